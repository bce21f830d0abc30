package org.dsisim.reckoning.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dsisim.Uses;
import org.dsisim.model.answer.Formality;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Use;
import org.dsisim.model.formula.Procedure;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.simulation.Worlds;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** How many contracts, months and dollars procedures make, and when a use does not happen. */
class BurdensTest {

  private static final ParameterValues NO_SWITCH = Parameters.values();

  private static ParameterValues switches(String unit, String run) {
    return Parameters.values("contract_unit," + unit + ",text", "permits_run," + run + ",text");
  }

  private static ParameterValues assumptions(String mostMonths, String mostCost, String budget) {
    return Parameters.values(
        "permit_months,6,months",
        "permit_cost_usd,5000,USD",
        "simplified_permit_months,2,months",
        "simplified_permit_cost_usd,500.50,USD",
        "expedited_permit_months,0.5,months",
        "expedited_permit_cost_usd,1000,USD",
        "community_consent_months,9,months",
        "community_consent_cost_usd,8000,USD",
        "providers_per_country,3,count",
        "max_months_before_dropped," + mostMonths + ",months",
        "max_cost_share_before_dropped," + mostCost + ",share",
        "research_budget_usd," + budget + ",USD");
  }

  private static Use use(String... cells) {
    return Uses.of(Uses.row("maize", cells), NO_SWITCH);
  }

  /** A permit with each country of origin, and a consent where communities hold knowledge. */
  private static List<Formality> formalities(Use use, Procedure procedure) {
    List<Formality> formalities = new ArrayList<>();
    for (Origin origin : Uses.origins(use)) {
      if (origin.isOfSequences()) {
        formalities.add(new Formality(origin, procedure, Worlds.rule("A permit is needed")));
      }
      if (origin.isOfKnowledge()) {
        formalities.add(
            new Formality(origin, Procedure.COMMUNITY_CONSENT, Worlds.rule("A consent is needed")));
      }
    }
    return formalities;
  }

  private static UseBurden burden(Use use, ParameterValues values) {
    return burden(use, values, assumptions("1000", "1", "1000000000"));
  }

  private static UseBurden burden(Use use, ParameterValues values, ParameterValues assumptions) {
    List<Formality> formalities = formalities(use, Procedure.PERMIT);
    Burdens burdens = Burdens.of("test", formalities, values, assumptions);
    return Objects.requireNonNull(burdens.of(use.id()));
  }

  @Test
  void permitsSoughtAtTheSameTimeTakeAsLongAsTheLongestOfThem() {
    Use use = use("sequences=4", "origins=KEN:2|BRA:2", "tk_holders=KEN:2");
    UseBurden burden = burden(use, switches("country", "parallel"));
    assertThat(burden.steps()).extracting(UseBurden.Step::count).containsExactly(1L, 1L, 2L);
    assertThat(burden.months()).isEqualTo(Fraction.of(9));
    assertThat(burden.cost()).isEqualTo(Money.ofUsd(26_000));
    assertThat(burden.isDropped()).isFalse();
    assertThat(burden.ruleSet()).isEqualTo("test");
  }

  @Test
  void permitsSoughtOneAfterAnotherAddUp() {
    Use use = use("sequences=4", "origins=KEN:2|BRA:2", "tk_holders=KEN:2");
    UseBurden burden = burden(use, switches("country", "serial"));
    assertThat(burden.months()).isEqualTo(Fraction.of(30));
    assertThat(burden.cost()).isEqualTo(Money.ofUsd(26_000));
  }

  @Test
  void withoutASwitchPermitsAreOfCountriesAndRunAtTheSameTime() {
    Use use = use("sequences=40", "origins=KEN:20|BRA:20");
    UseBurden burden = burden(use, NO_SWITCH);
    assertThat(burden.steps()).extracting(UseBurden.Step::count).containsExactly(1L, 1L);
    assertThat(burden.months()).isEqualTo(Fraction.of(6));
    assertThat(burden.cost()).isEqualTo(Money.ofUsd(10_000));
  }

  @Test
  void aContractWithEachProviderMultipliesPermitsAndLeavesConsentsAsTheyAre() {
    Use use = use("sequences=4", "origins=KEN:2|BRA:2", "tk_holders=KEN:2");
    UseBurden burden = burden(use, switches("provider", "serial"));
    assertThat(burden.steps()).extracting(UseBurden.Step::count).containsExactly(3L, 3L, 2L);
    assertThat(burden.months()).isEqualTo(Fraction.of(54));
    assertThat(burden.cost()).isEqualTo(Money.ofUsd(46_000));
  }

  @Test
  void aPartOfASequenceNeedsAContractAsAWholeOneDoes() {
    Use use = use("sequences=10", "origins=KEN:0.55|BRA:0.35|UNKNOWN:0.1");
    UseBurden burden = burden(use, switches("sequence", "parallel"));
    // 3.5 of Brazil and 5.5 of Kenya.
    assertThat(burden.steps()).extracting(UseBurden.Step::count).containsExactly(4L, 6L);
    assertThat(burden.months()).isEqualTo(Fraction.of(6));
    assertThat(burden.cost()).isEqualTo(Money.ofUsd(50_000));
    Use whole = use("sequences=10", "origins=KEN:5|BRA:5");
    assertThat(burden(whole, switches("sequence", "parallel")).steps())
        .extracting(UseBurden.Step::count)
        .containsExactly(5L, 5L);
  }

