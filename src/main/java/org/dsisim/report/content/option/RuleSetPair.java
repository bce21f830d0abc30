package org.dsisim.report.content.option;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.dsisim.message.Message;
import org.dsisim.report.content.option.OptionInForce.Part;
import org.jspecify.annotations.Nullable;

/**
 * Rule sets of two options that are held against each other: those of one name; and the two
 * formulas, or the one contribution that each has besides, as a copy with another name has its
 * origin's sentences.
 *
 * @param a of the first option; null for what only the second has
 * @param b of the second option; null for what only the first has
 */
record RuleSetPair(@Nullable Part a, @Nullable Part b) {

  /** The pairs of two options: those of the first in its order, then what only the second has. */
  static List<RuleSetPair> of(OptionInForce a, OptionInForce b) {
    List<Part> ofB = new ArrayList<>(b.ruleSets());
    List<RuleSetPair> pairs = new ArrayList<>();
    List<Part> alone = new ArrayList<>();
    for (Part part : a.ruleSets()) {
      Part same = taken(ofB, other -> other.id().equals(part.id()));
      if (same == null) {
        alone.add(part);
      } else {
        pairs.add(new RuleSetPair(part, same));
      }
    }
    for (Part part : alone) {
      boolean only = ofOneKind(alone, part) == 1 && ofOneKind(ofB, part) == 1;
      pairs.add(
          new RuleSetPair(
              part, only ? taken(ofB, other -> other.isFormula() == part.isFormula()) : null));
    }
    ofB.forEach(part -> pairs.add(new RuleSetPair(null, part)));
    return pairs;
  }

  private static long ofOneKind(List<Part> parts, Part like) {
    return parts.stream().filter(part -> part.isFormula() == like.isFormula()).count();
  }

  /** The first that is wanted, taken out of the list; null when none is. */
  static <T> @Nullable T taken(List<T> from, Predicate<T> wanted) {
    for (T one : from) {
      if (wanted.test(one)) {
        from.remove(one);
        return one;
      }
    }
    return null;
  }

  /** The names of the rule sets, as the heading of what differs in them. */
  Message ruleSet() {
    return ruleSet(a != null, b != null);
  }

  /** Whose something is that A, or B, or both have. */
  Message ruleSet(boolean inA, boolean inB) {
    Set<String> names = new LinkedHashSet<>();
    if (a != null && inA) {
      names.add(a.id());
    }
    if (b != null && inB) {
      names.add(b.id());
    }
    return names.stream()
        .map(Message::plain)
        .reduce(
            (one, other) ->
                Message.of("content.difference.rule-set-of-both", "first", one, "next", other))
        .orElseThrow();
  }

  /** Whether both options have it. */
  boolean isOfOneName() {
    return a != null && b != null && a.id().equals(b.id());
  }

  /** Whether it says who receives, not who pays. */
  boolean isFormula() {
    return a == null ? Objects.requireNonNull(b).isFormula() : a.isFormula();
  }
}
