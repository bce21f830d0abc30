package org.dsisim.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsisim.Shipped;
import org.dsisim.indicator.Results;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.report.file.RunFiles;
import org.dsisim.report.screen.RandomScenario;
import org.dsisim.rulebook.engine.ContributionRuleSet;
import org.dsisim.rulebook.engine.MemoryLimits;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.year.PieceLimits;
import org.dsisim.value.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules remember changes no byte of what is written, whatever they were asked before. */
class RememberedRunsTest {

  /** Nepal leaves the list of least developed countries between them. */
  private static final List<Integer> YEARS = List.of(2026, 2027);

  private static final MemoryLimits AT_ONCE = new MemoryLimits(0, 20_000, 16);
  private static final MemoryLimits ONE_ENTRY = new MemoryLimits(0, 1, 1);

  /** Small ones: what one piece was answered is remembered for the next. */
  private static final PieceLimits PIECES = new PieceLimits(2, 0);

  @TempDir Path folder;

  /** Options that ask about users, uses, countries of origin and credits, one by the home. */
  private static final List<String> OPTIONS =
      List.of(
          "access-fee:equal",
          "cali-fund:equal",
          "cali-fund+bilateral:provider",
          "hybrid+cali-fund+bilateral:equal");

  private static PolicyOption within(PolicyOption option, MemoryLimits limits) {
    List<ContributionRules> contributions = new ArrayList<>();
    for (ContributionRules rules : option.contributions()) {
      contributions.add(((ContributionRuleSet) rules).remembering(limits));
    }
    return new PolicyOption(
        option.name(),
        option.title(),
        contributions,
        option.formula(),
        option.formulaByDefault(),
        option.settings());
  }

  private static List<String> written(ScenarioFolder scenario, PolicyOption option) {
    Outcome outcome =
        new Simulator(scenario.scenario().in(YEARS), List.of(), 2, PIECES).run(option);
    RunFiles files =
        new RunFiles(
            new Run(
                "",
                List.of(),
                scenario,
                Results.of(List.of(outcome)),
                Map.of(),
                Map.of(),
                Map.of(),
                name -> name,
                "en"));
    return List.of(
        files.flows().text(),
        files.payers().text(),
        files.countries().text(),
        files.burdens().text(),
        files.benefits().text(),
        files.summary().text());
  }

  /** A scenario with a user in Nepal, made by chance. */
  private ScenarioFolder scenario(int seed) {
    RandomScenario chance = RandomScenario.of(seed);
    List<String> users = new ArrayList<>(chance.users());
    users.add("nepali,Nepali,company,pharmaceuticals,NPL,2024,9e7,9e7,9e7,900,,,,,");
    return new RandomScenario(users, chance.uses()).writtenTo(folder.resolve("s" + seed));
  }

  @Test
  void theHomeOfAPayerLeavesAListBetweenTheYears() {
    CountryCode nepal = new CountryCode("NPL");
    assertThat(YEARS)
        .map(year -> Shipped.reference().countries().in(year).get(nepal))
        .map(country -> country != null && country.is("ldc"))
        .containsExactly(true, false);
  }

  @Test
  void twoScenariosOneAfterTheOtherAndAMemoryOfOneEntryChangeNoByte() {
    List<ScenarioFolder> scenarios = List.of(scenario(1), scenario(2));
    for (String name : OPTIONS) {
      PolicyOption asked = Shipped.option(name);
      PolicyOption forgetful = within(asked, MemoryLimits.NOTHING);
      List<List<String>> rowByRow =
          scenarios.stream().map(scenario -> written(scenario, forgetful)).toList();
      for (MemoryLimits limits : List.of(AT_ONCE, ONE_ENTRY)) {
        PolicyOption remembering = within(asked, limits);
        for (int time = 0; time < 2; time++) {
          assertThat(scenarios.stream().map(scenario -> written(scenario, remembering)))
              .as("%s within %s, time %s", name, limits, time)
              .isEqualTo(rowByRow);
        }
      }
    }
  }
}
