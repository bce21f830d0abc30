package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.reason.amount.ParameterReason;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.message.Message;

/** What figures rest on: law, assumptions, illustrative figures, values that were set. */
public final class Foundations {

  private Foundations() {}

  /** The foundations of these reasons, each named once. */
  public static Reason of(List<Reason> reasons, ExplanationContext context) {
    List<Reason> all = reasons.stream().flatMap(reason -> reason.all().stream()).toList();
    List<Reason> below = new ArrayList<>();
    add(
        below,
        Message.of("explanation.rests.law"),
        references(all, reason -> reason.source() == Source.RULE));
    add(
        below,
        Message.of("explanation.rests.owed"),
        statements(all, reason -> reason.source() == Source.TOTAL));
    add(
        below,
        Message.of("explanation.rests.assumptions"),
        statements(all, reason -> reason.source() == Source.ASSUMPTION));
    add(
        below,
        Message.of("explanation.rests.illustrative"),
        statements(all, Reason::isIllustrative));
    add(below, Message.of("explanation.rests.set"), statements(all, ParameterReason::isSet));
    if (context.outcome().scenario().heading().illustrative()) {
      below.add(Reason.of(Message.of("explanation.rests.scenario")));
    }
    for (String caveat : context.outcome().scenario().heading().caveats()) {
      below.add(Reason.of(Message.plain(caveat)));
    }
    return Reason.of(Message.of("explanation.rests"), below);
  }

  private static void add(List<Reason> below, Message what, Set<Message> sentences) {
    if (!sentences.isEmpty()) {
      below.add(Reason.of(what, sentences.stream().map(Reason::of).toList()));
    }
  }

  private static Set<Message> references(List<Reason> all, Predicate<Reason> which) {
    Set<Message> found = new LinkedHashSet<>();
    all.stream().filter(which).map(reason -> Message.plain(reason.reference())).forEach(found::add);
    return found;
  }

  /** What a value is, without its dates: those stand above. */
  private static Set<Message> statements(List<Reason> all, Predicate<Reason> which) {
    Set<Message> found = new LinkedHashSet<>();
    all.stream().filter(which).map(Reason::statement).forEach(found::add);
    return found;
  }
}
