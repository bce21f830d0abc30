package org.dsisim.rulebook.lint;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.WordList;
import org.dsisim.model.world.figure.NamesColumn;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.parameter.Names;
import org.dsisim.parameter.ParameterRole;
import org.dsisim.rulebook.drl.DrlText;
import org.dsisim.rulebook.drl.RuleFileKind;
import org.dsisim.rulebook.drl.Vocabulary;
import org.dsisim.rulebook.lint.vocabulary.DocumentedWords;
import org.dsisim.rulebook.lint.vocabulary.ExpressionScope;
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
  @Nullable Class<?> type(MethodCallExpr call, ExpressionScope subject, Place place) {
    Expression scope = call.getScope().orElse(null);
    String name = call.getNameAsString();
    List<Method> candidates;
    if (scope == null) {
      candidates = unscoped(name, subject);
      if (candidates.isEmpty() && (subject.fact() != null || subject.consequence())) {
        refuseWord(call, subject, place);
      }
    } else {
      Class<?> owner = owner(scope, subject, place);
      candidates = owner == null ? List.of() : Vocabulary.methods(owner, name);
      if (candidates.isEmpty() && owner != null) {
        refuseMethod(call, owner, place);
      }
    }
    return checked(call, candidates, subject, place);
  }

  private List<Method> unscoped(String name, ExpressionScope subject) {
    Class<?> fact = subject.fact();
    List<Method> ofFact = fact == null ? List.of() : Vocabulary.methods(fact, name);
    return ofFact.isEmpty() ? Vocabulary.words(name) : ofFact;
  }

  private @Nullable Class<?> owner(Expression scope, ExpressionScope subject, Place place) {
    if (scope instanceof NameExpr name) {
      if (isFindings(name)) {
        return nameLint.chapter().findings();
      }
      Class<?> type = nameLint.typeNamed(name, subject);
      if (type != null) {
        return type;
      }
    }
    return expressions.type(scope, subject, place);
  }

  /** Whether a name is that of the global with which rules state what they find. */
  static boolean isFindings(Expression scope) {
    return scope instanceof NameExpr name && name.getNameAsString().equals(RuleFileKind.FINDINGS);
  }

  private void refuseWord(MethodCallExpr call, ExpressionScope subject, Place place) {
    String name = call.getNameAsString();
    Class<?> fact = subject.fact();
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
    if (owner == nameLint.chapter().findings()) {
      problems.error(
          place,
          Message.of("lint.name.no-finding", "name", shown, "file", nameLint.chapter().file()),
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
      MethodCallExpr call, List<Method> candidates, ExpressionScope subject, Place place) {
    NodeList<Expression> values = call.getArguments();
    if (!candidates.isEmpty()) {
      nameLint.expectSaid(candidates.get(0).getDeclaringClass(), call.getNameAsString(), place);
    }
    List<Method> fitting = candidates.stream().filter(m -> takes(m, values.size())).toList();
    if (fitting.isEmpty() && !candidates.isEmpty()) {
      refuseNumber(call, candidates, place);
    }
    if (!fitting.isEmpty()) {
      bands.check(call, fitting.get(0), place);
      tables.check(call, fitting.get(0));
    }
    List<@Nullable Class<?>> types = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Expression value = values.get(i);
      types.add(null);
      OwnColumn.Kind column = column(fitting, i);
      if (column != null && value instanceof StringLiteralExpr text) {
        types.set(i, String.class);
        names.own().use(text.getValue(), column, fitting.get(0).getDeclaringClass(), place);
        continue;
      }
      if (column != null) {
        problems.error(
            place,
            Message.of("lint.own.unquoted", "call", DrlText.of(call)),
            Message.of("lint.own.unquoted.maybe", "name", call.getNameAsString()));
        continue;
      }
      ParameterRole need = need(fitting, i);
      if (need != null && value instanceof StringLiteralExpr text) {
        types.set(i, String.class);
        names.use(text.getValue(), need, DrlText.of(call).replaceFirst("^.*\\.", ""), place);
      } else if (need != null && value instanceof NameExpr bare && isParameter(bare)) {
        names.use(bare.getNameAsString(), need, DrlText.of(call), place);
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
        Class<?> type = expressions.type(value, subject, place);
        types.set(i, type);
        if (need != null && (type == null || type == String.class)) {
          names.useUnseen();
        }
      }
    }
    return fitting.stream()
        .filter(method -> accepts(method, types))
        .findFirst()
        .or(() -> fitting.stream().findFirst())
        .<Class<?>>map(Method::getReturnType)
        .orElse(null);
  }

  private boolean isParameter(NameExpr name) {
    return names.get(name.getNameAsString()) != null;
  }

  /** Whether a text stands where no text can, and is the name of a constant. */
  private static boolean quotedConstant(Expression value, List<Method> fitting, int index) {
    return value instanceof StringLiteralExpr text
        && Vocabulary.constants().containsKey(text.getValue())
        && !fitting.isEmpty()
        && fitting.stream()
            .noneMatch(method -> taken(method, index).isAssignableFrom(String.class));
  }

  /** The type of a value that a method takes. */
  private static Class<?> taken(Method method, int index) {
    Class<?>[] types = method.getParameterTypes();
    Class<?> last = types[types.length - 1];
    boolean oneOfMany = method.isVarArgs() && index >= types.length - 1;
    return oneOfMany ? last.getComponentType() : types[Math.min(index, types.length - 1)];
  }

  /** Whether values of such types may be passed; one that cannot be told may. Tells overloads. */
  private static boolean accepts(Method method, List<@Nullable Class<?>> types) {
    Class<?>[] wanted = method.getParameterTypes();
    for (int i = 0; i < Math.min(wanted.length, types.size()); i++) {
      Class<?> type = types.get(i);
      if (type != null && !method.isVarArgs() && !wanted[i].isAssignableFrom(type)) {
        return false;
      }
    }
    return true;
  }

  /** The role of the parameter whose name stands there; null where a value names none. */
  private static @Nullable ParameterRole need(List<Method> fitting, int index) {
    for (Method method : fitting) {
      Parameter[] taken = method.getParameters();
      // A word that takes any number takes more of the last.
      Names names = taken[Math.min(index, taken.length - 1)].getAnnotation(Names.class);
      if (names != null) {
        return names.value();
      }
    }
    return null;
  }

  /** As what a rule asks for the column whose name stands there; null where none does. */
  private static OwnColumn.@Nullable Kind column(List<Method> fitting, int index) {
    for (Method method : fitting) {
      Parameter[] taken = method.getParameters();
      NamesColumn names =
          taken.length == 0
              ? null
              : taken[Math.min(index, taken.length - 1)].getAnnotation(NamesColumn.class);
      if (names != null) {
        return names.value();
      }
    }
    return null;
  }

  /** Words that take any number of values mean nothing without one. */
  private static boolean takes(Method method, int count) {
    boolean ours = method.getDeclaringClass().getName().startsWith("org.dsisim.");
    return method.isVarArgs()
        ? count >= method.getParameterCount() - (ours ? 0 : 1)
        : count == method.getParameterCount();
  }

  private void refuseNumber(MethodCallExpr call, List<Method> candidates, Place place) {
    problems.error(
        place,
        takenNumber(call, candidates),
        Message.of(
            "lint.call.takes.maybe",
            "forms",
            WordList.eachOr(
                candidates.stream()
                    .map(CallLint::form)
                    .distinct()
                    .sorted()
                    .map(Message::plain)
                    .toList())));
  }

  /** How many values a word takes; forms of it may take different numbers. */
  private static Message takenNumber(MethodCallExpr call, List<Method> candidates) {
    List<Integer> counts =
        candidates.stream().map(Method::getParameterCount).distinct().sorted().toList();
    boolean more = candidates.stream().anyMatch(Method::isVarArgs);
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

  /** How a word is written, by the names of its values. */
  private static String form(Method method) {
    String values =
        Arrays.stream(method.getParameters())
            .map(parameter -> parameter.getName() + (parameter.isVarArgs() ? ", …" : ""))
            .collect(Collectors.joining(", "));
    String scope =
        Modifier.isStatic(method.getModifiers())
                || !method.getDeclaringClass().getSimpleName().endsWith("Findings")
            ? ""
            : RuleFileKind.FINDINGS + ".";
    return scope + method.getName() + (values.isEmpty() ? "()" : "( " + values + " )");
  }
}
