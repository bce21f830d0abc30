package org.dsisim.rulebook.lint;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.rulebook.drl.DrlText;
import org.dsisim.rulebook.drl.RuleFile;
import org.dsisim.rulebook.drl.RuleFileKind;
import org.dsisim.rulebook.drl.RuleText;
import org.dsisim.rulebook.lint.vocabulary.Bindings;
import org.dsisim.rulebook.lint.vocabulary.ExpressionScope;
import org.jspecify.annotations.Nullable;

/** Checks what stands between {@code then} and {@code end}: findings, and nothing else. */
final class ConsequenceLint {

  static final String OWES = "owes";

  static final String ADDS = "adds";

  static final String DEDUCTS = "deducts";

  /** What it states would belong to whoever is asked in the same piece. */
  private static final String FOR_EVERYONE = "theContributionIs";

  /** Names that reach from a consequence into the engine or the machine. */
  private static final Set<String> BEYOND = Set.of("drools", "kcontext", "System");

  private static final Pattern MODIFY = Pattern.compile("\\bmodify\\s*\\(");

  private final RuleFile file;
  private final RuleText rule;
  private final Problems problems;
  private final ExpressionLint expressions;
  private final SubjectBaseLint bases;

  ConsequenceLint(
      RuleFile file,
      RuleText rule,
      SubjectKind subjects,
      ParameterNames names,
      Bindings bindings,
      Problems problems) {
    this.file = file;
    this.rule = rule;
    this.problems = problems;
    this.expressions = new ExpressionLint(file.kind(), subjects, names, bindings, problems);
    this.bases = new SubjectBaseLint(subjects, names.own(), bindings, problems);
  }

  /**
   * Checks it.
   *
   * @return the names of what is found; null where that cannot be read
   */
  @Nullable Set<String> run() {
    String text = rule.tree().getConsequence() instanceof String found ? found.strip() : "";
    int first = firstLine(text);
    BlockStmt block = parse(text, first);
    if (block == null) {
      return null;
    }
    Set<String> said = new HashSet<>();
    Set<String> findings = new HashSet<>();
    for (Statement statement : block.getStatements()) {
      Place place = Place.of(file.shownAs(), first + line(statement) - 1);
      MethodCallExpr finding = finding(statement);
      if (finding == null) {
        if (!(statement instanceof EmptyStmt)) {
          problems.error(place, notOnlyFindings(shown(statement)));
        }
      } else {
        findings.add(finding.getNameAsString());
        check(finding, place);
        if (!said.add(question(finding))) {
          problems.error(
              place,
              Message.of("lint.consequence.answers-again", "finding", DrlText.of(finding)),
              Message.of(
                  List.of(OWES, ADDS, DEDUCTS).contains(finding.getNameAsString())
                      ? "lint.consequence.answers-again.maybe-sum"
                      : "lint.consequence.answers-again.maybe-one"));
        }
      }
    }
    if (block.getStatements().isEmpty() || (findings.isEmpty() && allEmpty(block))) {
      problems.error(
          rule.place(),
          Message.of("lint.consequence.finds-nothing", "rule", rule.title()),
          Message.of("lint.consequence.finds-nothing.maybe", "findings", RuleFileKind.FINDINGS));
    }
    return findings;
  }

  /** What a finding answers: of whom, and of whom to, or in which component. */
  private static String question(MethodCallExpr finding) {
    List<Expression> values = finding.getArguments();
    String name = finding.getNameAsString();
    return switch (name) {
      case OWES, ADDS, DEDUCTS, "weighs" ->
          name
              + values.stream()
                  .filter(v -> values.indexOf(v) != (name.equals("weighs") ? 2 : 1))
                  .toList();
      case "measures" -> name + values;
      default -> name + values.stream().limit(1).toList();
    };
  }

  private static boolean allEmpty(BlockStmt block) {
    return block.getStatements().stream().allMatch(EmptyStmt.class::isInstance);
  }

