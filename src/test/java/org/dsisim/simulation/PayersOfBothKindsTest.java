package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.model.formula.Amount.fixed;
import static org.dsisim.model.formula.Amount.share;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.answer.DelegatingRules;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.model.world.user.User;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.payer.PayerSum;
import org.dsisim.simulation.year.PieceLimits;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Users and countries that pay in the same year, kept or worked out anew for each pass. */
class PayersOfBothKindsTest {

  private static final Countries COUNTRIES =
      Worlds.countries(
          Payers.country("BRA", "cbd-party"),
          Payers.country("KEN", "cbd-party"),
          Payers.country("USA"));

  private static final LambdaContribution LEVY =
      LambdaContribution.of(
          "levy",
          Force.VOLUNTARY,
          payer -> Worlds.owes(payer, share("sales_rate", AssessmentBase.SALES)),
          "sales_rate,1,percent");

  /** What every country but one owes. */
  private static final LambdaContribution DUES =
      LambdaContribution.of(
          "dues",
          Force.VOLUNTARY,
          payer -> payer.id().equals("KEN") ? null : Worlds.owes(payer, fixed("fee")),
          "fee,7,USD");

  /** Rules of which countries are asked. */
  private static ContributionRules ofCountries(LambdaContribution rules) {
    return new DelegatingRules(rules) {
      @Override
      public SubjectKind subjects() {
        return SubjectKind.COUNTRIES;
      }

      @Override
      public PayerKind payers() {
        return PayerKind.COUNTRIES;
      }
    };
  }

  private static YearOutcome run(int kept) {
    List<User> users =
        List.of(
            Worlds.company("c", Payers.figures(AssessmentBase.SALES, 300)),
            Worlds.company("a", Payers.figures(AssessmentBase.SALES, 100)),
            Worlds.company("b", Payers.figures(AssessmentBase.SALES, 200)));
    Scenario scenario = Worlds.scenario(users, COUNTRIES, "uptake,1,share");
    return new Simulator(scenario, List.of(), 1, new PieceLimits(2, kept))
        .run(Worlds.option(LambdaFormula.equal(), new LambdaSituations(LEVY), ofCountries(DUES)))
        .years()
        .get(0);
  }

  private static List<String> said(Iterable<PayerOutcome> payers) {
    List<String> said = new ArrayList<>();
    payers.forEach(payer -> said.add(said(payer)));
    return said;
  }

  private static String said(@Nullable PayerOutcome payer) {
    return payer == null ? "nobody" : payer.payer().id() + " " + payer.owed();
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 0})
  void usersComeBeforeCountriesEachInTheirOrder(int kept) {
    YearOutcome year = run(kept);
    List<String> users = List.of("a 1.00", "b 2.00", "c 3.00");
    List<String> countries = List.of("BRA 7.00", "KEN 0.00", "USA 7.00");
    List<String> all = new ArrayList<>(users);
    all.addAll(countries);
    assertThat(said(year.payers())).isEqualTo(all);
    assertThat(year.payers().stream().map(PayersOfBothKindsTest::said)).isEqualTo(all);
    List<String> iterated = new ArrayList<>();
    for (PayerOutcome payer : year.payers()) {
      iterated.add(said(payer));
    }
    assertThat(iterated).isEqualTo(all);
    assertThat(year.payers().ids()).containsExactly("a", "b", "c", "BRA", "KEN", "USA");
    assertThat(said(year.payers(PayerKind.USERS))).isEqualTo(users);
    assertThat(said(year.payers(PayerKind.COUNTRIES))).isEqualTo(countries);
    assertThat(year.owed()).isEqualTo(Money.ofUsd(20));
    assertThat(year.owing()).isEqualTo(5);
    assertThat(year.fund().contributions()).isEqualTo(Money.ofUsd(20));
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 0})
  void oneOfAKindIsFoundByItsId(int kept) {
    YearOutcome year = run(kept);
    assertThat(said(year.payers().find(PayerKind.USERS, "a"))).isEqualTo("a 1.00");
    assertThat(said(year.payers().find(PayerKind.USERS, "c"))).isEqualTo("c 3.00");
    assertThat(said(year.payers().find(PayerKind.COUNTRIES, "USA"))).isEqualTo("USA 7.00");
    assertThat(said(year.payers().find(PayerKind.USERS, "USA"))).isEqualTo("nobody");
    assertThat(said(year.payers().find(PayerKind.COUNTRIES, "a"))).isEqualTo("nobody");
    assertThat(said(year.payers().find(PayerKind.USERS, "bb"))).isEqualTo("nobody");
  }

  /** How many payers it was told of. */
  private static final class Counted implements PayerSum<Counted> {

    private int payers;

    @Override
    public void add(PayerOutcome payer) {
      payers++;
    }

    @Override
    public void addAll(Counted behind) {
      payers += behind.payers;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 0})
  void aSumIsAddedUpOnceHoweverOftenItIsAskedFor(int kept) {
    YearOutcome year = run(kept);
    assertThat(year.payers().knows(Counted.class)).isFalse();
    Counted counted = year.payers().sum(Counted.class, Counted::new);
    assertThat(counted.payers).isEqualTo(6);
    assertThat(year.payers().knows(Counted.class)).isTrue();
    assertThat(year.payers().sum(Counted.class, Counted::new)).isSameAs(counted);
    assertThat(counted.payers).isEqualTo(6);
  }
}
