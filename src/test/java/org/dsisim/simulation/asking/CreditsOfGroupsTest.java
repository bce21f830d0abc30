package org.dsisim.simulation.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsisim.Shipped;
import org.dsisim.indicator.OptionResults;
import org.dsisim.indicator.use.DoublePayment;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.Particulars;
import org.dsisim.model.world.user.User;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.Worlds;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.year.PieceLimits;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** What one member of a group owes in the place of all meets what any of them owes. */
class CreditsOfGroupsTest {

  private static final String CONSOLIDATED = "cali-fund.groups=consolidated";
  private static final String AGAINST_COUNTRIES = "hybrid.credit=against-countries";

  /** The workshop, whose users with an id that begins with workshop are one group. */
  private static Scenario workshop(boolean arePacked) {
    Scenario scenario = Shipped.scenario("workshop");
    List<User> users = scenario.users().stream().map(CreditsOfGroupsTest::grouped).toList();
    return Worlds.with(scenario, arePacked ? PackedUsers.of(users) : users);
  }

  private static User grouped(User user) {
    String group = user.id().startsWith("workshop-") ? "workshop" : "";
    return user.with(
        user.accounts().stream()
            .map(one -> one.with(one.figures(), new Particulars(null, group)))
            .toList());
  }

  private static Outcome run(String option, PieceLimits limits, String... settings) {
    return new Simulator(workshop(limits.kept() == 0), Shipped.settings(settings), 2, limits)
        .run(Shipped.option(option));
  }

  private static YearOutcome year(String option, String... settings) {
    return run(option, new PieceLimits(1_000, 1_000), settings).years().get(0);
  }

  private static Money owed(YearOutcome year, String payer) {
    return year.payers().stream()
        .filter(one -> one.payer().id().equals(payer))
        .map(PayerOutcome::owed)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatAnyMemberOwesToCountriesIsCreditedAgainstWhatTheGroupOwesToTheFund() {
    // Cosmetics owe 430,000 to the fund for the group, and 400,000 to countries; nutrition 150,000.
    YearOutcome before = year("cali-fund+bilateral", CONSOLIDATED);
    assertThat(owed(before, "workshop-cosmetics")).isEqualTo(Money.ofUsd(830_000));
    assertThat(owed(before, "workshop-nutrition")).isEqualTo(Money.ofUsd(150_000));
    YearOutcome year = year("cali-fund+bilateral+hybrid", CONSOLIDATED);
    assertThat(owed(year, "workshop-cosmetics")).isEqualTo(Money.ofUsd(400_000));
    assertThat(owed(year, "workshop-nutrition")).isEqualTo(Money.ofUsd(150_000));
    // Lumaria, in no group, owes 400,000 to the fund and more than that to countries.
    assertThat(DoublePayment.of(year).twice()).isEqualTo(Money.ofUsd(830_000));
    assertThat(DoublePayment.of(year).left()).isEqualTo(Money.ZERO);
  }

  @Test
  void whatTheGroupOwesToTheFundIsCreditedAgainstWhatEachMemberOwesToCountriesInProportion() {
    YearOutcome year = year("cali-fund+bilateral+hybrid", CONSOLIDATED, AGAINST_COUNTRIES);
    // 430,000 over 550,000: of its two times 75,000 each is owed 16,363.64.
    assertThat(owed(year, "workshop-nutrition")).hasToString("32727.28");
    assertThat(DoublePayment.of(year).left()).isEqualTo(Money.ZERO);
  }

  @Test
  void whereEachEntityIsMeasuredTheGroupMeetsNothing() {
    assertThat(owed(year("cali-fund+bilateral+hybrid"), "workshop-cosmetics"))
        .isEqualTo(Money.ofUsd(400_000));
    assertThat(DoublePayment.of(year("cali-fund+bilateral+hybrid")).credited())
        .isEqualTo(Money.ofUsd(780_000));
  }

  @Test
  void neitherPiecesNorPackingChangeACent() {
    String option = "cali-fund+bilateral+hybrid";
    YearOutcome whole = year(option, CONSOLIDATED);
    YearOutcome pieces = run(option, new PieceLimits(1, 0), CONSOLIDATED).years().get(0);
    assertThat(pieces.flows().toList()).isEqualTo(whole.flows().toList());
    assertThat(DoublePayment.of(pieces)).isEqualTo(DoublePayment.of(whole));
  }

  @Test
  void aCertificateOfTheGroupSettlesWhatItsMembersOweElsewhere() {
    Outcome outcome =
        run(
            "cali-fund+bilateral",
            new PieceLimits(1_000, 1_000),
            CONSOLIDATED,
            "assumption.certificate_settles_share=1");
    // 1,600,000 of Lumaria, 400,000 and 150,000 of the group.
    assertThat(new OptionResults(outcome, null).years().get(0).indicators())
        .filteredOn(one -> one.name().equals("certificate_settles"))
        .extracting(one -> one.value().number())
        .containsExactly(Fraction.of(2_150_000));
  }
}
