package org.dsisim.simulation.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Counted;
import org.dsisim.model.answer.DelegatingRules;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.InKind;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Cooperation;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.OptionalTable;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.Scenario;
import org.dsisim.parallel.InOrder;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.reckoning.measure.Growth;
import org.dsisim.simulation.LambdaContribution;
import org.dsisim.simulation.LambdaFormula;
import org.dsisim.simulation.Worlds;
import org.dsisim.value.CountryCode;
import org.junit.jupiter.api.Test;

/** What is given in kind in a year counts where a rule set of the option says so, and once. */
class GivenInKindTest {

  private static final Countries COUNTRIES =
      Worlds.countries(Payers.country("KEN"), Payers.country("USA"));

  private static Cooperation given(String id, boolean needed, int year, String kind) {
    return new Cooperation(
        id,
        needed,
        "USA",
        new CountryCode("USA"),
        new CountryCode("KEN"),
        year,
        kind,
        null,
        "",
        "",
        "",
        Place.of("cooperation.csv", 2));
  }

  private static final Scenario SCENARIO =
      new Scenario(
          new Scenario.Heading("tiny", "A tiny world", true, List.of()),
          List.of(Worlds.YEAR),
          List.of(),
          OptionalTable.none(),
          Map.of(),
          COUNTRIES,
          Parameters.of("uptake,1,share", "compliance,1,share"),
          new OptionalTable<>(
              true,
              List.of(
                  given("courses", false, Worlds.YEAR, "training-places"),
                  given("sequencer", false, Worlds.YEAR, "equipment"),
                  given("more-courses", false, Worlds.YEAR + 1, "training-places"),
                  given("wish", true, Worlds.YEAR, "equipment"))));

  /** Rules under which some of what is given counts. */
  private static ContributionRules counting(String id, Predicate<InKind> which) {
    return new DelegatingRules(LambdaContribution.of(id, Force.CONTRACT, payer -> null)) {
      @Override
      public List<Counted> inKind(ParameterValues values, List<InKind> given) {
        List<Counted> counted = new ArrayList<>();
        given.stream().filter(which).forEach(one -> counted.add(new Counted(one, Worlds.rule(id))));
        return counted;
      }
    };
  }

  private static List<String> counted(ContributionRules... rules) {
    PolicyOption option = Worlds.option(LambdaFormula.equal(), rules);
    Problems problems = new Problems();
    YearParameters inForce = YearParameters.of(SCENARIO, option, Worlds.YEAR, List.of(), problems);
    problems.throwIfErrors();
    YearContext yearContext =
        YearContext.of(
            SCENARIO,
            List.of(),
            Worlds.YEAR,
            inForce.assumptions(),
            new Growth(year -> inForce.assumptions()),
            new InOrder(1));
    return GivenInKind.of(SCENARIO, option, inForce, yearContext).stream()
        .map(one -> one.inKind().row().id() + " by " + one.rule().title())
        .toList();
  }

  @Test
  void whatIsGivenInTheYearCountsAndNothingThatIsOnlyNeeded() {
    assertThat(counted(counting("first", one -> true)))
        .containsExactly("courses by first", "sequencer by first");
  }

  @Test
  void whatCountsUnderTwoRuleSetsCountsOnceByTheFirst() {
    assertThat(
            counted(
                counting("first", one -> one.row().kind().equals("equipment")),
                counting("second", one -> true)))
        .containsExactly("sequencer by first", "courses by second");
  }

  @Test
  void underRulesThatSayNothingOfItNothingCounts() {
    assertThat(counted(counting("none", one -> false))).isEmpty();
  }
}
