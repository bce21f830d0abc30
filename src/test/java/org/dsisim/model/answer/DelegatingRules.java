package org.dsisim.model.answer;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.InKind;
import org.dsisim.model.fact.OwedTwice;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.DatabaseDuty;
import org.dsisim.model.policy.RowByRow;
import org.dsisim.model.policy.Status;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.jspecify.annotations.Nullable;

/** Contribution rules that hand every question on to others: a test overrides those it is about. */
public class DelegatingRules implements ContributionRules {

  private final ContributionRules rules;

  /** Rules that answer as others do. */
  public DelegatingRules(ContributionRules rules) {
    this.rules = rules;
  }

  @Override
  public String id() {
    return rules.id();
  }

  @Override
  public String title() {
    return rules.title();
  }

  @Override
  public Collection<Parameter> parameters() {
    return rules.parameters();
  }

  @Override
  public boolean isDecidedBy(ParameterValue parameter) {
    return rules.isDecidedBy(parameter);
  }

  @Override
  public boolean addsUpUses() {
    return rules.addsUpUses();
  }

  @Override
  public @Nullable Object situation(Payer payer) {
    return rules.situation(payer);
  }

  @Override
  public void prepareExplanations() {
    rules.prepareExplanations();
  }

  @Override
  public boolean sharesSums() {
    return rules.sharesSums();
  }

  @Override
  public Force force() {
    return rules.force();
  }

  @Override
  public Status status() {
    return rules.status();
  }

  @Override
  public SubjectKind subjects() {
    return rules.subjects();
  }

  /** Follows from the subjects, also where a test has others. */
  @Override
  public PayerKind payers() {
    return subjects().payers();
  }

  @Override
  public Set<String> sectors(ParameterValues values) {
    return rules.sectors(values);
  }

  @Override
  public List<DatabaseDuty> databaseDuties() {
    return rules.databaseDuties();
  }

  @Override
  public boolean leavesOutPermits() {
    return rules.leavesOutPermits();
  }

  @Override
  public List<RowByRow> askedRowByRow() {
    return rules.askedRowByRow();
  }

  @Override
  public Set<String> assumptions() {
    return rules.assumptions();
  }

  @Override
  public List<Ruling> assess(ParameterValues values, List<? extends Subject> subjects) {
    return rules.assess(values, subjects);
  }

  @Override
  public List<Formality> formalities(ParameterValues values, List<? extends Subject> subjects) {
    return rules.formalities(values, subjects);
  }

  @Override
  public List<Tagging> taggings(ParameterValues values, List<? extends Subject> subjects) {
    return rules.taggings(values, subjects);
  }

  @Override
  public List<Counted> inKind(ParameterValues values, List<InKind> given) {
    return rules.inKind(values, given);
  }

  @Override
  public List<Considered> considered(ParameterValues values, Subject subject) {
    return rules.considered(values, subject);
  }

  @Override
  public List<Considered> considered(
      ParameterValues values, Subject subject, List<? extends Subject> ofPayer) {
    return rules.considered(values, subject, ofPayer);
  }

  @Override
  public List<Considered> considered(ParameterValues values, InKind given) {
    return rules.considered(values, given);
  }

  @Override
  public boolean statesObligations() {
    return rules.statesObligations();
  }

  @Override
  public boolean hasCredits() {
    return rules.hasCredits();
  }

  @Override
  public List<Credit> credits(ParameterValues values, List<OwedTwice> twice) {
    return rules.credits(values, twice);
  }

  @Override
  public List<Considered> considered(ParameterValues values, OwedTwice twice) {
    return rules.considered(values, twice);
  }
}