  /** The parser drops the space before the consequence, and with it the line it stands on. */
  private int firstLine(String text) {
    String all = file.text();
    int then = rule.tree().getConsequenceLine();
    int from = 0;
    for (int line = 1; line < then && from >= 0; line++) {
      from = all.indexOf('\n', from) + 1;
    }
    String start = text.lines().findFirst().orElse("");
    int at = start.isEmpty() ? -1 : all.indexOf(start, Math.max(0, from));
    return at < 0
        ? Math.max(1, then)
        : (int) all.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }

  private @Nullable BlockStmt parse(String text, int first) {
    ParserConfiguration java17 =
        new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
    ParseResult<BlockStmt> result;
    try {
      result = new JavaParser(java17).parseBlock("{" + text + "\n}");
    } catch (RuntimeException | Error unreadable) {
      // A lexical error of the generated parser is an Error.
      return null;
    }
    if (result.isSuccessful()) {
      return result.getResult().orElse(null);
    }
    Matcher modify = MODIFY.matcher(text);
    if (modify.find()) {
      int line = first + (int) text.substring(0, modify.start()).lines().count() - 1;
      problems.error(
          Place.of(file.shownAs(), Math.max(first, line)), notOnlyFindings("modify( … )"));
      return null;
    }
    int stumbled =
        result.getProblems().stream()
            .flatMap(problem -> problem.getLocation().stream())
            .flatMap(range -> range.getBegin().getRange().stream())
            .map(range -> range.begin.line)
            .findFirst()
            .orElse(1);
    int last = Math.max(1, (int) text.lines().count());
    problems.error(
        Place.of(file.shownAs(), first + Math.min(stumbled, last) - 1),
        Message.of("lint.consequence.not-complete", "rule", rule.title()),
        Message.of("lint.consequence.not-complete.maybe"));
    return null;
  }

  private static int line(Node node) {
    return node.getBegin().map(position -> position.line).orElse(1);
  }

  private static @Nullable MethodCallExpr finding(Statement statement) {
    return statement instanceof ExpressionStmt expression
            && expression.getExpression() instanceof MethodCallExpr call
            && call.getScope().filter(CallLint::isFindings).isPresent()
        ? call
        : null;
  }

  /** A statement by its beginning: {@code update( … )}, {@code if}. */
  private static String shown(Statement statement) {
    if (statement instanceof ExpressionStmt expression) {
      String shown = DrlText.of(expression.getExpression());
      return shown.equals("…") ? firstWord(expression.getExpression()) : shown;
    }
    return firstWord(statement);
  }

  private static String firstWord(Node node) {
    return node.getTokenRange().map(range -> range.getBegin().getText()).orElse("…");
  }

  private void check(MethodCallExpr finding, Place place) {
    String outside = outside(finding);
    if (outside != null) {
      problems.error(place, notOnlyFindings(outside));
      return;
    }
    expressions.type(finding, ExpressionScope.CONSEQUENCE, place);
    if (file.kind() == RuleFileKind.OBLIGATIONS) {
      bases.check(finding, place);
    }
    Class<?> asked = SubjectLint.asked(file.kind(), rule.tree().getLhs());
    if (finding.getNameAsString().equals(FOR_EVERYONE) && asked != null) {
      problems.error(
          place,
          Message.of(
              "lint.consequence.of-everyone",
              "finding",
              FOR_EVERYONE,
              "fact",
              asked.getSimpleName()),
          Message.of("lint.consequence.of-everyone.maybe", "fact", asked.getSimpleName()));
    }
  }

  private static Message notOnlyFindings(String what) {
    return Message.of("lint.consequence.not-only-findings", "what", what);
  }

  /** The first part of a finding that is a piece of program, or null. */
  private static @Nullable String outside(Node node) {
    if (node instanceof ObjectCreationExpr
        || node instanceof LambdaExpr
        || node instanceof MethodReferenceExpr
        || node instanceof SwitchExpr) {
      return firstWord(node);
    }
    if (node instanceof ConditionalExpr) {
      return "?";
    }
    if (node instanceof NameExpr name && BEYOND.contains(name.getNameAsString())) {
      return name.getNameAsString() + ".";
    }
    for (Node child : node.getChildNodes()) {
      String found = outside(child);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
