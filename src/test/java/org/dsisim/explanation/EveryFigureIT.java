package org.dsisim.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dsisim.Shipped;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.value.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Explanations say the figures of the run, and each of their sums can be done again. */
class EveryFigureIT {

  private static final int SOME_PARTIES = 11;

  @ParameterizedTest
  @ValueSource(strings = {"workshop", "rd-leaders-2024", "use-portfolio"})
  void everyFigureOfEveryNamedOptionIsExplainedAsTheRunHasIt(String scenario) {
    int steps = 0;
    Set<List<?>> asked = new HashSet<>();
    Set<List<?>> shared = new HashSet<>();
    for (String name : Shipped.rulebook().named().keySet()) {
      PolicyOption option = Shipped.option(name);
      // Of two options of the same contributions, payers and uses are explained alike; of two that
      // share alike, Parties are but for the size of the fund.
      int ofPayers = asked.add(whoPays(option)) ? 1 : 0;
      int ofParties = shared.add(howShared(option)) ? 1 : SOME_PARTIES;
      steps += EqualToRun.check(Shipped.scenario(scenario), option, List.of(), ofPayers, ofParties);
    }
    assertThat(steps).isGreaterThan(10_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assumption.uptake=1 cali-fund.basis=higher cali-fund.use_attribution=true",
        "cali-fund.unknown_figures=exceeded cali-fund.averaging_years=1 cali-fund.basis=profit",
        "cali-fund.missing_years=unknown assumption.administration_fixed_usd=1234.56",
        "assumption.administration_fixed_usd=100000000000"
      })
  void valuesThatWereSetAreExplainedToo(String settings) {
    EqualToRun.check(
        Shipped.scenario("workshop"),
        Shipped.option("cali-fund"),
        Shipped.settings(settings.split(" ")),
        1,
        SOME_PARTIES);
    EqualToRun.check(
        Shipped.scenario("rd-leaders-2024"),
        Shipped.option("cali-fund"),
        Shipped.settings(settings.split(" ")),
        1,
        SOME_PARTIES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iusaf.floor=0.3 iusaf.ceiling=1",
        "iusaf.floor=0.5 iusaf.terrestrial_share=10 iusaf.ocean_share=5",
        "iusaf.ceiling=0.6 iusaf.iplc_reading=fund-wide iusaf.developed_iplc_share=3",
        "iusaf.developed_iplc_share=2.5 iusaf.eligibility=all-parties"
      })
  void limitsAndWindowsOfAFormulaAreExplained(String settings) {
    EqualToRun.check(
        Shipped.scenario("workshop"),
        Shipped.option("cali-fund:iusaf"),
        Shipped.settings(settings.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bilateral.permits_run=serial",
        "bilateral.contract_unit=provider bilateral.research_access=full",
        "bilateral.contract_unit=sequence bilateral.permits_run=serial",
        "assumption.max_months_before_dropped=5",
        "assumption.max_cost_share_before_dropped=0.0001"
      })
  void usesThatTakeLongerCostMoreOrDoNotHappenAreExplained(String settings) {
    for (String scenario : List.of("workshop", "use-portfolio")) {
      EqualToRun.check(
          Shipped.scenario(scenario),
          Shipped.option("bilateral-contracts"),
          Shipped.settings(settings.split(" ")),
          1,
          SOME_PARTIES);
      EqualToRun.check(
          Shipped.scenario(scenario),
          Shipped.option("cali-fund+bilateral:provider"),
          Shipped.settings(settings.split(" ")),
          1,
          SOME_PARTIES);
    }
  }

  @Test
  void partsOfASharedSumAreExplainedWhereFloorsAndCapsHoldMany() {
    EqualToRun.check(
        Shipped.scenario("workshop"),
        Shipped.option("party-assessed-iusaf"),
        Shipped.settings("party-assessed.ceiling=2", "party-assessed.eu_share=0"));
    EqualToRun.check(
        Shipped.scenario("workshop"),
        Shipped.option("party-assessed-iusaf"),
        Shipped.settings("party-assessed.total=1000000000", "party-assessed.un_scale=2025-2027"));
  }

  @Test
  void whoIsUnknownIsRefused() {
    Explainer explainer = ShippedExplainers.of("workshop", "cali-fund").get(0);
    assertThatThrownBy(() -> explainer.payer("nobody")).hasMessage("'nobody' is no payer.");
    assertThatThrownBy(() -> explainer.use("nothing")).hasMessage("'nothing' is no use.");
    assertThatThrownBy(() -> explainer.country(new CountryCode("XXX")))
        .hasMessage("'XXX' is no country.");
  }

  /**
   * All of an option that decides what payers owe: its rule sets but the formula, as they are set.
   */
  private static List<?> whoPays(PolicyOption option) {
    return List.of(
        option.contributions(),
        option.settings().stream()
            .filter(setting -> !setting.owner().equals(option.formula().id()))
            .map(setting -> setting.owner() + "." + setting.name() + "=" + setting.text())
            .toList());
  }

  /** All of an option that decides how the fund is shared. */
  private static List<?> howShared(PolicyOption option) {
    return List.of(
        option.formula(),
        option.settings().stream()
            .filter(setting -> setting.owner().equals(option.formula().id()))
            .map(setting -> setting.name() + "=" + setting.text())
            .toList());
  }
}
