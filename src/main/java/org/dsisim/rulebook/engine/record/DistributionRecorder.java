package org.dsisim.rulebook.engine.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dsisim.model.answer.EligibilityFindings;
import org.dsisim.model.answer.Entitlements.Channel;
import org.dsisim.model.answer.Entitlements.Eligibility;
import org.dsisim.model.answer.Entitlements.Envelope;
import org.dsisim.model.answer.Entitlements.Fallback;
import org.dsisim.model.answer.Entitlements.IplcShare;
import org.dsisim.model.answer.Entitlements.Limit;
import org.dsisim.model.answer.Entitlements.PassedOn;
import org.dsisim.model.answer.Entitlements.Weighing;
import org.dsisim.model.answer.Entitlements.WindowPart;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.WeightFindings;
import org.dsisim.model.fact.Party;
import org.dsisim.model.formula.Component;
import org.dsisim.model.formula.WeightBase;

/** Writes down what distribution rules find, each finding with its rule. */
public final class DistributionRecorder implements EligibilityFindings, WeightFindings {

  private final FiredRule fired;
  private final List<Eligibility> eligibility = new ArrayList<>();
  private final List<Weighing> weighings = new ArrayList<>();
  private final List<IplcShare> iplcShares = new ArrayList<>();
  private final List<Limit> limits = new ArrayList<>();
  private final List<WindowPart> windowParts = new ArrayList<>();
  private final List<Envelope> envelopes = new ArrayList<>();
  private final List<Fallback> fallbacks = new ArrayList<>();
  private final List<Channel> channels = new ArrayList<>();
  private final List<PassedOn> passing = new ArrayList<>();
  private final List<WeighedForIplc> weighedForIplc = new ArrayList<>();

  /** That a Party is weighed for its IPLC. */
  public record WeighedForIplc(Party party, RuleReference rule) {}

  /** Writes down weights and terms, with the rule that states them. */
  public DistributionRecorder(FiredRule fired) {
    this.fired = fired;
  }

  @Override
  public void eligible(Party party) {
    eligibility.add(new Eligibility(party, true, fired.rule()));
  }

  @Override
  public void notEligible(Party party) {
    eligibility.add(new Eligibility(party, false, fired.rule()));
  }

  @Override
  public void weighedForIplc(Party party) {
    weighedForIplc.add(new WeighedForIplc(party, fired.rule()));
  }

  @Override
  public void weighs(Party party, Component component, WeightBase base) {
    weighings.add(new Weighing(party, component, base, fired.rule()));
  }

  @Override
  public void forIplc(Party party, String share) {
    iplcShares.add(new IplcShare(party, share, false, fired.rule()));
  }

  @Override
  public void forIplcTogether(Party party, String share) {
    iplcShares.add(new IplcShare(party, share, true, fired.rule()));
  }

  @Override
  public void sharesWindow(Party party, String share) {
    windowParts.add(new WindowPart(party, share, fired.rule()));
  }

  @Override
  public void sharesWindowByNumber(Party party, String share) {
    windowParts.add(new WindowPart(party, share, true, fired.rule()));
  }

  @Override
  public void inEnvelope(Party party, String share) {
    envelopes.add(new Envelope(party, share, fired.rule()));
  }

  @Override
  public void fallsTo(Component component, Component other) {
    fallbacks.add(new Fallback(component, other, fired.rule()));
  }

  @Override
  public void paidDirectly(Party party, String share) {
    channels.add(new Channel(party, share, fired.rule()));
  }

  @Override
  public void paidThroughGovernment(Party party) {
    channels.add(new Channel(party, null, fired.rule()));
  }

  @Override
  public void passesOn(Party party) {
    passing.add(new PassedOn(party, fired.rule()));
  }

  @Override
  public void atLeast(Party party, String floor) {
    limits.add(new Limit(party, true, floor, fired.rule()));
  }

  @Override
  public void atMost(Party party, String ceiling) {
    limits.add(new Limit(party, false, ceiling, fired.rule()));
  }

  /** Which Parties take part, and which do not. */
  public List<Eligibility> eligibility() {
    return Collections.unmodifiableList(eligibility);
  }

  /** By what Parties are weighed in which component. */
  public List<Weighing> weighings() {
    return Collections.unmodifiableList(weighings);
  }

  /** Which part of a Party's amount is for IPLC. */
  public List<IplcShare> iplcShares() {
    return Collections.unmodifiableList(iplcShares);
  }

  /** The least and the most that a Party receives. */
  public List<Limit> limits() {
    return Collections.unmodifiableList(limits);
  }

  /** Which windows for IPLC a Party shares, and how. */
  public List<WindowPart> windowParts() {
    return Collections.unmodifiableList(windowParts);
  }

  /** In which envelopes of the fund Parties are. */
  public List<Envelope> envelopes() {
    return Collections.unmodifiableList(envelopes);
  }

  /** To which component one is added in which nobody weighs anything. */
  public List<Fallback> fallbacks() {
    return Collections.unmodifiableList(fallbacks);
  }

  /** On which way the part for IPLC is paid. */
  public List<Channel> channels() {
    return Collections.unmodifiableList(channels);
  }

  /** Parties whose part for IPLC is for those of the others. */
  public List<PassedOn> passing() {
    return Collections.unmodifiableList(passing);
  }

  /** Parties that are weighed for their IPLC, whatever else is found of them. */
  public List<WeighedForIplc> weighedForIplc() {
    return Collections.unmodifiableList(weighedForIplc);
  }
}
