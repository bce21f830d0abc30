package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.dsisim.Shipped;
import org.dsisim.indicator.OptionResults;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.PagedUsers;
import org.dsisim.model.world.user.Particulars;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.year.PieceLimits;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** Companies of the shipped scenarios, put into groups that are measured as one. */
class GroupsOfCompaniesTest {

  private static final String CONSOLIDATED = "cali-fund.groups=consolidated";

  /** A scenario whose users are in groups by the first letter of their ids. */
  private static Scenario grouped(String id, boolean arePacked) {
    Scenario scenario = Shipped.scenario(id);
    return with(
        scenario,
        scenario.users().stream().map(user -> in(user.id().substring(0, 1), user)).toList(),
        arePacked);
  }

  private static Scenario with(Scenario scenario, List<User> users, boolean arePacked) {
    return Worlds.with(scenario, arePacked ? PackedUsers.of(users) : users);
  }

  private static User in(String group, User user) {
    return user.with(user.accounts().stream().map(account -> in(group, account)).toList());
  }

  private static Account in(String group, Account account) {
    return new Account(
        account.year(),
        account.figures(),
        account.attribution(),
        account.file(),
        account.line(),
        account.own(),
        new Particulars(null, group));
  }

  private static YearOutcome run(Scenario scenario, int threads, String... settings) {
    return new Simulator(scenario, Shipped.settings(settings), threads, new PieceLimits(7, 50))
        .run(Shipped.option("cali-fund"))
        .years()
        .get(0);
  }

  private static PayerOutcome payer(YearOutcome year, String id) {
    return year.payers().stream()
        .filter(payer -> payer.payer().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void wordsForGroupsChangeNothingWhereEachEntityIsMeasured() {
    assertThat(run(grouped("rd-leaders-2024", false), 1).flows().toList())
        .isEqualTo(run(Shipped.scenario("rd-leaders-2024"), 1).flows().toList());
  }

  @Test
  void aGroupOwesOnceByTheMemberThatStandsForIt() {
    // The users whose ids begin with w: seeds 25 m assets, 60 m sales, 2 m profit; cosmetics 300 m,
    // 500 m, 38 m; nutrition unknown assets, 60 m, 3 m. Cosmetics are the largest.
    YearOutcome year = run(grouped("workshop", false), 1, CONSOLIDATED);
    assertThat(payer(year, "workshop-cosmetics").owed()).isEqualTo(Money.ofUsd(430_000));
    assertThat(payer(year, "workshop-seeds").owed()).isEqualTo(Money.ZERO);
    assertThat(payer(year, "workshop-seeds").dues().get(0).payer().isRepresented()).isTrue();
    assertThat(payer(year, "workshop-nutrition").owed()).isEqualTo(Money.ZERO);
    assertThat(payer(year, "lumaria-medicines").owed()).isEqualTo(Money.ofUsd(400_000));
  }

  @Test
  void neitherPiecesNorThreadsNorPackingChangeACent() {
    YearOutcome one = run(grouped("rd-leaders-2024", false), 1, CONSOLIDATED);
    YearOutcome other = run(grouped("rd-leaders-2024", true), 3, CONSOLIDATED);
    assertThat(other.flows().toList()).isEqualTo(one.flows().toList());
    assertThat(one.owed()).isNotEqualTo(run(grouped("rd-leaders-2024", false), 1).owed());
  }

  @Test
  void packingChangesNoCentWhereSomeUsersHaveNoAccountInTheYear() {
    Scenario whole = grouped("rd-leaders-2024", false);
    List<User> users =
        whole.users().stream()
            .map(user -> user.id().length() % 3 == 0 ? earlier(user) : user)
            .toList();
    YearOutcome one = run(with(whole, users, false), 1, CONSOLIDATED);
    YearOutcome other = run(with(whole, users, true), 2, CONSOLIDATED);
    assertThat(other.users()).isInstanceOf(PagedUsers.class).hasSizeLessThan(users.size());
    assertThat(other.flows().toList()).isEqualTo(one.flows().toList()).isNotEmpty();
  }

  private static User earlier(User user) {
    return user.with(
        user.accounts().stream()
            .map(account -> account.in(account.year() - 1, account.figures()))
            .toList());
  }

  @Test
  void aRunWithoutItsPayersOneByOneSaysTheSame() {
    Scenario scenario = grouped("rd-leaders-2024", false);
    List<ParameterOverride> settings = Shipped.settings(CONSOLIDATED);
    AskedBefore before = new AskedBefore(scenario);
    FundOutcome fund =
        new Simulator(scenario, settings, 1, (year, users, assumptions) -> List.of(), before)
            .fund(Shipped.option("cali-fund"), scenario.years().get(0));
    YearOutcome year = run(scenario, 1, CONSOLIDATED);
    assertThat(Objects.requireNonNull(fund).owed()).isEqualTo(year.owed());
    assertThat(fund.expected()).isEqualTo(year.expected());
  }

  @Test
  void whetherEnoughIsKnownOfAGroupIsAskedAnewUnderAnotherThreshold() {
    // Of one of two members assets are not known: those of the other exceed the lower threshold.
    Scenario scenario = grouped("workshop", false);
    AskedBefore before = new AskedBefore(scenario);
    for (String threshold : List.of("20000000", "100000000000", "1")) {
      List<ParameterOverride> settings =
          Shipped.settings(CONSOLIDATED, "cali-fund.assets_threshold=" + threshold);
      FundOutcome fund =
          new Simulator(scenario, settings, 1, (year, users, assumptions) -> List.of(), before)
              .fund(Shipped.option("cali-fund"), scenario.years().get(0));
      YearOutcome year = run(scenario, 1, CONSOLIDATED, "cali-fund.assets_threshold=" + threshold);
      assertThat(fund == null ? year.owed() : fund.owed()).isEqualTo(year.owed());
      assertThat(fund == null ? year.fund() : fund.fund()).isEqualTo(year.fund());
    }
  }

  @Test
  void indicatorsOfAYearWithGroupsCanBeTold() {
    Outcome outcome =
        new Simulator(grouped("workshop", false), Shipped.settings(CONSOLIDATED), 1)
            .run(Shipped.option("cali-fund"));
    assertThat(new OptionResults(outcome, null).years().get(0).indicators())
        .filteredOn(indicator -> indicator.name().equals("payers_owing"))
        .extracting(indicator -> indicator.value().number())
        .containsExactly(Fraction.of(2));
  }
}
