package org.dsisim.rulebook.lint;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.WordList;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.parameter.ParameterRole;
import org.dsisim.rulebook.drl.DrlText;
import org.dsisim.rulebook.drl.RuleFileKind;
import org.dsisim.rulebook.drl.Vocabulary;
import org.dsisim.rulebook.lint.vocabulary.DocumentedWords;
import org.dsisim.rulebook.lint.vocabulary.ExpressionScope;
import org.dsisim.rulebook.lint.vocabulary.WordForms;
import org.jspecify.annotations.Nullable;

/** Checks words that take values, such as {@code share( "profit_rate", PROFIT )}. */
final class CallLint {

  private final ExpressionLint expressions;
  private final NameLint nameLint;
  private final ParameterNames names;
  private final BandLint bands;
  private final TableLint tables;
  private final Problems problems;

  CallLint(ExpressionLint expressions, NameLint nameLint, ParameterNames names, Problems problems) {
    this.expressions = expressions;
    this.nameLint = nameLint;
    this.names = names;
    this.bands = new BandLint(names, problems);
    this.tables = new TableLint(names, problems);
    this.problems = problems;
  }

  /** The type of what a call gives; null when it cannot be told. */
  @Nullable Class<?> type(MethodCallExpr call, ExpressionScope within, Place place) {
    Expression scope = call.getScope().orElse(null);
    String name = call.getNameAsString();
    List<Method> candidates;
    if (scope == null) {
      candidates = unscoped(name, within);
      if (candidates.isEmpty() && (within.fact() != null || within.consequence())) {
        refuseWord(call, within, place);
      }
    } else {
      Class<?> owner = owner(scope, within, place);
      candidates = owner == null ? List.of() : Vocabulary.methods(owner, name);
      if (candidates.isEmpty() && owner != null) {
        refuseMethod(call, owner, place);
      }
    }
    return checked(call, new WordForms(candidates), within, place);
  }

  private List<Method> unscoped(String name, ExpressionScope within) {
    Class<?> fact = within.fact();
    List<Method> ofFact = fact == null ? List.of() : Vocabulary.methods(fact, name);
    return ofFact.isEmpty() ? Vocabulary.words(name) : ofFact;
  }

  private @Nullable Class<?> owner(Expression scope, ExpressionScope within, Place place) {
    if (scope instanceof NameExpr name) {
      if (isFindings(name)) {
        return nameLint.kind().findings();
      }
      Class<?> type = nameLint.typeNamed(name, within);
      if (type != null) {
        return type;
      }
    }
    return expressions.type(scope, within, place);
  }

  /** Whether a name is that of the global with which rules state what they find. */
  static boolean isFindings(Expression scope) {
    return scope instanceof NameExpr name && name.getNameAsString().equals(RuleFileKind.FINDINGS);
  }

  private void refuseWord(MethodCallExpr call, ExpressionScope within, Place place) {
    String name = call.getNameAsString();
    Class<?> fact = within.fact();
    String shown = DrlText.of(call);
    if (fact != null) {
      Message hint = NameLint.nearest(name, DocumentedWords.of(fact));
      problems.error(
          place,
          NameLint.noProperty(shown, fact),
          hint == null ? NameLint.nearest(name, Vocabulary.wordNames()) : hint);
    } else {
      problems.error(place, NameLint.noWord(shown), NameLint.nearest(name, Vocabulary.wordNames()));
    }
  }

  private void refuseMethod(MethodCallExpr call, Class<?> owner, Place place) {
    String name = call.getNameAsString();
    String shown = DrlText.call(name, !call.getArguments().isEmpty());
    if (owner == nameLint.kind().findings()) {
      problems.error(
          place,
          Message.of("lint.name.no-finding", "name", shown, "file", nameLint.kind().file()),
          Nearest.guess(name, Vocabulary.properties(owner)));
    } else {
      problems.error(place, NameLint.noProperty(shown, owner), hint(name, owner));
    }
  }

