package org.dsisim.rulebook.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Entitlements.Arrangements;
import org.dsisim.model.answer.Entitlements.Channel;
import org.dsisim.model.answer.Entitlements.Envelope;
import org.dsisim.model.answer.Entitlements.Fallback;
import org.dsisim.model.answer.Entitlements.PassedOn;
import org.dsisim.model.fact.Party;
import org.dsisim.model.formula.Component;
import org.dsisim.rulebook.engine.record.DistributionRecorder;

/** What rules arrange beside weights: at most one answer to each question. */
final class SingleArrangements {

  private final SingleAnswers answers;
  private final DistributionRecorder found;

  SingleArrangements(SingleAnswers answers, DistributionRecorder found) {
    this.answers = answers;
    this.found = found;
  }

  /**
   * What is arranged.
   *
   * @param weighed the Parties that weigh something: only they can be in an envelope or pass on
   */
  Arrangements of(List<Party> parties, List<Party> weighed) {
    Map<Object, Envelope> envelopes =
        answers.single(
            found.envelopes(),
            Envelope::party,
            Envelope::rule,
            code -> Message.of("engine.question.envelope", "party", code));
    Map<Object, Channel> channels =
        answers.single(
            found.channels(),
            Channel::party,
            Channel::rule,
            code -> Message.of("engine.question.channel", "party", code));
    Map<Object, PassedOn> passing =
        answers.single(
            found.passing(),
            PassedOn::party,
            PassedOn::rule,
            code -> Message.of("engine.question.passes-on", "party", code));
    return new Arrangements(
        SingleAnswers.present(weighed, envelopes),
        fallbacks(),
        SingleAnswers.present(parties, channels),
        SingleAnswers.present(weighed, passing));
  }

  /** One for each component, in the order of their names. */
  private List<Fallback> fallbacks() {
    Map<Component, Fallback> byComponent = new LinkedHashMap<>();
    for (Fallback fallback : found.fallbacks()) {
      Fallback other = byComponent.putIfAbsent(fallback.of(), fallback);
      if (other != null && !other.to().equals(fallback.to())) {
        answers.twoAnswers(
            Message.of("engine.question.fallback", "component", fallback.of().inWords()),
            other.rule(),
            fallback.rule());
      }
    }
    List<Fallback> ordered = new ArrayList<>();
    SingleAnswers.inOrder(byComponent.keySet())
        .forEach(component -> ordered.add(byComponent.get(component)));
    return List.copyOf(ordered);
  }
}
