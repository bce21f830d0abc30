package org.dsisim.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dsisim.indicator.OptionResults;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.policy.RuleSet;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.description.Description;
import org.dsisim.simulation.Outcome;
import org.jspecify.annotations.Nullable;

/** What a reader of rule sets' figures must know: said wherever the figures are shown. */
public final class Caveats {

  private Caveats() {}

  /** Those of all rule sets of an outcome, each beginning with the rule set's id. */
  public static List<String> of(Outcome outcome, Map<String, Description> descriptions) {
    return Stream.concat(
            outcome.option().contributions().stream().map(RuleSet::id),
            Stream.of(outcome.option().formula().id()))
        .flatMap(id -> of(id, descriptions).stream())
        .toList();
  }

  /** Those of a rule set, each beginning with its id. */
  public static List<String> of(String id, Map<String, Description> descriptions) {
    Description description = descriptions.get(id);
    return description == null
        ? List.of()
        : description.caveats().stream().map(caveat -> id + ": " + caveat).toList();
  }

  /**
   * What stands in every row of a file that shows an outcome: whether it rests on illustrative
   * figures, and the caveats; null where there is nothing to say.
   */
  public static @Nullable Message note(
      OptionResults option, Map<String, Description> descriptions) {
    return note(!option.illustrations().isEmpty(), of(option.outcome(), descriptions));
  }

  /** The same of two outcomes that stand in one row. */
  public static @Nullable Message note(
      OptionResults one, OptionResults other, Map<String, Description> descriptions) {
    List<String> caveats = new ArrayList<>(of(one.outcome(), descriptions));
    of(other.outcome(), descriptions).stream()
        .filter(caveat -> !caveats.contains(caveat))
        .forEach(caveats::add);
    return note(!one.illustrations().isEmpty() || !other.illustrations().isEmpty(), caveats);
  }

  /** The same of a fund that a formula alone gives out. */
  public static @Nullable Message note(
      ParameterValues values, Map<String, Description> descriptions) {
    return note(
        !AssumptionsUsed.onIllustrations(values).isEmpty(), of(values.owner(), descriptions));
  }

  /** The same of an outcome that is assessed by a framework. */
  public static @Nullable Message note(
      Outcome outcome, ParameterValues framework, Map<String, Description> descriptions) {
    List<String> caveats = new ArrayList<>(of(outcome, descriptions));
    caveats.addAll(of(framework.owner(), descriptions));
    boolean illustrative =
        !AssumptionsUsed.onIllustrations(framework).isEmpty()
            || !AssumptionsUsed.onIllustrations(outcome).isEmpty();
    return note(illustrative, caveats);
  }

  private static @Nullable Message note(boolean illustrative, List<String> caveats) {
    List<Message> notes = new ArrayList<>();
    if (illustrative) {
      notes.add(Message.of("content.illustrative-note"));
    }
    caveats.forEach(caveat -> notes.add(Message.plain(caveat)));
    return notes.isEmpty() ? null : WordList.apart(notes);
  }
}
