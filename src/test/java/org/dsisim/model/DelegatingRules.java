package org.dsisim.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.Terms;

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
  public Set<String> sectors(Terms terms) {
    return rules.sectors(terms);
  }

  @Override
  public boolean leavesOutPermits() {
    return rules.leavesOutPermits();
  }

  @Override
  public Set<String> assumptions() {
    return rules.assumptions();
  }

  @Override
  public List<Ruling> assess(Terms terms, List<? extends Subject> subjects) {
    return rules.assess(terms, subjects);
  }

  @Override
  public List<Formality> formalities(Terms terms, List<? extends Subject> subjects) {
    return rules.formalities(terms, subjects);
  }

  @Override
  public List<Tagging> taggings(Terms terms, List<? extends Subject> subjects) {
    return rules.taggings(terms, subjects);
  }

  @Override
  public List<Counted> inKind(Terms terms, List<InKind> given) {
    return rules.inKind(terms, given);
  }

  @Override
  public List<Considered> considered(Terms terms, Subject subject) {
    return rules.considered(terms, subject);
  }

  @Override
  public List<Considered> considered(
      Terms terms, Subject subject, List<? extends Subject> ofPayer) {
    return rules.considered(terms, subject, ofPayer);
  }

  @Override
  public List<Considered> considered(Terms terms, InKind given) {
    return rules.considered(terms, given);
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
  public List<Credit> credits(Terms terms, List<OwedTwice> twice) {
    return rules.credits(terms, twice);
  }

  @Override
  public List<Considered> considered(Terms terms, OwedTwice twice) {
    return rules.considered(terms, twice);
  }
}
