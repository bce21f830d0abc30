package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsisim.Uses;
import org.dsisim.message.Place;
import org.dsisim.model.answer.DelegatingRules;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.OptionalTable;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.simulation.payer.PayerSums;
import org.dsisim.simulation.year.PieceLimits;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** How often rules are asked in a run, and after it when somebody goes through the payers. */
class KeptOrAnewTest {

  private static final Countries COUNTRIES =
      Worlds.countries(Payers.country("KEN", "cbd-party"), Payers.country("USA"));

  /** A levy that counts how many payers it was asked about. */
  private static final class Counting extends DelegatingRules {

    private int asked;

    Counting() {
      super(
          LambdaContribution.of(
              "levy",
              Force.VOLUNTARY,
              payer -> Worlds.owes(payer, Amount.share("sales_rate", AssessmentBase.SALES)),
              "sales_rate,1,percent",
              "sales_threshold,50,USD"));
    }

    @Override
    public boolean isDecidedBy(ParameterValue parameter) {
      return parameter.name().equals("sales_threshold");
    }

    @Override
    public boolean sharesSums() {
      return false;
    }

    @Override
    public List<Ruling> assess(ParameterValues values, List<? extends Subject> subjects) {
      asked += subjects.size();
      return super.assess(values, subjects);
    }
  }

  private static List<User> users(int count) {
    List<User> users = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      users.add(Worlds.company("u" + i, Payers.figures(AssessmentBase.SALES, 100)));
    }
    return users;
  }

  private static Scenario scenario(int users, int uses, Integer... years) {
    List<UseRow> rows = new ArrayList<>();
    for (int i = 0; i < uses; i++) {
      rows.add(Uses.row("use" + i, "user=u0", "origins=KEN:1"));
    }
    return new Scenario(
        new Scenario.Heading("tiny", "A tiny world", true, List.of()),
        List.of(years),
        users(users),
        rows.isEmpty() ? OptionalTable.none() : new OptionalTable<>(true, rows),
        Map.of(),
        COUNTRIES,
        Parameters.of("uptake,1,share"),
        OptionalTable.none());
  }

  /** About how many payers the levy is asked once more when somebody goes through all of them. */
  private static int askedAgain(Scenario scenario, PieceLimits limits) {
    Counting levy = new Counting();
    YearOutcome year =
        new Simulator(scenario, List.of(), 1, limits)
            .run(Worlds.option(LambdaFormula.equal(), levy))
            .years()
            .get(0);
    assertThat(levy.asked).isEqualTo(scenario.users().size());
    year.payers().forEach(payer -> assertThat(payer.owed()).isEqualTo(Money.ofUsd(1)));
    return levy.asked - scenario.users().size();
  }

  @Test
  void ofAsManyUsersAsAreKeptNobodyIsAskedAboutTwice() {
    Scenario three = scenario(3, 0, Worlds.YEAR);
    assertThat(askedAgain(three, new PieceLimits(2, 3))).isZero();
    assertThat(askedAgain(three, new PieceLimits(2, 2))).isEqualTo(3);
  }

  @Test
  void ofMoreUsesThanAreKeptTheirUsersAreAskedAboutAnew() {
    assertThat(askedAgain(scenario(1, 2, Worlds.YEAR), new PieceLimits(1, 2))).isZero();
    assertThat(askedAgain(scenario(1, 3, Worlds.YEAR), new PieceLimits(1, 2))).isEqualTo(1);
  }

  /** About how many payers the levy is asked in a second run under a setting of it. */
  private static int askedInASecondRun(Scenario scenario, String name, String value) {
    Counting levy = new Counting();
    AskedBefore before = new AskedBefore(scenario);
    PayerSums none = (year, users, assumptions) -> List.of();
    PolicyOption option = Worlds.option(LambdaFormula.equal(), levy);
    new Simulator(scenario, List.of(), 1, none, before).run(option);
    int asked = levy.asked;
    ParameterOverride set =
        new ParameterOverride("levy", name, value, Place.ofCommandLine("--set"));
    YearOutcome year =
        new Simulator(scenario, List.of(set), 1, none, before).run(option).years().get(0);
    assertThat(year.owed()).isEqualTo(Money.ofUsd(name.equals("sales_rate") ? 6 : 3));
    return levy.asked - asked;
  }

  @Test
  void aSecondRunUnderAnotherRateAsksNothingAndUnderAnotherThresholdAsksAll() {
    Scenario three = scenario(3, 0, Worlds.YEAR);
    assertThat(askedInASecondRun(three, "sales_rate", "2")).isZero();
    assertThat(askedInASecondRun(three, "sales_threshold", "60")).isEqualTo(3);
  }

  @Test
  void aRunThatIsGivenUpAtOnceAsksNothing() {
    Counting levy = new Counting();
    Simulator simulator = new Simulator(scenario(3, 0, Worlds.YEAR), List.of(), 1);
    assertThatThrownBy(
            () ->
                simulator.run(
                    Worlds.option(LambdaFormula.equal(), levy),
                    () -> {
                      throw new IllegalStateException("given up");
                    }))
        .hasMessage("given up");
    assertThat(levy.asked).isZero();
  }

  @Test
  void aRunCanBeGivenUpBetweenItsYearsAndBetweenItsPieces() {
    List<Integer> askedBefore = new ArrayList<>();
    Counting levy = new Counting();
    new Simulator(scenario(4, 0, Worlds.YEAR, Worlds.YEAR), List.of(), 1, new PieceLimits(2, 9))
        .run(Worlds.option(LambdaFormula.equal(), levy), () -> askedBefore.add(levy.asked));
    // Before each year, and behind each piece: two of two users, and the countries.
    assertThat(askedBefore).containsExactly(0, 2, 4, 4, 4, 6, 8, 8);
  }
}