  @Test
  void anUnknownNumberOfSequencesIsAtLeastOneOfEachCountry() {
    Use use = use("origins=KEN:1|BRA:3");
    assertThat(burden(use, switches("sequence", "serial")).steps())
        .extracting(UseBurden.Step::count)
        .containsExactly(1L, 1L);
  }

  @Test
  void aStepOfNoContractTakesNoTime() {
    Use use = use("sequences=0", "origins=KEN:1");
    UseBurden burden = burden(use, switches("sequence", "parallel"));
    assertThat(burden.steps()).extracting(UseBurden.Step::count).containsExactly(0L);
    assertThat(burden.months()).isEqualTo(Fraction.ZERO);
    assertThat(burden.cost()).isEqualTo(Money.ZERO);
  }

  @Test
  void aUseHappensAtTheLongestTimeThatIsBorneAndNotBeyond() {
    Use use = use("sequences=2", "origins=KEN:1|BRA:1");
    ParameterValues serial = switches("country", "serial");
    assertThat(burden(use, serial, assumptions("12", "1", "1000000")).why()).isNull();
    UseBurden beyond = burden(use, serial, assumptions("11.9", "1", "1000000"));
    assertThat(beyond.isDropped()).isTrue();
    assertThat(beyond.dropped().inEnglish()).isEqualTo("12 months are more than 11.9");
  }

  @Test
  void theCostOfAProductIsHeldAgainstItsSales() {
    Use use = use("origins=KEN:1", "product_sales_usd=25000");
    assertThat(burden(use, NO_SWITCH, assumptions("36", "0.2", "100")).why()).isNull();
    Use less = use("origins=KEN:1", "product_sales_usd=24999.99");
    assertThat(burden(less, NO_SWITCH, assumptions("36", "0.2", "100")).dropped().inEnglish())
        .isEqualTo("USD 5000.00 are more than 0.2 of USD 24999.99");
  }

  @Test
  void theCostOfResearchIsHeldAgainstItsBudgetAndSoIsThatOfAProductThatDoesNotSellYet() {
    ParameterValues assumptions = assumptions("36", "0.2", "20000");
    String why = "USD 5000.00 are more than 0.2 of USD 20000.00";
    assertThat(
            burden(use("purpose=research", "origins=KEN:1"), NO_SWITCH, assumptions)
                .dropped()
                .inEnglish())
        .isEqualTo(why);
    Use selling = use("purpose=research", "origins=KEN:1", "product_sales_usd=1000000");
    assertThat(burden(selling, NO_SWITCH, assumptions).dropped().inEnglish()).isEqualTo(why);
    assertThat(burden(use("origins=KEN:1"), NO_SWITCH, assumptions).dropped().inEnglish())
        .isEqualTo(why);
    Use little = use("origins=KEN:1", "product_sales_usd=10");
    assertThat(burden(little, NO_SWITCH, assumptions).dropped().inEnglish()).isEqualTo(why);
  }

  @Test
  void aUseThatDoesNotHappenIsDroppedWithAllItsOriginsAndNoOther() {
    Use dropped = use("sequences=1", "origins=KEN:1");
    Use other = Uses.of(Uses.row("wheat", "origins=UNKNOWN:1"), NO_SWITCH);
    Burdens burdens =
        Burdens.of(
            "test",
            formalities(dropped, Procedure.PERMIT),
            NO_SWITCH,
            assumptions("5", "1", "1000000"));
    assertThat(burdens.isDropped(dropped)).isTrue();
    assertThat(burdens.isDropped(Uses.origins(dropped).get(0))).isTrue();
    assertThat(burdens.isDropped(dropped.payer())).isFalse();
    assertThat(burdens.isDropped(other)).isFalse();
    assertThat(burdens.of("wheat")).isNull();
    assertThat(burdens.all()).hasSize(1);
  }

  @Test
  void eachProcedureHasItsOwnMonthsAndItsOwnCost() {
    Use use = use("purpose=research", "origins=KEN:1|BRA:1");
    List<Formality> simplified = formalities(use, Procedure.SIMPLIFIED_PERMIT);
    ParameterValues assumptions = assumptions("36", "1", "1000000");
    UseBurden burden =
        Objects.requireNonNull(Burdens.of("test", simplified, NO_SWITCH, assumptions).of("maize"));
    assertThat(burden.months()).isEqualTo(Fraction.of(2));
    assertThat(burden.cost()).isEqualTo(Money.ofUsd(1001));
    List<Formality> expedited = formalities(use, Procedure.EXPEDITED_PERMIT);
    burden =
        Objects.requireNonNull(Burdens.of("test", expedited, NO_SWITCH, assumptions).of("maize"));
    assertThat(burden.months()).isEqualTo(Fraction.of(1, 2));
    assertThat(burden.cost()).isEqualTo(Money.ofUsd(2000));
  }

  @Test
  void whereNothingIsNeededNothingIsAssumedEither() {
    assertThat(Burdens.of("test", List.of(), NO_SWITCH, NO_SWITCH).all()).isEmpty();
  }

  @Test
  void anAssumptionThatIsMissingIsNamed() {
    List<Formality> formalities = formalities(use("origins=KEN:1"), Procedure.PERMIT);
    assertThatThrownBy(() -> Burdens.of("test", formalities, NO_SWITCH, NO_SWITCH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'permit_months' is not a parameter of test.");
  }
}
