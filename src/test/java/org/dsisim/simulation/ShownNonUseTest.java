package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsisim.Shipped;
import org.dsisim.indicator.statistic.PayerStatistics;
import org.dsisim.indicator.statistic.PresumedUsers;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.simulation.year.AllPaid;
import org.dsisim.simulation.year.PieceLimits;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** How the part of those who will show that they use no sequences enters what is expected. */
class ShownNonUseTest {

  private static final String FIFTH = "assumption.uptake_shown_non_use=0.2";

  private static YearOutcome run(String scenario, String... settings) {
    return new Simulator(Shipped.scenario(scenario), Shipped.settings(settings), 2)
        .run(Shipped.option("cali-fund"))
        .years()
        .get(0);
  }

  private static List<Due> dues(YearOutcome year) {
    return year.payers().stream().flatMap(payer -> payer.dues().stream()).toList();
  }

  @Test
  void whatIsOwedStandsAndLessOfItIsExpectedOfThoseWhoArePresumedToUseThem() {
    YearOutcome before = run("rd-leaders-2024", "assumption.uptake=1");
    YearOutcome after = run("rd-leaders-2024", "assumption.uptake=1", FIFTH);
    assertThat(after.owed()).isEqualTo(before.owed());
    assertThat(dues(after))
        .allSatisfy(
            due ->
                assertThat(due.expected())
                    .isEqualTo(Money.ofCents(due.exactly().times(Fraction.of(4, 5)))));
  }

  @Test
  void theyAreShownApart() {
    YearOutcome year = run("rd-leaders-2024", FIFTH);
    PresumedUsers presumed = PayerStatistics.of(year).presumedUsers();
    assertThat(presumed).isEqualTo(new PresumedUsers(165, year.owed(), year.expected()));
  }

  @Test
  void packedUsersAreNotTouchedOtherwise() {
    Scenario leaders = Shipped.scenario("rd-leaders-2024");
    Scenario packed = Worlds.with(leaders, PackedUsers.of(leaders.users()));
    YearOutcome one = run("rd-leaders-2024", FIFTH);
    YearOutcome year =
        new Simulator(packed, Shipped.settings(FIFTH), 1, new PieceLimits(50, 50))
            .run(Shipped.option("cali-fund"))
            .years()
            .get(0);
    assertThat(year.expected()).isEqualTo(one.expected());
    assertThat(PayerStatistics.of(year).presumedUsers())
        .isEqualTo(PayerStatistics.of(one).presumedUsers());
  }

  @Test
  void whoIsKnownToUseThemIsNotTouched() {
    assertThat(run("workshop", FIFTH).expected()).isEqualTo(run("workshop").expected());
  }

  @Test
  void whereNobodyIsLetOffNobodyIsTouched() {
    String asked = "cali-fund.shown_non_use=asked";
    assertThat(run("rd-leaders-2024", asked, FIFTH).expected())
        .isEqualTo(run("rd-leaders-2024", asked).expected());
  }

  @Test
  void whereUseDecidesNobodyIsPresumed() {
    YearOutcome year = run("rd-leaders-2024", "cali-fund.asked_by=use", FIFTH);
    assertThat(PayerStatistics.of(year).presumedUsers())
        .isEqualTo(new PresumedUsers(0, Money.ZERO, Money.ZERO));
  }

  @Test
  void allThatIsOwedIsPaidWhereNobodyShowsIt() {
    YearOutcome year = run("rd-leaders-2024", FIFTH);
    assertThat(AllPaid.of(Shipped.option("cali-fund"), year.assumptions()))
        .filteredOn(setting -> setting.name().equals("uptake_shown_non_use"))
        .extracting(setting -> setting.text())
        .containsExactly("0");
  }
}
