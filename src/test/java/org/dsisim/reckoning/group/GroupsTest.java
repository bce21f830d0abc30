package org.dsisim.reckoning.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.model.world.Payers.figures;
import static org.dsisim.model.world.figure.AssessmentBase.ASSETS;
import static org.dsisim.model.world.figure.AssessmentBase.PROFIT;
import static org.dsisim.model.world.figure.AssessmentBase.SALES;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.Uses;
import org.dsisim.model.fact.InGroup;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.Particulars;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.Parameters;
import org.dsisim.simulation.Worlds;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who belongs together, who stands for all, and what they come to. */
class GroupsTest {

  private static final String CONSOLIDATED = "groups,consolidated,choice";

  private static Account account(
      int year, String group, @Nullable Boolean usesDsi, Figures figures) {
    return new Account(
        year, figures, null, "users.csv", 2, OwnValues.NONE, new Particulars(usesDsi, group));
  }

  private static User user(String id, String group, Figures figures) {
    return Worlds.user(id, "company", "KEN", account(2024, group, null, figures));
  }

  private static Groups groups(List<User> users, String... more) {
    return Groups.of(users, Parameters.values(more));
  }

  private static GroupOfUsers group(String member, List<User> users, String... more) {
    return Objects.requireNonNull(groups(users, more).of(member), member);
  }

  private static @Nullable Fraction usd(User user, AssessmentBase base) {
    Fraction cents = Objects.requireNonNull(user.account(2024)).figures().of(base);
    return cents == null ? null : cents.dividedBy(Fraction.of(100));
  }

  @Test
  void nobodyBelongsTogetherUnlessTheRuleSetSaysSo() {
    List<User> users =
        List.of(user("a", "g", figures(SALES, 1)), user("b", "g", figures(SALES, 2)));
    assertThat(groups(users).all()).isEmpty();
    assertThat(groups(users, "groups,each-entity,choice").all()).isEmpty();
    assertThat(groups(users, CONSOLIDATED).all()).hasSize(1);
  }

  @Test
  void oneMemberAloneIsNoGroupAndAnEmptyWordNamesNone() {
    List<User> users =
        List.of(
            user("a", "", figures(SALES, 1)),
            user("b", "", figures(SALES, 2)),
            user("c", "c", figures(SALES, 3)),
            user("d", "elsewhere", figures(SALES, 4)));
    assertThat(groups(users, CONSOLIDATED).all()).isEmpty();
  }

  @Test
  void theParentStandsForTheGroupWhetherOrNotItSaysThatItBelongsToIt() {
    List<User> users =
        List.of(user("a", "parent", figures(SALES, 9)), user("parent", "", figures(SALES, 1)));
    assertThat(group("a", users, CONSOLIDATED).head().id()).isEqualTo("parent");
    assertThat(group("a", users, CONSOLIDATED, "group_head,largest,choice").head().id())
        .isEqualTo("a");
  }

  @Test
  void withoutAParentTheLargestBySalesDoesAndOfTwoTheFirstById() {
    List<User> users =
        List.of(
            user("a", "g", Figures.UNKNOWN),
            user("b", "g", figures(SALES, 5)),
            user("c", "g", figures(SALES, 5)),
            user("d", "g", figures(SALES, 4)));
    assertThat(group("d", users, CONSOLIDATED).head().id()).isEqualTo("b");
    List<User> unknown =
        List.of(user("a", "g", Figures.UNKNOWN), user("b", "g", figures(ASSETS, 5)));
    assertThat(group("b", unknown, CONSOLIDATED).head().id()).isEqualTo("a");
  }

  @Test
  void theParentStandsForTheGroupThoughItComesFirstAndOthersSellMore() {
    List<User> users =
        List.of(
            user("parent", "parent", figures(SALES, 1)),
            user("x", "parent", figures(SALES, 9)),
            user("y", "parent", Figures.UNKNOWN));
    assertThat(group("x", users, CONSOLIDATED).head().id()).isEqualTo("parent");
  }

  @Test
  void whoStandsForAGroupDoesNotDependOnTheOrderOfItsMembers() {
    List<User> users =
        List.of(
            user("d", "g", figures(SALES, 5)),
            user("b", "g", figures(SALES, 5)),
            user("c", "g", figures(SALES, 5)),
            user("a", "g", figures(SALES, 4)));
    assertThat(group("d", users, CONSOLIDATED).head().id()).isEqualTo("b");
  }

