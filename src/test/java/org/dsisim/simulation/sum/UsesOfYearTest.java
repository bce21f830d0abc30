package org.dsisim.simulation.sum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.dsisim.Shipped;
import org.dsisim.Uses;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.formula.Procedure;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.OptionalTable;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.Parameters;
import org.dsisim.simulation.LambdaFormula;
import org.dsisim.simulation.LambdaPermits;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.Worlds;
import org.dsisim.simulation.asking.UseOutcome;
import org.dsisim.simulation.year.PieceLimits;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the uses of a year come to, kept one by one or in short, by hand. */
class UsesOfYearTest {

  private static final Countries COUNTRIES =
      Worlds.countries(
          Payers.country("BRA", "cbd-party"),
          Payers.country("IND", "cbd-party"),
          Payers.country("KEN", "cbd-party"));

  private static final String[] ASSUMED = {
    "compliance,1,share",
    "permit_months,6,months",
    "permit_cost_usd,5000,USD",
    "simplified_permit_months,2,months",
    "simplified_permit_cost_usd,500,USD",
    "expedited_permit_months,1,months",
    "expedited_permit_cost_usd,1000,USD",
    "licence_months,0.5,months",
    "licence_cost_usd,200,USD",
    "community_consent_months,9,months",
    "community_consent_cost_usd,8000,USD",
    "providers_per_country,3,count",
    "max_months_before_dropped,12,months",
    "max_cost_share_before_dropped,1,share",
    "research_budget_usd,1000000,USD"
  };

  private static final List<User> USERS =
      List.of(
          Worlds.company("u1", Payers.figures()),
          Worlds.company("u2", Payers.figures()),
          Worlds.user("u3", "company", "BRA", Worlds.account(Worlds.YEAR, Payers.figures())));

  private static final List<UseRow> USES =
      List.of(
          // Two permits and, with knowledge of both countries, five consents: nine months.
          Uses.row(
              "a",
              "database=genbank",
              "sequences=10",
              "origins=KEN:5|BRA:5",
              "product_sales_usd=100000",
              "tk_holders=KEN:2|IND:3"),
          // Of unknown origin, and so asked for nothing.
          Uses.row("b", "database=ena", "purpose=research", "sequences=3", "origins=UNKNOWN:1"),
          // A licence, as its database is closed; three quarters of 400 are from nobody knows
          // where.
          Uses.row(
              "c",
              "user=u2",
              "database=private",
              "sequences=4",
              "origins=KEN:1|UNKNOWN:3",
              "product_sales_usd=400"),
          // Human sequences, whose knowledge is outside: two simplified permits.
          Uses.row(
              "d",
              "user=u3",
              "database=genbank",
              "purpose=research",
              "human=true",
              "origins=KEN:1|BRA:1",
              "product_sales_usd=7",
              "tk_holders=BRA:4"),
          // Of no database that anybody states.
          Uses.row("e", "user=u3", "purpose=research", "sequences=1", "origins=IND:1"));

  /** A licence where the database is closed, a simplified permit for research. */
  private static @Nullable Procedure needed(Origin origin) {
    UseRow row = origin.use().row();
    return row.sequences().database().equals("private")
        ? Procedure.LICENCE
        : row.purpose().equals("research") ? Procedure.SIMPLIFIED_PERMIT : Procedure.PERMIT;
  }

  private static UsesOfYear uses(String limits, String... terms) {
    LambdaPermits permits = LambdaPermits.of("permits", UsesOfYearTest::needed, terms);
    Scenario scenario =
        new Scenario(
            new Scenario.Heading("tiny", "A tiny world", true, List.of()),
            List.of(Worlds.YEAR),
            USERS,
            new OptionalTable<>(true, USES),
            Shipped.reference().databases(),
            COUNTRIES,
            Parameters.of(ASSUMED),
            OptionalTable.none());
    PieceLimits pieces =
        limits.equals("usual") ? PieceLimits.USUAL : new PieceLimits(Integer.parseInt(limits), 1);
    return new Simulator(scenario, List.of(), 1, pieces)
        .run(Worlds.option(LambdaFormula.equal(), permits))
        .years()
        .get(0)
        .uses();
  }

