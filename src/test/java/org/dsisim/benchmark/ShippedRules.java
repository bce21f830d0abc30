package org.dsisim.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.model.policy.RuleSet;
import org.dsisim.model.world.Country;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.scenario.Reference;
import org.dsisim.value.CountryCode;

/** The rules and countries that the program ships, read from the folder it is built in. */
public final class ShippedRules {

  /** The year assessed. */
  public static final int YEAR = 2024;

  private ShippedRules() {}

  /** A contribution rule set. */
  public static ContributionRules contribution(String id) {
    Problems problems = new Problems();
    ContributionRules rules = rulebook(problems).contribution(id, problems);
    problems.throwIfErrors();
    return Objects.requireNonNull(rules);
  }

  /** An allocation formula. */
  public static DistributionRules formula(String id) {
    Problems problems = new Problems();
    DistributionRules rules = rulebook(problems).formula(id, problems);
    problems.throwIfErrors();
    return Objects.requireNonNull(rules);
  }

  /** The parameters of a rule set as its table has them. */
  public static ParameterValues values(RuleSet rules) {
    Problems problems = new Problems();
    ParameterValues values =
        ParameterValues.inForce(rules.id(), rules.parameters(), YEAR, List.of(), problems);
    problems.throwIfErrors();
    return values;
  }

  /** The reference countries as they stand in the year. */
  public static Map<CountryCode, Country> countries() {
    Problems problems = new Problems();
    Reference reference =
        Reference.read(Path.of("scenarios", Reference.FOLDER), "scenarios/reference", problems);
    problems.throwIfErrors();
    return reference.countries().in(YEAR);
  }

  private static Rulebook rulebook(Problems problems) {
    return new Rulebook(Path.of("rules"), "rules", progress -> {}, problems);
  }
}
