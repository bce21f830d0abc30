package org.dsisim.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.dsisim.Shipped;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.description.RuleSetKind;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cases of copied rule sets: what a test writes in the place of the shipped ones, and what is said.
 */
abstract class CopiedCases {

  static final String CALI_FILE = "rules/contribution/cali-fund/cases.yaml";
  static final String EQUAL_FILE = "rules/distribution/equal/cases.yaml";

  static final String CALI =
      """
      relies_on: {profit_rate: 1, sales_rate: 0.1, basis: lower, exempt_types: academic,
        assets_threshold: 20000000, sales_threshold: 50000000, profit_threshold: 5000000,
        thresholds_to_exceed: 2, index_thresholds: false, averaging_years: 3, missing_years: average-known, loss: zero-profit,
        unknown_figures: not-exceeded, scope: all, use_attribution: false, sectors: cosmetics, average_ends: year-assessed, rates: one, size_limits: 250000000;1000000000, profit_rates_by_size: 0.5;1;1.5, sales_rates_by_size: 0.05;0.1;0.15, credit_paid_elsewhere: false, credited_part: 100, averaged_figures: all, asked_by: sector, shown_non_use: let-off, groups: each-entity, group_head: parent, modality: entities, product_rate: 0.1, uses_counted: all, materials_counted: dna;rna;protein, index_rates: false, activity_counted: all}
      cases:
      """;

  static final String EQUAL =
      """
      relies_on: {eligibility: not-high-income-or-sids, european_union_eligible: false, iplc_share: 50,
        envelopes: none, african_group_share: 20, asia_pacific_share: 20, eastern_european_share: 20, grulac_share: 20, weog_share: 20, iplc_reading: per-party, developed_iplc_size: fixed, developed_iplc_share: 0, developed_iplc_countries: AUS, iplc_channel: left-open, iplc_direct_share: 100, iplc_through_government: "", unrecognised_iplc: through-state, unrecognised_iplc_countries: "", floor: 0, ceiling: 100}
      cases:
      """;

  /** A payer that exceeds two thresholds; its contribution would be 20,000. */
  static final String LARGE =
      "{type: company, sector: cosmetics, home: CHE, assets_usd: 25000000, sales_usd: 60000000,"
          + " profit_usd: 2000000}";

  static final String TWO_PARTIES =
      "[{iso3: XAA, statuses: \"cbd-party;low-income\"},"
          + " {iso3: XAB, statuses: \"cbd-party;low-income\"}, {iso3: XAC}]";

  @TempDir Path home;

  final Problems problems = new Problems();

  /** The copied rule set of the Cali Fund with these cases, run. */
  CasesResult cali(String cases) throws IOException {
    copy("contribution/cali-fund");
    write(CALI_FILE, CALI + cases);
    return run("cali-fund");
  }

  /** A case that a payer owes an amount, or one of the words for none. */
  static String oweCase(String payer, String owes) {
    return "  - case: It owes\n    payer: "
        + payer
        + "\n    owes: "
        + owes
        + "\n    because: so it is\n";
  }

  /** The copied formula of equal shares with one case, run. */
  CasesResult equal(String questionAndAnswer) throws IOException {
    copy("distribution/equal");
    write(
        EQUAL_FILE,
        EQUAL
            + "  - case: They receive\n    because: so it is\n    "
            + questionAndAnswer.stripTrailing()
            + "\n");
    return run("equal");
  }

  /** Copies a shipped rule set, as {@code contribution/cali-fund}. */
  void copy(String ruleSet) {
    CopiedRules.of(home, ruleSet);
  }

  /** Writes a file of a copy. */
  void write(String file, String text) throws IOException {
    Files.writeString(home.resolve(file.substring("rules/".length())), text);
  }

  /** The cases of the copy, put to the shipped rules, which are compiled already. */
  CasesResult run(String id) {
    RuleFolder folder = Objects.requireNonNull(copies().folder(id, problems));
    if (folder.description().kind() == RuleSetKind.DISTRIBUTION) {
      DistributionRules rules = Shipped.clean(p -> Shipped.rulebook().formula(id, p));
      return WorkedCases.run(folder, rules, Shipped.reference(), problems);
    }
    ContributionRules rules = Shipped.clean(p -> Shipped.rulebook().contribution(id, p));
    return WorkedCases.run(folder, rules, Shipped.reference(), problems);
  }

  /** The cases of the copy, put to the rules of the copy. */
  CasesResult compileAndRun(String id) {
    return Objects.requireNonNull(WorkedCases.run(id, copies(), Shipped.reference(), problems));
  }

  /** All copies, as one folder of rules. */
  Rulebook copies() {
    return new Rulebook(home, "rules", Shipped.compiled(), message -> {}, problems);
  }

  /** Every problem as it is printed, one below the other. */
  String shown() {
    return String.join("\n", problems.all().stream().map(Problem::toString).toList());
  }
}
