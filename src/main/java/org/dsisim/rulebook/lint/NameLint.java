package org.dsisim.rulebook.lint;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.rulebook.drl.RuleFileKind;
import org.dsisim.rulebook.drl.Vocabulary;
import org.dsisim.rulebook.lint.vocabulary.Bindings;
import org.dsisim.rulebook.lint.vocabulary.DocumentedWords;
import org.dsisim.rulebook.lint.vocabulary.ExpressionScope;
import org.dsisim.rulebook.lint.vocabulary.SubjectWords;
import org.jspecify.annotations.Nullable;

/** Looks names up in the order in which the compiler does, and reports those that nobody knows. */
final class NameLint {

  private final RuleFileKind kind;
  private final SubjectKind subjects;
  private final Bindings bindings;
  private final Problems problems;

  NameLint(RuleFileKind kind, SubjectKind subjects, Bindings bindings, Problems problems) {
    this.kind = kind;
    this.subjects = subjects;
    this.bindings = bindings;
    this.problems = problems;
  }

  RuleFileKind kind() {
    return kind;
  }

  /** The type of a name that stands alone; null when it cannot be told. */
  @Nullable Class<?> type(String name, ExpressionScope within, Place place) {
    Bindings.Bound bound = bindings.get(name);
    if (bound != null) {
      return bound.type();
    }
    Class<?> fact = within.fact();
    Class<?> property = fact == null ? null : Vocabulary.property(fact, name);
    if (fact != null && property != null) {
      expectSaid(fact, name, place);
      return property;
    }
    Class<?> constant = Vocabulary.constants().get(name);
    if (constant != null) {
      return constant;
    }
    if (name.startsWith("$")) {
      unbound(name, place);
    } else if (fact != null) {
      problems.error(place, noProperty(name, fact), propertyHint(name, fact, true));
    } else if (within.consequence()) {
      problems.error(place, noWord(name), nearest(name, Vocabulary.constants().keySet()));
    }
    return null;
  }

  /** Reports a word that is compared with a text, and is a text without its quotation marks. */
  boolean refuseBareWord(Expression expression, ExpressionScope within, Place place) {
    Class<?> fact = within.fact();
    if (!(expression instanceof NameExpr bare) || fact == null) {
      return false;
    }
    String name = bare.getNameAsString();
    boolean known =
        name.startsWith("$")
            || bindings.get(name) != null
            || Vocabulary.property(fact, name) != null
            || Vocabulary.constants().containsKey(name);
    if (!known) {
      problems.error(place, noProperty(name, fact), Message.of("lint.name.quoted", "name", name));
    }
    return !known;
  }

  private void unbound(String name, Place place) {
    if (bindings.isComplete()) {
      problems.error(
          place, Message.of("lint.name.unbound", "name", name), nearest(name, bindings.names()));
    }
  }

  /** The type that a name means where constants are asked of it, as in {@code Base.PROFIT}. */
  @Nullable Class<?> typeNamed(NameExpr expression, ExpressionScope within) {
    String name = expression.getNameAsString();
    Class<?> fact = within.fact();
    boolean other =
        bindings.get(name) != null || (fact != null && Vocabulary.property(fact, name) != null);
    return other ? null : Vocabulary.type(name);
  }

  /** The type of a constant, as of {@code Standing.ABOVE}. */
  @Nullable Class<?> constant(Class<?> type, String name, Place place) {
    Class<?> constant = Vocabulary.constantsOf(type).get(name);
    if (constant == null) {
      problems.error(
          place,
          Message.of("lint.name.no-constant", "name", name, "type", Vocabulary.name(type)),
          Nearest.guess(name, Vocabulary.constantsOf(type).keySet()));
    }
    return constant;
  }

  /** The type of a property, or null after having reported that there is none. */
  @Nullable Class<?> property(Class<?> owner, String name, Place place) {
    Class<?> property = Vocabulary.property(owner, name);
    if (property == null) {
      problems.error(place, noProperty(name, owner), propertyHint(name, owner, false));
    } else {
      expectSaid(owner, name, place);
    }
    return property;
  }

  /** Reports a property that says nothing of those whom the rules are asked about. */
  void expectSaid(Class<?> owner, String word, Place place) {
    SubjectWords.check(owner, word, subjects, place, problems);
  }

  /**
   * What may have been meant by an unknown property: the nearest, or all where they are few.
   *
   * @param alone whether a constant could stand there as well
   */
  static @Nullable Message propertyHint(String name, Class<?> owner, boolean alone) {
    Message word = insteadOf(name, owner);
    if (word != null) {
      return word;
    }
    List<String> valid = new ArrayList<>(DocumentedWords.of(owner));
    Message nearest = nearest(name, valid);
    if (nearest == null && alone) {
      nearest = nearest(name, Vocabulary.constants().keySet());
    }
    boolean ours = owner.getName().startsWith("org.dsisim.");
    return nearest == null && ours ? Nearest.guess(name, valid) : nearest;
  }

  /** The word to use where somebody asks for a raw figure; null where it is none. */
  private static @Nullable Message insteadOf(String name, Class<?> owner) {
    if (owner == Country.class && List.of("above", "knows").contains(name)) {
      return Message.of("lint.name.of-home", "name", name);
    }
    String figure = name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    boolean isFigure =
        Stream.of(AssessmentBase.values())
            .anyMatch(base -> base.word().equals(figure) && !base.isOfAUse());
    return owner == Payer.class && isFigure ? Message.of("lint.name.figure", "word", figure) : null;
  }

  static @Nullable Message nearest(String word, Collection<String> valid) {
    return Nearest.to(word, valid)
        .map(found -> Message.of("nearest.one", "word", found))
        .orElse(null);
  }

  static Message noProperty(String name, Class<?> owner) {
    return Message.of("lint.name.no-property", "name", name, "owner", Vocabulary.name(owner));
  }

  static Message noWord(String name) {
    return Message.of("lint.name.no-word", "name", name);
  }
}
