package org.dsisim.rulebook.drl;

import java.util.List;
import org.dsisim.model.answer.AssessmentFindings;
import org.dsisim.model.answer.BurdenFindings;
import org.dsisim.model.answer.Contribution;
import org.dsisim.model.answer.ContributionFindings;
import org.dsisim.model.answer.CreditFindings;
import org.dsisim.model.answer.EligibilityFindings;
import org.dsisim.model.answer.InKindFindings;
import org.dsisim.model.answer.WeightFindings;
import org.dsisim.model.fact.Assessed;
import org.dsisim.model.fact.Choice;
import org.dsisim.model.fact.Count;
import org.dsisim.model.fact.Eligible;
import org.dsisim.model.fact.InKind;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.OwedTwice;
import org.dsisim.model.fact.Party;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Use;

/** A rule file: what it may read, and what it may conclude. Each is fired once, all facts in. */
@SuppressWarnings("ImmutableEnumChecker") // the list is List.of, which nobody can change
public enum RuleFileKind {
  /** What payers owe, and to whom. */
  OBLIGATIONS(
      "obligations.drl",
      ContributionFindings.class,
      List.of(Payer.class, Use.class, Origin.class, Contribution.class, Choice.class, Count.class)),
  /** What uses must go through, and who has to tag them. */
  BURDENS(
      "burdens.drl",
      BurdenFindings.class,
      List.of(Payer.class, Use.class, Origin.class, Choice.class, Count.class)),
  /** Which cooperation counts as sharing in kind. */
  IN_KIND("in-kind.drl", InKindFindings.class, List.of(InKind.class, Choice.class, Count.class)),
  /** What is taken off where a payer owes twice. */
  CREDITS("credits.drl", CreditFindings.class, List.of(OwedTwice.class, Choice.class, Count.class)),
  /** Which Parties a formula takes in. */
  ELIGIBILITY(
      "eligibility.drl",
      EligibilityFindings.class,
      List.of(Party.class, Choice.class, Count.class)),
  /** By what they share. */
  WEIGHTS(
      "weights.drl",
      WeightFindings.class,
      List.of(Eligible.class, Party.class, Choice.class, Count.class)),
  /** What is found under the criteria of an assessment. */
  RATINGS(
      "ratings.drl", AssessmentFindings.class, List.of(Assessed.class, Choice.class, Count.class));

  /** The name of the global with which rules state what they find. */
  public static final String FINDINGS = "findings";

  private final String file;
  private final Class<?> findings;
  private final List<Class<?>> facts;

  RuleFileKind(String file, Class<?> findings, List<Class<?>> facts) {
    this.file = file;
    this.findings = findings;
    this.facts = facts;
  }

  /** Whether a rule set can be without it. */
  public boolean isOptional() {
    return this == BURDENS || this == IN_KIND || this == CREDITS;
  }

  /** The file's name. */
  public String file() {
    return file;
  }

  /** The type of {@code findings}. */
  public Class<?> findings() {
    return findings;
  }

  /** The types of facts that its rules may name. */
  public List<Class<?>> facts() {
    return facts;
  }

  /** The types of facts that its rules are asked about, one at a time; none where all are in. */
  public List<Class<?>> subjects() {
    return switch (this) {
      case OBLIGATIONS, BURDENS -> List.of(Payer.class, Use.class, Origin.class);
      case IN_KIND -> List.of(InKind.class);
      case CREDITS -> List.of(OwedTwice.class);
      case ELIGIBILITY, WEIGHTS, RATINGS -> List.of();
    };
  }

  /**
   * What the rulebook puts before the first line of a rule file: everything on one line, so that
   * line numbers stay those of the file.
   */
  public String head(String ruleSet) {
    return headIn(packageName(ruleSet));
  }

  /** The same before probes of the file's rules, which can be loaded beside the rules. */
  public String headOfProbes(String ruleSet) {
    return headIn(packageOfProbes(ruleSet));
  }

  private String headIn(String packageName) {
    StringBuilder head = new StringBuilder("package ").append(packageName).append("; ");
    for (String room : Vocabulary.ROOMS) {
      head.append("import ").append(room).append(".*; ");
    }
    for (Class<?> words : Vocabulary.AT_HAND) {
      head.append("import static ").append(words.getName()).append(".*; ");
    }
    return head.append("global ")
        .append(findings.getName())
        .append(" ")
        .append(FINDINGS)
        .append("; ")
        .toString();
  }

  /** A package of its own for every rule set and rule file; a hyphen would be a syntax error. */
  public String packageName(String ruleSet) {
    String name = ruleSet + "_" + file.replace(".drl", "");
    return "org.dsisim.rules." + name.replace('-', '_');
  }

  /** A package that no rule set and rule file have. */
  public String packageOfProbes(String ruleSet) {
    return packageName(ruleSet) + "_probes";
  }
}
