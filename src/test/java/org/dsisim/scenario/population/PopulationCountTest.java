package org.dsisim.scenario.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Place;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.User;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** Users, counted while they are written. */
class PopulationCountTest {

  private static final Place ROW = Place.ofFile("users.csv");

  /** Two of: sales above 50, profit above 5, assets above 20. */
  private final PopulationCount count = new PopulationCount(2024, thresholds());

  private static CountedThresholds thresholds() {
    Map<AssessmentBase, Money> amounts = new LinkedHashMap<>();
    amounts.put(AssessmentBase.SALES, Money.ofUsd(50));
    amounts.put(AssessmentBase.PROFIT, Money.ofUsd(5));
    amounts.put(AssessmentBase.ASSETS, Money.ofUsd(20));
    return new CountedThresholds("cali-fund", amounts, 2);
  }

  private static User user(String sector, Account... accounts) {
    return new User("a", "A", "company", sector, new CountryCode("KEN"), List.of(accounts));
  }

  private static Account account(int year, AssessmentBase base, long dollars) {
    return new Account(year, Figures.of(Map.of(base, cents(dollars))), null, ROW);
  }

  private static Account account(int year, long sales, long profit) {
    return new Account(
        year,
        Figures.of(
            Map.of(AssessmentBase.SALES, cents(sales), AssessmentBase.PROFIT, cents(profit))),
        null,
        ROW);
  }

  private static Fraction cents(long dollars) {
    return Fraction.of(dollars * 100);
  }

  @Test
  void whoStandsAtAThresholdIsNotAboveIt() {
    count.add(user("cosmetics", account(2024, 50, 5)));
    assertThat(count.above(AssessmentBase.SALES)).isZero();
    assertThat(count.enough()).isZero();
    count.add(user("cosmetics", account(2024, 51, 5)));
    assertThat(count.above(AssessmentBase.SALES)).isEqualTo(1);
    assertThat(count.above(AssessmentBase.PROFIT)).isZero();
    assertThat(count.enough()).isZero();
    count.add(user("cosmetics", account(2024, 51, 6)));
    assertThat(count.enough()).isEqualTo(1);
    assertThat(count.users()).isEqualTo(3);
  }

  @Test
  void whatIsUnknownIsCountedApartAndExceedsNothing() {
    count.add(user("cosmetics", account(2024, AssessmentBase.SALES, 100)));
    assertThat(count.unknown(AssessmentBase.SALES)).isZero();
    assertThat(count.unknown(AssessmentBase.PROFIT)).isEqualTo(1);
    assertThat(count.unknown(AssessmentBase.ASSETS)).isEqualTo(1);
    assertThat(count.above(AssessmentBase.ASSETS)).isZero();
  }

  @Test
  void onlyTheLastYearIsHeldAgainstThresholds() {
    count.add(user("cosmetics", account(2023, 100, 50)));
    assertThat(count.above(AssessmentBase.SALES)).isZero();
    assertThat(count.unknown(AssessmentBase.ASSETS)).isZero();
    assertThat(count.users()).isEqualTo(1);
  }

  @Test
  void withoutThresholdsThereAreOnlySums() {
    PopulationCount plain = new PopulationCount(2024, null);
    plain.add(user("cosmetics", account(2024, 100, 50)));
    assertThat(plain.above(AssessmentBase.SALES)).isZero();
    assertThat(plain.sums(2024).of(AssessmentBase.SALES)).isEqualTo(Money.ofUsd(100));
  }

  @Test
  void sumsAreOfWhatIsKnownAndNobodysFigureIsNoNought() {
    count.add(user("cosmetics", account(2023, 10, -4), account(2024, 20, 3)));
    count.add(user("cosmetics", account(2024, AssessmentBase.SALES, 5)));
    count.add(user("biotechnology", account(2024, 1, -9)));
    AccountSums cosmetics = count.sums(2024, "cosmetics");
    assertThat(cosmetics.accounts()).isEqualTo(2);
    assertThat(cosmetics.of(AssessmentBase.SALES)).isEqualTo(Money.ofUsd(25));
    assertThat(cosmetics.of(AssessmentBase.PROFIT)).isEqualTo(Money.ofUsd(3));
    assertThat(cosmetics.of(AssessmentBase.ASSETS)).isNull();
    AccountSums all = count.sums(2024);
    assertThat(all.accounts()).isEqualTo(3);
    assertThat(all.of(AssessmentBase.SALES)).isEqualTo(Money.ofUsd(26));
    assertThat(all.of(AssessmentBase.PROFIT)).isEqualTo(Money.ofUsd(-6));
    assertThat(count.sums(2022).accounts()).isZero();
    assertThat(count.years()).containsExactly(2023, 2024);
  }

  @Test
  void listedSectorsComeFirstAndInTheOrderOfTheDecision() {
    for (String sector : List.of("toys", "biotechnology", "agrochemicals", "pharmaceuticals")) {
      count.add(user(sector, account(2024, 1, 1)));
    }
    assertThat(count.sectors(2024))
        .containsExactly("pharmaceuticals", "biotechnology", "agrochemicals", "toys");
  }
}
