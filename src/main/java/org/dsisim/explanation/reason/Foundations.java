package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;

/** What figures rest on: law, assumptions, illustrative figures, values that were set. */
public final class Foundations {

  private Foundations() {}

  /** The foundations of these reasons, each named once. */
  public static Reason of(List<Reason> reasons, ExplanationContext ground) {
    List<Reason> all = reasons.stream().flatMap(reason -> reason.all().stream()).toList();
    List<Reason> below = new ArrayList<>();
    add(below, "law", references(all, reason -> reason.source() == Source.RULE));
    add(below, "what is owed", statements(all, reason -> reason.source() == Source.TOTAL));
    add(below, "assumptions", statements(all, reason -> reason.source() == Source.ASSUMPTION));
    add(below, "ILLUSTRATIVE, no source gives them", statements(all, Reason::isIllustrative));
    add(
        below,
        "set in the place of a table's value",
        statements(all, reason -> reason.statement().contains(", set by ")));
    if (ground.outcome().scenario().heading().illustrative()) {
      below.add(Reason.of("ILLUSTRATIVE scenario: invented figures, which say how a rule works"));
    }
    ground.outcome().scenario().heading().caveats().forEach(caveat -> below.add(Reason.of(caveat)));
    return Reason.of("What it rests on", below);
  }

  private static void add(List<Reason> below, String what, Set<String> sentences) {
    if (!sentences.isEmpty()) {
      below.add(Reason.of(what, sentences.stream().map(Reason::of).toList()));
    }
  }

  private static Set<String> references(List<Reason> all, Predicate<Reason> which) {
    Set<String> found = new LinkedHashSet<>();
    all.stream().filter(which).map(Reason::reference).forEach(found::add);
    return found;
  }

  /** What a value is, without its dates: those stand above. */
  private static Set<String> statements(List<Reason> all, Predicate<Reason> which) {
    Set<String> found = new LinkedHashSet<>();
    all.stream().filter(which).map(Reason::statement).forEach(found::add);
    return found;
  }
}