  @Test
  void whoStandsForAGroupHasTheUsesOfAllItsMembersAndAnybodyElseItsOwn() {
    List<User> users =
        List.of(
            user("a", "g", figures(SALES, 5)),
            user("b", "g", figures(SALES, 7)),
            user("c", "", figures(SALES, 9)));
    Groups groups = groups(users, CONSOLIDATED);
    UseRow ofA = Uses.row("of a");
    UseRow ofB = Uses.row("of b");
    UseRow ofC = Uses.row("of c");
    Map<String, List<UseRow>> uses =
        Map.of("a", List.of(ofA), "b", List.of(ofB), "c", List.of(ofC));
    Payer alone = Payers.company("b", figures(SALES, 7), Parameters.values(CONSOLIDATED));
    Payer head = alone.in(new InGroup("g", "b", 2));
    assertThat(groups.usesOf(head, uses)).containsExactly(ofA, ofB);
    assertThat(groups.usesOf(head, Map.of("a", List.of(ofA)))).containsExactly(ofA);
    assertThat(groups.usesOf(alone, uses)).containsExactly(ofB);
    assertThat(groups.usesOf(alone, Map.of())).isEmpty();
  }

  @Test
  void figuresAreThoseOfAllTogetherAndALossLowersAProfit() {
    List<User> users =
        List.of(
            user("a", "g", figures(SALES, 5, PROFIT, 3)),
            user("b", "g", figures(SALES, 7, PROFIT, -1)));
    User one = group("a", users, CONSOLIDATED).asOne();
    assertThat(usd(one, SALES)).isEqualTo(Fraction.of(12));
    assertThat(usd(one, PROFIT)).isEqualTo(Fraction.of(2));
    assertThat(usd(one, ASSETS)).isNull();
  }

  @Test
  void whatIsUnknownOfOneIsUnknownOfAllAndTheRestIsTheLeastThatItCanBe() {
    List<User> users =
        List.of(user("a", "g", figures(SALES, 5, PROFIT, 3)), user("b", "g", figures(ASSETS, 7)));
    GroupOfUsers group = group("a", users, CONSOLIDATED);
    assertThat(usd(group.asOne(), SALES)).isNull();
    assertThat(usd(group.atLeast(), SALES)).isEqualTo(Fraction.of(5));
    assertThat(usd(group.atLeast(), ASSETS)).isEqualTo(Fraction.of(7));
    assertThat(usd(group.atLeast(), PROFIT)).as("an unknown profit can be a loss").isNull();
  }

  @Test
  void aYearOfTheGroupIsThatOfTheMembersThatHaveAnAccount() {
    User older =
        Worlds.user(
            "a",
            "company",
            "KEN",
            account(2023, "", null, figures(SALES, 1)),
            account(2024, "g", null, figures(SALES, 2)));
    User one = group("a", List.of(older, user("b", "g", figures(SALES, 7))), CONSOLIDATED).asOne();
    assertThat(one.accounts()).extracting(Account::year).containsExactly(2023, 2024);
    assertThat(one.accounts().get(0).figures().of(SALES)).isEqualTo(Fraction.of(100));
    assertThat(usd(one, SALES)).isEqualTo(Fraction.of(9));
  }

  @Test
  void oneUserOfSequencesIsEnoughAndThatThereIsNoneEachMustSay() {
    assertThat(usesDsi(null, true)).isTrue();
    assertThat(usesDsi(false, true)).isTrue();
    assertThat(usesDsi(false, false)).isFalse();
    assertThat(usesDsi(false, null)).isNull();
  }

  private static @Nullable Boolean usesDsi(@Nullable Boolean first, @Nullable Boolean second) {
    List<User> users =
        List.of(
            Worlds.user("a", "company", "KEN", account(2024, "g", first, Figures.UNKNOWN)),
            Worlds.user("b", "company", "KEN", account(2024, "g", second, Figures.UNKNOWN)));
    User one = group("a", users, CONSOLIDATED).asOne();
    return Objects.requireNonNull(one.account(2024)).usesDsi();
  }
}
