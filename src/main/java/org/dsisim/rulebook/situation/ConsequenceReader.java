package org.dsisim.rulebook.situation;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.model.policy.RowByRow.Reason;
import org.dsisim.rulebook.drl.DrlText;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a consequence says of its subject: whom a finding is about, and whom that is owed
 * to. Anything beyond is not situational.
 */
final class ConsequenceReader {

  /** The one finding that is about nobody. */
  private static final String FOR_EVERYONE = "theContributionIs";

  /** The findings that add to another, or take off it. */
  private static final Set<String> CHANGES = Set.of("adds", "deducts");

  private static final Map<String, RecipientWord> OF_SUBJECT =
      Map.of(
          "homeOf", RecipientWord.HOME_OF,
          "countryOf", RecipientWord.COUNTRY_OF,
          "communitiesOf", RecipientWord.COMMUNITIES_OF);

  private final Map<String, SituationValue> names;
  private boolean owesToNamed;
  private @Nullable String changesByWord;

  ConsequenceReader(Map<String, SituationValue> names) {
    this.names = names;
  }

  /** How the findings name whom they are owed to, in their order. */
  List<RecipientWord> of(String consequence) throws NotSituational {
    List<RecipientWord> recipients = new ArrayList<>();
    for (Statement statement : parse(consequence).getStatements()) {
      if (statement instanceof EmptyStmt) {
        continue;
      }
      if (!(statement instanceof ExpressionStmt one)
          || !(one.getExpression() instanceof MethodCallExpr finding)) {
        throw new NotSituational(Reason.CONSEQUENCE, "");
      }
      if (finding.getNameAsString().equals(FOR_EVERYONE)) {
        expectNoSubject(finding);
      } else if (CHANGES.contains(finding.getNameAsString())) {
        // It becomes a part of what another rule answers, and no answer of its own.
        if (recipient(finding) != RecipientWord.FIXED) {
          changesByWord = DrlText.of(finding);
        } else if (namesCountry(finding)) {
          throw new NotSituational(Reason.CONSEQUENCE, DrlText.of(finding));
        }
      } else {
        recipients.add(recipient(finding));
        owesToNamed |= namesCountry(finding);
      }
    }
    return List.copyOf(recipients);
  }

  /** Whether something is owed to a country that is named. */
  boolean owesToNamed() {
    return owesToNamed;
  }

  /** What is added or taken off where a word of the subject says to whom; null for nothing. */
  @Nullable String changesByWord() {
    return changesByWord;
  }

  /** Whether that country is the one to which another rule owes, situations do not tell. */
  private static boolean namesCountry(MethodCallExpr finding) {
    return finding.findAll(MethodCallExpr.class).stream()
        .anyMatch(call -> call.getNameAsString().equals("country"));
  }

  private static BlockStmt parse(String consequence) throws NotSituational {
    ParserConfiguration java17 =
        new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
    try {
      ParseResult<BlockStmt> read = new JavaParser(java17).parseBlock("{" + consequence + "\n}");
      BlockStmt block = read.getResult().orElse(null);
      if (read.isSuccessful() && block != null) {
        return block;
      }
    } catch (RuntimeException | Error unreadable) {
      // A lexical error of the generated parser is an Error.
    }
    throw new NotSituational(Reason.CONSEQUENCE, "");
  }

  private RecipientWord recipient(MethodCallExpr finding) throws NotSituational {
    List<Expression> given = finding.getArguments();
    String about = given.isEmpty() ? null : subject(given.get(0));
    if (about == null) {
      throw new NotSituational(Reason.CONSEQUENCE, DrlText.of(finding));
    }
    RecipientWord word = RecipientWord.FIXED;
    for (Expression value : given.subList(1, given.size())) {
      RecipientWord ofSubject = ofSubject(value, about);
      if (ofSubject == null) {
        expectNoSubject(value);
      } else {
        word = ofSubject;
      }
    }
    return word;
  }

  /** The name of a whole subject; null for anything else. */
  private @Nullable String subject(Expression expression) {
    return expression instanceof NameExpr name
            && names.get(name.getNameAsString()) instanceof SituationValue.Fact fact
            && fact.asked() == fact.aspect()
        ? name.getNameAsString()
        : null;
  }

  private static @Nullable RecipientWord ofSubject(Expression value, String about) {
    return value instanceof MethodCallExpr call
            && call.getScope().isEmpty()
            && call.getArguments().size() == 1
            && call.getArgument(0) instanceof NameExpr subject
            && subject.getNameAsString().equals(about)
        ? OF_SUBJECT.get(call.getNameAsString())
        : null;
  }

  private void expectNoSubject(Expression value) throws NotSituational {
    for (NameExpr name : value.findAll(NameExpr.class)) {
      SituationValue known = names.get(name.getNameAsString());
      if (known != null && !(known instanceof SituationValue.Constant)) {
        throw new NotSituational(Reason.CONSEQUENCE, DrlText.of(value));
      }
    }
  }
}
