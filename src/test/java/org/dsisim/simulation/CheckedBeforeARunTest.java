package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.DelegatingRules;
import org.dsisim.model.fact.Force;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.junit.jupiter.api.Test;

/** What is said of an option before it is run, and which sectors it names. */
class CheckedBeforeARunTest {

  private static final Countries COUNTRIES = Worlds.countries(Payers.country("KEN", "cbd-party"));

  private static final Place OPTIONS = Place.ofFile("options.yaml");

  private static final ContributionRules LEVY =
      LambdaContribution.of(
          "levy",
          Force.VOLUNTARY,
          payer -> Worlds.owes(payer, Amount.share("sales_rate", AssessmentBase.SALES)),
          "sales_rate,0.1,percent,0.05,0.2",
          "sector,cosmetics,text");

  private static final Scenario SCENARIO =
      Worlds.scenario(List.of(), COUNTRIES, "uptake,0.25,share,0.1,0.5");

  private static PolicyOption option(ParameterOverride... presets) {
    return new PolicyOption(
        "preset", "With presets", List.of(LEVY), LambdaFormula.equal(), false, List.of(presets));
  }

  private static List<String> said(PolicyOption option, ParameterOverride... settings) {
    Problems problems = new Problems();
    new Simulator(SCENARIO, List.of(settings), 1).check(option, problems);
    return problems.all().stream().map(Problem::toString).toList();
  }

  private static ParameterOverride set(String owner, String name, String value) {
    return new ParameterOverride(owner, name, value, OPTIONS);
  }

  @Test
  void ofPresetsWithinTheirRangesNothingIsSaid() {
    assertThat(said(option())).isEmpty();
    assertThat(said(option(set("levy", "sales_rate", "0.2"), set("assumption", "uptake", "0.5"))))
        .isEmpty();
  }

  @Test
  void aPresetOfARateOutsideOfItsRangeIsSaid() {
    assertThat(said(option(set("levy", "sales_rate", "0.3"))))
        .singleElement()
        .asString()
        .contains("options.yaml", "levy.sales_rate", "0.3");
  }

  @Test
  void aPresetOfAnAssumptionOutsideOfItsRangeIsSaid() {
    assertThat(said(option(set("assumption", "uptake", "0.75"))))
        .singleElement()
        .asString()
        .contains("options.yaml", "assumption.uptake", "0.75");
  }

  @Test
  void aSettingThatNoRuleSetHasIsSaid() {
    assertThat(said(option(), set("levy", "sale_rate", "0.1")))
        .singleElement()
        .asString()
        .contains("'sale_rate' is not a parameter of levy");
  }

  @Test
  void theSectorsOfAllRuleSetsAreNamedUnderTheValuesInForce() {
    ContributionRules naming =
        new DelegatingRules(LEVY) {
          @Override
          public Set<String> sectors(ParameterValues values) {
            return Set.of(values.word("sector"));
          }
        };
    PolicyOption option = Worlds.option(LambdaFormula.equal(), naming);
    assertThat(new Simulator(SCENARIO, List.of(), 1).sectors(List.of(option())))
        .as("of rules that look at no sector")
        .isEmpty();
    assertThat(new Simulator(SCENARIO, List.of(), 1).sectors(List.of(option(), option)))
        .containsExactly("cosmetics");
    assertThat(
            new Simulator(SCENARIO, List.of(set("levy", "sector", "seeds")), 1)
                .sectors(List.of(option, option)))
        .containsExactly("seeds");
  }
}