  /** Somebody who writes {@code isPrty()} has seen the parentheses somewhere. */
  private static @Nullable Message hint(String name, Class<?> owner) {
    Collection<String> documented = DocumentedWords.of(owner);
    Message method =
        NameLint.nearest(
            name,
            Arrays.stream(owner.getMethods())
                .filter(one -> documented.contains(Vocabulary.asProperty(one)))
                .map(Method::getName)
                .distinct()
                .toList());
    return method == null ? NameLint.propertyHint(name, owner, false) : method;
  }

  private @Nullable Class<?> checked(
      MethodCallExpr call, WordForms candidates, ExpressionScope within, Place place) {
    NodeList<Expression> values = call.getArguments();
    if (!candidates.isEmpty()) {
      nameLint.expectSaid(candidates.first().getDeclaringClass(), call.getNameAsString(), place);
    }
    WordForms fitting = candidates.taking(values.size());
    if (fitting.isEmpty() && !candidates.isEmpty()) {
      refuseNumber(call, candidates, place);
    }
    if (!fitting.isEmpty()) {
      bands.check(call, fitting.first(), place);
      tables.check(call, fitting.first());
    }
    List<@Nullable Class<?>> types = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Expression value = values.get(i);
      types.add(null);
      OwnColumn.Kind column = fitting.column(i);
      if (column != null && value instanceof StringLiteralExpr text) {
        types.set(i, String.class);
        names.own().use(text.getValue(), column, fitting.first().getDeclaringClass(), place);
        continue;
      }
      if (column != null) {
        problems.error(
            place,
            Message.of("lint.own.unquoted", "call", DrlText.of(call)),
            Message.of("lint.own.unquoted.maybe", "name", call.getNameAsString()));
        continue;
      }
      ParameterRole role = fitting.role(i);
      if (role != null && value instanceof StringLiteralExpr text) {
        types.set(i, String.class);
        names.use(text.getValue(), role, DrlText.of(call).replaceFirst("^.*\\.", ""), place);
      } else if (role != null && value instanceof NameExpr bare && isParameter(bare)) {
        names.use(bare.getNameAsString(), role, DrlText.of(call), place);
        problems.error(
            place,
            Message.of("lint.call.parameter-unquoted", "name", DrlText.of(bare)),
            Message.of("lint.call.parameter-unquoted.maybe", "name", DrlText.of(bare)));
      } else if (quotedConstant(value, fitting, i)) {
        problems.error(
            place,
            Message.of("lint.call.constant-quoted", "text", DrlText.of(value)),
            Message.of(
                "lint.call.constant-quoted.maybe",
                "constant",
                ((StringLiteralExpr) value).getValue()));
      } else {
        Class<?> type = expressions.type(value, within, place);
        types.set(i, type);
        if (role != null && (type == null || type == String.class)) {
          names.useUnseen();
        }
      }
    }
    return fitting.given(types);
  }

  private boolean isParameter(NameExpr name) {
    return names.get(name.getNameAsString()) != null;
  }

  /** Whether a text stands where no text can, and is the name of a constant. */
  private static boolean quotedConstant(Expression value, WordForms fitting, int index) {
    return value instanceof StringLiteralExpr text
        && Vocabulary.constants().containsKey(text.getValue())
        && fitting.takeNoText(index);
  }

  private void refuseNumber(MethodCallExpr call, WordForms candidates, Place place) {
    List<Message> forms = candidates.inWords().stream().map(Message::plain).toList();
    problems.error(
        place,
        takenNumber(call, candidates),
        Message.of("lint.call.takes.maybe", "forms", WordList.eachOr(forms)));
  }

  /** How many values a word takes; forms of it may take different numbers. */
  private static Message takenNumber(MethodCallExpr call, WordForms candidates) {
    List<Integer> counts = candidates.counts();
    boolean more = candidates.takeAnyNumber();
    String shown = DrlText.call(call.getNameAsString(), true);
    int given = call.getArguments().size();
    if (counts.size() > 1 && !more) {
      List<Message> numbers = counts.stream().map(String::valueOf).map(Message::plain).toList();
      return Message.of(
          "lint.call.takes-one-of",
          "call",
          shown,
          "counts",
          WordList.eachOr(numbers),
          "given",
          given);
    }
    return Message.of(
        more ? "lint.call.takes-at-least" : "lint.call.takes",
        "call",
        shown,
        "count",
        counts.get(0),
        "given",
        given);
  }
}
