package org.dsisim.rulebook;

import java.util.List;
import org.dsisim.model.Assessed;
import org.dsisim.model.AssessmentFindings;
import org.dsisim.model.BurdenFindings;
import org.dsisim.model.Choice;
import org.dsisim.model.Contribution;
import org.dsisim.model.ContributionFindings;
import org.dsisim.model.Count;
import org.dsisim.model.CreditFindings;
import org.dsisim.model.EligibilityFindings;
import org.dsisim.model.Eligible;
import org.dsisim.model.InKind;
import org.dsisim.model.InKindFindings;
import org.dsisim.model.Origin;
import org.dsisim.model.OwedTwice;
import org.dsisim.model.Party;
import org.dsisim.model.Payer;
import org.dsisim.model.Use;
import org.dsisim.model.WeightFindings;

/** A rule file: what it may read, and what it may conclude. Each is fired once, all facts in. */
@SuppressWarnings("ImmutableEnumChecker") // the list is List.of, which nobody can change
enum Chapter {
  OBLIGATIONS(
      "obligations.drl",
      ContributionFindings.class,
      List.of(Payer.class, Use.class, Origin.class, Contribution.class, Choice.class, Count.class)),
  BURDENS(
      "burdens.drl",
      BurdenFindings.class,
      List.of(Payer.class, Use.class, Origin.class, Choice.class, Count.class)),
  IN_KIND("in-kind.drl", InKindFindings.class, List.of(InKind.class, Choice.class, Count.class)),
  CREDITS("credits.drl", CreditFindings.class, List.of(OwedTwice.class, Choice.class, Count.class)),
  ELIGIBILITY(
      "eligibility.drl",
      EligibilityFindings.class,
      List.of(Party.class, Choice.class, Count.class)),
  WEIGHTS(
      "weights.drl",
      WeightFindings.class,
      List.of(Eligible.class, Party.class, Choice.class, Count.class)),
  RATINGS(
      "ratings.drl", AssessmentFindings.class, List.of(Assessed.class, Choice.class, Count.class));

  /** The name of the global with which rules state what they find. */
  static final String FINDINGS = "findings";

  private static final String MODEL = "org.dsisim.model.";

  private final String file;
  private final Class<?> findings;
  private final List<Class<?>> facts;

  Chapter(String file, Class<?> findings, List<Class<?>> facts) {
    this.file = file;
    this.findings = findings;
    this.facts = facts;
  }

  /** Whether a rule set can be without it. */
  boolean isOptional() {
    return this == BURDENS || this == IN_KIND || this == CREDITS;
  }

  /** The file's name. */
  String file() {
    return file;
  }

  /** The type of {@code findings}. */
  Class<?> findings() {
    return findings;
  }

  /** The types of facts that its rules may name. */
  List<Class<?>> facts() {
    return facts;
  }

  /** The types of facts that its rules are asked about, one at a time; none where all are in. */
  List<Class<?>> subjects() {
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
  String head(String ruleSet) {
    return "package "
        + packageName(ruleSet)
        + "; import "
        + MODEL
        + "*; import static "
        + MODEL
        + "Base.*; import static "
        + MODEL
        + "Criterion.*; import static "
        + MODEL
        + "Standing.*; import static "
        + MODEL
        + "Procedure.*; import static "
        + MODEL
        + "RuleWords.*; global "
        + findings.getName()
        + " "
        + FINDINGS
        + "; ";
  }

  /** A package of its own for every rule set and chapter; a hyphen would be a syntax error. */
  String packageName(String ruleSet) {
    String name = ruleSet + "_" + file.replace(".drl", "");
    return "org.dsisim.rules." + name.replace('-', '_');
  }
}