  @ParameterizedTest
  @ValueSource(strings = {"usual", "1", "2"})
  void whatTheyGoThroughIsCountedByPurpose(String limits) {
    UsesOfYear uses = uses(limits);
    assertThat(uses.totals("commercial"))
        .isEqualTo(
            new UseTotals(
                2, 2, 2, 1, 5, Fraction.of(19, 2), Fraction.of(9), Money.ofUsd(50_200), 0));
    assertThat(uses.totals("research"))
        .isEqualTo(
            new UseTotals(3, 2, 3, 0, 4, Fraction.of(11), Fraction.of(9), Money.ofUsd(33_500), 0));
    assertThat(uses.totals())
        .isEqualTo(
            new UseTotals(
                5, 4, 5, 1, 9, Fraction.of(41, 2), Fraction.of(9), Money.ofUsd(83_700), 0));
    assertThat(uses.totals("training").uses()).isZero();
    assertThat(UseTotals.of(List.copyOf(uses), "commercial")).isEqualTo(uses.totals("commercial"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"usual", "1", "2"})
  void salesSequencesAndKnowledgeAreThoseThatAreKnown(String limits) {
    UsesOfYear uses = uses(limits);
    // The sales of research, 7, are no sales of products.
    assertThat(uses.productSales()).isEqualTo(Fraction.of(10_040_000));
    assertThat(uses.productSalesOfUnknownOrigin()).isEqualTo(Fraction.of(30_000));
    assertThat(uses.sequences()).isEqualTo(Fraction.of(18));
    assertThat(uses.communities("commercial")).isEqualTo(5);
    assertThat(uses.communities("research")).as("of human sequences").isZero();
    assertThat(uses.consents())
        .isEqualTo(
            Map.of(
                new CountryCode("BRA"),
                4L,
                new CountryCode("IND"),
                3L,
                new CountryCode("KEN"),
                2L));
    assertThat(uses.burdening()).containsExactly("permits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"usual", "1", "2"})
  void thoseOfOpenDataAreCountedByTheHomeOfTheirUser(String limits) {
    OpenUses open = uses(limits).open();
    assertThat(open.anyAccess()).isTrue();
    assertThat(open.count()).isEqualTo(3);
    assertThat(open.homes())
        .extracting(home -> home.code().iso3())
        .containsExactlyInAnyOrder("BRA", "KEN");
    assertThat(open.count(home -> home.code().iso3().equals("KEN"))).isEqualTo(2);
    assertThat(open.forResearch(home -> home.code().iso3().equals("KEN"))).isEqualTo(1);
    assertThat(open.forResearch(home -> true)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"usual", "1", "2"})
  void whereOpenAccessEndsThereAreNone(String limits) {
    OpenUses open = uses(limits, "open_access,ended,text").open();
    assertThat(open.anyAccess()).isFalse();
    assertThat(open.count()).isZero();
    assertThat(open.homes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"usual", "1", "2"})
  void whicheverIsAskedForComesWithItsUserAndItsSteps(String limits) {
    UsesOfYear uses = uses(limits, "permits_run,serial,text");
    assertThat(uses).hasSize(5);
    // Backwards and forwards, as each is made anew with those of its piece.
    for (int place : new int[] {4, 0, 2, 1, 3, 4}) {
      assertThat(uses.get(place).row()).isEqualTo(USES.get(place));
      assertThat(uses.get(place).user().id()).isEqualTo(USES.get(place).user());
    }
    assertThat(steps(uses.get(0)))
        .containsExactly(
            "permit BRA 1", "community-consent IND 3", "permit KEN 1", "community-consent KEN 2");
    assertThat(steps(uses.get(1))).isEmpty();
    assertThat(steps(uses.get(2))).containsExactly("licence KEN 1");
    assertThat(steps(uses.get(3)))
        .containsExactly(
            "simplified-permit BRA 1", "community-consent BRA 4", "simplified-permit KEN 1");
    assertThat(steps(uses.get(4))).containsExactly("simplified-permit IND 1");
    // One after another: 2 × 6 + 5 × 9 months.
    assertThat(uses.get(0).burdens().get(0).dropped().inEnglish())
        .isEqualTo("57 months are more than 12");
    assertThat(uses.get(0).happens()).isFalse();
    assertThat(uses.get(2).happens()).isTrue();
    assertThat(uses.totals().dropped()).isEqualTo(2);
    assertThat(uses.open().count()).as("of open data, and not dropped").isEqualTo(1);
    assertThatThrownBy(() -> uses.get(5)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> uses.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static List<String> steps(UseOutcome use) {
    return use.burdens().stream()
        .flatMap(burden -> burden.steps().stream())
        .map(
            step ->
                step.formality().procedure().word()
                    + " "
                    + step.formality().origin().country().code().iso3()
                    + " "
                    + step.count())
        .toList();
  }
}
