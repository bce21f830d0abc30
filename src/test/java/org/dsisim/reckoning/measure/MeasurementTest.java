package org.dsisim.reckoning.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.dsisim.model.world.Payers.figures;
import static org.dsisim.model.world.figure.AssessmentBase.ASSETS;
import static org.dsisim.model.world.figure.AssessmentBase.PROFIT;
import static org.dsisim.model.world.figure.AssessmentBase.SALES;
import static org.dsisim.simulation.Worlds.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dsisim.message.Place;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.Particulars;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.Parameters;
import org.dsisim.simulation.Worlds;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasurementTest {

  private static final Map<CountryCode, Country> HOMES =
      Map.of(new CountryCode("KEN"), Payers.country("KEN"));

  private static final String THREE_YEARS = "averaging_years,3,years";

  /** What is measured of a user with these accounts in 2024. */
  private static Payer payer(List<Account> accounts, String... parameters) {
    User user = Worlds.user("u1", "company", "KEN", accounts.toArray(new Account[0]));
    List<Payer> payers =
        new Measurement(Parameters.values(parameters)).payers(List.of(user), HOMES);
    assertThat(payers).hasSize(1);
    return payers.get(0);
  }

  private static Account sales(int year, long usd) {
    return account(year, figures(SALES, usd));
  }

  private static Account profit(int year, long usd) {
    return account(year, figures(PROFIT, usd));
  }

  private static Account both(int year, long sales, long profit) {
    return account(year, figures(SALES, sales, PROFIT, profit));
  }

  private static Fraction usd(long dollars) {
    return Fraction.of(dollars).times(100);
  }

  @Test
  void theYearsAveragedCanEndBeforeTheYearAssessed() {
    List<Account> accounts =
        List.of(sales(2021, 9), sales(2022, 3), sales(2023, 3), sales(2024, 90));
    String before = "average_ends,year-before,choice";
    Payer payer = payer(accounts, THREE_YEARS, before);
    assertThat(payer.measured().of(SALES)).isEqualTo(usd(5));
    assertThat(payer.bases().of(SALES)).isEqualTo(usd(90));
    assertThat(payer(accounts, before).measured().of(SALES)).isEqualTo(usd(3));
    assertThat(payer(List.of(sales(2024, 90)), before).measured().of(SALES)).isNull();
  }

  @Test
  void averagesAreThoseOfExactNumbersWhateverTheFiguresAre() {
    Random random = new Random(20_261_129);
    List<String> choices =
        List.of(
            "averaged_figures,profit,choice",
            "missing_years,unknown,choice",
            "loss,as-is-with-floor,choice",
            "average_ends,year-before,choice");
    int told = 0;
    for (int i = 0; i < 2_000; i++) {
      List<String> chosen = new ArrayList<>(List.of(THREE_YEARS));
      choices.stream().filter(choice -> random.nextBoolean()).forEach(chosen::add);
      List<Account> accounts = new ArrayList<>();
      for (int year = 2020; year <= 2024; year++) {
        if (year == 2024 || random.nextInt(4) > 0) {
          accounts.add(account(year, randomFigures(random)));
        }
      }
      String[] parameters = chosen.toArray(new String[0]);
      Measurement measurement = new Measurement(Parameters.values(parameters));
      User user = Worlds.user("u1", "company", "KEN", accounts.toArray(new Account[0]));
      Payer payer = measurement.payers(List.of(user), HOMES).get(0);
      for (AssessmentBase base : List.of(ASSETS, SALES, PROFIT)) {
        boolean oneYear = chosen.contains(choices.get(0)) && base != PROFIT;
        boolean strict = chosen.contains(choices.get(1));
        List<Fraction> counted = new ArrayList<>();
        for (AveragedYears.InAverage one : measurement.averaged(base).of(user)) {
          if (one.counted() != null) {
            counted.add(one.counted());
          }
        }
        boolean isTold = counted.size() >= (strict ? oneYear ? 1 : 3 : 1);
        Fraction sum = counted.stream().reduce(Fraction.ZERO, Fraction::plus);
        assertThat(payer.measured().of(base))
            .as("%s of %s under %s", base, accounts, chosen)
            .isEqualTo(isTold ? sum.dividedBy(Fraction.of(counted.size())) : null);
        told += isTold ? 1 : 0;
      }
    }
    assertThat(told).isGreaterThan(2_000);
  }

  private static Figures randomFigures(Random random) {
    Map<AssessmentBase, Fraction> figures = new HashMap<>();
    for (AssessmentBase base : List.of(ASSETS, SALES, PROFIT)) {
      switch (random.nextInt(12)) {
        case 0, 1 -> {
          // Unknown.
        }
        case 2 -> figures.put(base, Fraction.of(random.nextInt(1_000), 7));
        case 3 -> figures.put(base, Fraction.of(Long.MAX_VALUE - random.nextInt(9)));
        case 4 -> figures.put(base, Fraction.of(Long.MIN_VALUE + random.nextInt(9)));
        default -> figures.put(base, Fraction.of(random.nextInt(2_000) - 1_000L));
      }
    }
    return Figures.of(figures);
  }

  @Test
  void whereProfitAloneIsAveragedTheOthersAreThoseOfTheLastYear() {
    String profitAlone = "averaged_figures,profit,choice";
    List<Account> accounts = List.of(both(2022, 9, 1), both(2023, 9, 2), both(2024, 3, 6));
    Payer payer = payer(accounts, THREE_YEARS, profitAlone);
    assertThat(payer.measured().of(SALES)).isEqualTo(usd(3));
    assertThat(payer.measured().of(PROFIT)).isEqualTo(usd(3));
    Payer before = payer(accounts, THREE_YEARS, profitAlone, "average_ends,year-before,choice");
    assertThat(before.measured().of(SALES)).isEqualTo(usd(9));
  }

  @Test
  void aFigureThatIsNotAveragedIsUnknownWhereItsYearIsMissing() {
    String profitAlone = "averaged_figures,profit,choice";
    String before = "average_ends,year-before,choice";
    List<Account> accounts = List.of(both(2022, 9, 1), both(2024, 3, 6));
    Payer payer = payer(accounts, THREE_YEARS, profitAlone, before);
    assertThat(payer.measured().of(SALES)).isNull();
    assertThat(payer.measured().of(PROFIT)).isEqualTo(usd(1));
    Payer alone = payer(List.of(both(2024, 3, 6)), THREE_YEARS, profitAlone);
    assertThat(alone.measured().of(SALES)).isEqualTo(usd(3));
    Payer strict =
        payer(List.of(both(2024, 3, 6)), THREE_YEARS, profitAlone, "missing_years,unknown,choice");
    assertThat(strict.measured().of(SALES)).isEqualTo(usd(3));
    assertThat(strict.measured().of(PROFIT)).isNull();
  }

  @Test
  void whatAnAmountIsBasedOnIsToldYearByYear() {
    List<Account> accounts = List.of(both(2022, 9, 6), both(2023, 3, -3), both(2024, 6, 3));
    User user = Worlds.user("u1", "company", "KEN", accounts.toArray(new Account[0]));
    Measurement plain = new Measurement(Parameters.values(THREE_YEARS));
    assertThat(plain.amountsAreOnAverage()).isFalse();
    assertThat(plain.yearOfAmounts()).isEqualTo(2024);
    assertThat(plain.averaged(SALES).years()).containsExactly(2022, 2023, 2024);
    assertThat(plain.isAttributed(SALES)).isFalse();
    assertThat(plain.averaged(PROFIT).forAmounts(user))
        .extracting(AveragedYears.InAverage::figure, AveragedYears.InAverage::counted)
        .containsExactly(
            tuple(usd(6), usd(6)), tuple(usd(-3), Fraction.ZERO), tuple(usd(3), usd(3)));
    Measurement other =
        new Measurement(
            Parameters.values(
                THREE_YEARS,
                "averaged_figures,profit,choice",
                "amounts_on,average,choice",
                "use_attribution,true,boolean"));
    assertThat(other.amountsAreOnAverage()).isTrue();
    assertThat(other.averaged(SALES).years()).containsExactly(2024);
    assertThat(other.averaged(PROFIT).years()).containsExactly(2022, 2023, 2024);
    assertThat(other.isAttributed(SALES)).isTrue();
    assertThat(other.isAttributed(PROFIT)).isTrue();
    assertThat(other.isAttributed(ASSETS)).isFalse();
    // Which part of these sales rests on DSI nobody knows; and of the year before none are asked.
    assertThat(other.averaged(SALES).forAmounts(user))
        .extracting(AveragedYears.InAverage::account, AveragedYears.InAverage::figure)
        .containsExactly(tuple(accounts.get(2), null));
  }

  @Test
  void amountsCanBeBasedOnTheAverageOrOnTheYearBefore() {
    List<Account> accounts = List.of(both(2022, 9, 6), both(2023, 3, -3), both(2024, 6, 3));
    String average = "amounts_on,average,choice";
    Payer payer = payer(accounts, THREE_YEARS, average);
    assertThat(payer.bases().of(SALES)).isEqualTo(usd(6));
    // A loss counts as no profit, as it does for thresholds.
    assertThat(payer.bases().of(PROFIT)).isEqualTo(usd(3));
    String asIs = "loss,as-is-with-floor,choice";
    assertThat(payer(accounts, THREE_YEARS, average, asIs).bases().of(PROFIT)).isEqualTo(usd(2));
    String before = "amounts_on,year-before,choice";
    assertThat(payer(accounts, THREE_YEARS, before).bases().of(PROFIT)).isEqualTo(usd(-3));
    assertThat(payer(accounts, THREE_YEARS, before).measured().of(SALES)).isEqualTo(usd(6));
    assertThat(payer(List.of(sales(2024, 8)), before).bases().known()).isEmpty();
  }

  @Test
  void theAverageOfThePartThatRestsOnDsiIsThatOfEachYearsPart() {
    List<Account> accounts =
        List.of(
            new Account(2023, figures(SALES, 8), Fraction.of(1, 2), Place.ofFile("t")),
            new Account(2024, figures(SALES, 8), Fraction.of(1, 4), Place.ofFile("t")));
    String[] choices = {
      "averaging_years,2,years", "amounts_on,average,choice", "use_attribution,true,boolean"
    };
    assertThat(payer(accounts, choices).bases().of(SALES)).isEqualTo(usd(3));
    assertThat(payer(accounts, choices).measured().of(SALES)).isEqualTo(usd(8));
  }

  @Test
  void partsAreThoseOfWhatThresholdsTest() {
    String margin = "profit_margin_threshold,20,percent";
    List<Account> accounts = List.of(both(2023, 5, 1), both(2024, 5, 2));
    Payer payer = payer(accounts, "averaging_years,2,years", margin);
    assertThat(payer.measured().of(AssessmentBase.PROFIT_MARGIN)).isEqualTo(Fraction.of(30));
    assertThat(payer.exceeded("profit_margin_threshold")).isEqualTo(1);
    assertThat(payer(List.of(both(2024, 5, 1)), margin).exceeded("profit_margin_threshold"))
        .isZero();
    String asShare = "profit_margin_threshold,0.19,share";
    assertThat(payer(List.of(both(2024, 5, 1)), asShare).exceeded("profit_margin_threshold"))
        .isEqualTo(1);
    assertThat(payer(List.of(both(2024, 0, 1)), margin).unknown("profit_margin_threshold"))
        .isEqualTo(1);
    assertThat(payer(List.of(sales(2024, 1)), margin).unknown("profit_margin_threshold"))
        .isEqualTo(1);
    assertThat(payer(List.of(both(2024, 5, 1))).measured().of(AssessmentBase.PROFIT_MARGIN))
        .isNull();
  }

  @Test
  void whoUsesDsiIsKnownByThePartOfTheBusinessThatRestsOnIt() {
    assertThat(payer(List.of(sales(2024, 8))).usesDsi()).isEqualTo("unknown");
    assertThat(payer(List.of(attributed(Fraction.ZERO))).usesDsi()).isEqualTo("no");
    assertThat(payer(List.of(attributed(Fraction.of(1, 100)))).usesDsi()).isEqualTo("yes");
    assertThat(payer(List.of(attributed(Fraction.ZERO))).supposing(ThresholdStatus.ABOVE).usesDsi())
        .isEqualTo("no");
  }

  @Test
  void withoutAnyParameterTheYearItselfIsMeasured() {
    Payer payer = payer(List.of(sales(2023, 1), sales(2024, 8), sales(2025, 90)));
    assertThat(payer.measured().of(SALES)).isEqualTo(usd(8));
    assertThat(payer.bases().of(SALES)).isEqualTo(usd(8));
    assertThat(payer.year()).isEqualTo(2024);
    assertThat(payer.id()).isEqualTo("u1");
    assertThat(payer.name()).isEqualTo("Company u1");
    assertThat(payer.supposed()).isEqualTo(ThresholdStatus.UNKNOWN);
    assertThat(payer.home().code()).isEqualTo(new CountryCode("KEN"));
  }

  @Test
  void thresholdsTestTheAverageAndAmountsAreBasedOnTheYearItself() {
    Payer payer = payer(List.of(sales(2022, 1), sales(2023, 1), sales(2024, 8)), THREE_YEARS);
    assertThat(payer.measured().of(SALES)).isEqualTo(usd(10).dividedBy(Fraction.of(3)));
    assertThat(payer.bases().of(SALES)).isEqualTo(usd(8));
  }

  @Test
  void yearsOutsideTheSpanDoNotCount() {
    Payer payer =
        payer(
            List.of(
                sales(2021, 1000),
                sales(2022, 1),
                sales(2023, 2),
                sales(2024, 3),
                sales(2025, 1000)),
            THREE_YEARS);
    assertThat(payer.measured().of(SALES)).isEqualTo(usd(2));
  }

  @Test
  void whereYearsAreMissingThoseKnownAreAveraged() {
    assertThat(payer(List.of(sales(2022, 2), sales(2024, 4)), THREE_YEARS).measured().of(SALES))
        .isEqualTo(usd(3));
    assertThat(payer(List.of(sales(2024, 4)), THREE_YEARS).measured().of(SALES)).isEqualTo(usd(4));
  }

  @Test
  void orAMissingYearMakesTheAverageUnknown() {
    List<Account> two = List.of(sales(2022, 2), sales(2024, 4));
    Payer payer = payer(two, THREE_YEARS, "missing_years,unknown,choice");
    assertThat(payer.measured().of(SALES)).isNull();
    assertThat(payer.bases().of(SALES)).isEqualTo(usd(4));
    List<Account> three = List.of(sales(2022, 2), sales(2023, 3), sales(2024, 4));
    assertThat(payer(three, THREE_YEARS, "missing_years,unknown,choice").measured().of(SALES))
        .isEqualTo(usd(3));
  }

  @Test
  void aFigureThatIsNeverKnownStaysUnknown() {
    Payer payer = payer(List.of(sales(2023, 1), sales(2024, 8)), THREE_YEARS);
    assertThat(payer.measured().known()).containsExactly(SALES);
    assertThat(payer.bases().known()).containsExactly(SALES);
  }

  @Test
  void aFigureKnownOfEarlierYearsOnlyIsMeasuredButNoBase() {
    Payer payer = payer(List.of(profit(2023, 9), sales(2024, 8)), THREE_YEARS);
    assertThat(payer.measured().of(PROFIT)).isEqualTo(usd(9));
    assertThat(payer.bases().of(PROFIT)).isNull();
  }

  @Test
  void aLossYearCountsAsNoProfit() {
    List<Account> years = List.of(profit(2022, -30), profit(2023, 30), profit(2024, 30));
    assertThat(payer(years, THREE_YEARS).measured().of(PROFIT)).isEqualTo(usd(20));
    assertThat(payer(years, THREE_YEARS, "loss,zero-profit,choice").measured().of(PROFIT))
        .isEqualTo(usd(20));
  }

  @Test
  void orALossIsAveragedAsItIs() {
    List<Account> years = List.of(profit(2022, -30), profit(2023, 30), profit(2024, 30));
    assertThat(payer(years, THREE_YEARS, "loss,as-is-with-floor,choice").measured().of(PROFIT))
        .isEqualTo(usd(10));
  }

  @Test
  void onlyProfitCanBeALoss() {
    Payer payer = payer(List.of(sales(2023, -30), sales(2024, 30)), THREE_YEARS);
    assertThat(payer.measured().of(SALES)).isEqualTo(Fraction.ZERO);
  }

  private static Account attributed(@Nullable Fraction attribution) {
    return new Account(
        2024, figures(1000, 100, 40), attribution, Place.ofFile("scenarios/tiny/users.csv"));
  }

  @Test
  void amountsMayBeBasedOnThePartThatRestsOnDsi() {
    Payer payer = payer(List.of(attributed(Fraction.of(1, 4))), "use_attribution,true,boolean");
    assertThat(payer.bases().of(SALES)).isEqualTo(usd(25));
    assertThat(payer.bases().of(PROFIT)).isEqualTo(usd(10));
    assertThat(payer.bases().of(ASSETS)).isEqualTo(usd(1000));
    assertThat(payer.measured().of(SALES)).isEqualTo(usd(100));
  }

  @Test
  void whereThePartIsUnknownSoAreTheBasesThatRestOnIt() {
    Payer payer = payer(List.of(attributed(null)), "use_attribution,true,boolean");
    assertThat(payer.bases().known()).containsExactly(ASSETS);
    assertThat(payer.measured().known()).containsExactly(ASSETS, SALES, PROFIT);
  }

  @Test
  void thePartDoesNotMatterWhereTheWholeCompanyPays() {
    Payer payer = payer(List.of(attributed(Fraction.of(1, 4))), "use_attribution,false,boolean");
    assertThat(payer.bases().of(SALES)).isEqualTo(usd(100));
    assertThat(payer(List.of(attributed(null))).bases().of(SALES)).isEqualTo(usd(100));
  }

  @Test
  void whoHasNoAccountInTheYearIsNoPayer() {
    User user = Worlds.user("u1", "company", "KEN", sales(2023, 1), sales(2025, 1));
    Measurement measurement = new Measurement(Parameters.values(THREE_YEARS));
    assertThat(measurement.payers(List.of(user), HOMES)).isEmpty();
  }

  @Test
  void anAccountWithoutFiguresIsAPayerOfWhomNothingIsKnown() {
    Payer payer = payer(List.of(account(2024, Figures.UNKNOWN)));
    assertThat(payer.measured().known()).isEmpty();
  }

  @Test
  void payersHaveTheThresholdsOfTheRuleSet() {
    Measurement measurement = new Measurement(Parameters.values("sales_threshold,5,USD"));
    assertThat(measurement.thresholds().names()).containsExactly("sales_threshold");
    Payer payer = payer(List.of(sales(2024, 6)), "sales_threshold,5,USD");
    assertThat(payer.standing("sales_threshold")).isEqualTo(ThresholdStatus.ABOVE);
    assertThat(payer.thresholds().base("sales_threshold")).isEqualTo(AssessmentBase.SALES);
  }

  @Test
  void aHomeThatIsNoCountryIsNamed() {
    User user = Worlds.user("u1", "company", "XXX", sales(2024, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Measurement(Parameters.values()).payers(List.of(user), HOMES))
        .withMessage("No country has the code XXX.");
  }

  @Test
  void figuresInColumnsOfAScenariosOwnAreAveragedLikeOthersAndItsWordsAreThoseOfTheYear() {
    AssessmentBase visits = Criterion.figure("visits");
    List<Account> accounts = new ArrayList<>();
    for (int year = 2022; year <= 2024; year++) {
      Figures known =
          year == 2023
              ? figures(SALES, 9)
              : Figures.of(Map.of(SALES, usd(9), visits, Fraction.of(year - 2020)));
      OwnValues own = OwnValues.NONE.with("strain", "of " + year);
      accounts.add(new Account(year, known, null, "users.csv", 2, own, Particulars.NONE));
    }
    Payer payer = payer(accounts, THREE_YEARS);
    assertThat(payer.measured().of(visits)).isEqualTo(Fraction.of(3));
    assertThat(payer.bases().of(visits)).isEqualTo(Fraction.of(4));
    assertThat(payer.own().word("strain")).isEqualTo("of 2024");
  }
}
