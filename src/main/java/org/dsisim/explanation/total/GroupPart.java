package org.dsisim.explanation.total;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dsisim.explanation.reason.PartSummary;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.ReceivedPart;
import org.dsisim.explanation.tree.Step;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Entitlements.IplcShare;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.value.CountryCode;

/** Why of what several Parties receive so much is for the State, or for IPLC needs. */
public final class GroupPart {

  private final ExplanationContext context;
  private final CountryGroupReasons parties;
  private final ReceivedPart part;

  /** The reasons of a part of what such Parties receive together. */
  public GroupPart(ExplanationContext context, CountryGroupReasons parties, ReceivedPart part) {
    this.context = context;
    this.parties = parties;
    this.part = part;
  }

  /** The part first, with what it is a part of below it. */
  public List<Reason> figures() {
    Receipts receipts = parties.receipts();
    Reason forIplc = parties.forIplc().with(rules());
    if (part == ReceivedPart.IPLC) {
      return List.of(part.inAll(forIplc, parties.straightToCommunities()), parties.amount());
    }
    Figure state = Figure.of(receipts.state());
    Reason fromFund =
        Reason.step(
                Message.of("explanation.amount.state", "amount", state.text()),
                state,
                Step.DIFFERENCE,
                List.of(parties.amount(), forIplc))
            .as("state_usd");
    Figure straight = Figure.of(receipts.bilateralState());
    return List.of(
        part.inAll(
            fromFund,
            Reason.step(
                Message.of("explanation.straight.state", "amount", straight.text()),
                straight,
                Step.DIFFERENCE,
                List.of(parties.straight(), parties.straightToCommunities()))));
  }

  /** By which rules which part is for IPLC: in sentences, since each Party has its own cents. */
  private List<Reason> rules() {
    List<Reason> rules = new ArrayList<>();
    List<Reason> parameters = parameters();
    if (!parameters.isEmpty()) {
      rules.add(Reason.of(Message.of("explanation.part.parameters"), parameters));
    }
    rules.addAll(parties.rules(PartyOutcome::iplcRules));
    return rules;
  }

  private List<Reason> parameters() {
    Set<CountryCode> receiving = new LinkedHashSet<>();
    parties.receiving().forEach(one -> receiving.add(one.country().code()));
    ParameterValues values = context.values(context.outcome().option().formula().id());
    return context.year().allocation().entitlements().iplcShares().stream()
        .filter(share -> receiving.contains(share.party().country().code()))
        .map(IplcShare::share)
        .distinct()
        .map(name -> context.parameter(values, name))
        .toList();
  }

  /** The same in a few lines. */
  public PartSummary summary() {
    List<PartyOutcome> largest = parties.largestFirst();
    return new PartSummary(
        context,
        part,
        parties.receipts(),
        largest.stream().flatMap(one -> one.iplcRules().stream()).distinct().toList(),
        null,
        largest.isEmpty() ? "--fund" : "--country " + largest.get(0).country().code().iso3());
  }
}
