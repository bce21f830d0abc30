package org.dsisim.reckoning.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.Particulars;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UsersByPlace;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.simulation.Worlds;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups of a large table are those of a small one, whether or not somebody keeps the members. */
class GroupsOfPackedUsersTest {

  private static final int MANY = 17_321;
  private static final List<AssessmentBase> BASES =
      List.of(AssessmentBase.ASSETS, AssessmentBase.SALES, AssessmentBase.PROFIT);

  /** How the members of a group stand. */
  private enum Order {
    TOGETHER,
    SCATTERED,
    /** Groups that stand together, a parent behind all others, and some who belong to none. */
    MIXED,
    /** A few groups, each over many pages. */
    LARGE
  }

  private static List<User> users(Order order) {
    Random random = new Random(11);
    List<User> users = new ArrayList<>(MANY);
    for (int i = 0; i < MANY; i++) {
      users.add(user(i, group(order, i), random));
    }
    return users;
  }

  private static String group(Order order, int number) {
    return switch (order) {
      case TOGETHER -> id(number - number % 7);
      case SCATTERED -> "é" + number % 600;
      case MIXED ->
          number % 11 == 0 ? "" : number % 5 == 0 ? id(MANY - 1 - number % 40) : "g" + number / 9;
      case LARGE -> "large-" + number / 10_000;
    };
  }

  private static String id(int number) {
    // Of as many digits each: they are in the order of their numbers.
    return "user-" + (10_000 + number);
  }

  private static User user(int number, String group, Random random) {
    List<Account> accounts = new ArrayList<>();
    for (int year = 2024 - random.nextInt(2); year <= 2024; year++) {
      Figures.Collector figures = new Figures.Collector();
      for (AssessmentBase base : BASES) {
        if (random.nextInt(9) > 0) {
          // Of so few sales some are the same.
          figures.put(base, Fraction.of(random.nextInt(50) - 10, 1 + random.nextInt(2)));
        }
      }
      Boolean uses = random.nextInt(3) == 0 ? null : Boolean.valueOf(random.nextInt(4) == 0);
      accounts.add(
          new Account(
              year,
              figures.figures(),
              null,
              "users.csv",
              2 + number,
              OwnValues.NONE,
              new Particulars(uses, random.nextInt(20) == 0 ? "" : group)));
    }
    return Worlds.user(id(number), "company", "KEN", accounts.toArray(Account[]::new));
  }

  private static List<String> said(List<GroupOfUsers> groups) {
    return groups.stream()
        .map(
            group ->
                String.join(
                    " ",
                    group.word(),
                    said(group.head()),
                    group.members().stream().map(GroupsOfPackedUsersTest::said).toList().toString(),
                    said(group.asOne()),
                    said(group.atLeast())))
        .toList();
  }

  private static String said(User user) {
    return user.id() + " " + user.accounts().stream().map(GroupsOfPackedUsersTest::said).toList();
  }

  private static String said(Account account) {
    Figures figures = account.figures();
    return account.year()
        + ":"
        + account.line()
        + " "
        + figures.known().stream().sorted().map(base -> base + "=" + figures.of(base)).toList()
        + account.particulars();
  }

  private static ParameterValues values(String head) {
    return Parameters.values("groups,consolidated,choice", "group_head," + head + ",choice");
  }

  private static long byPlace(Groups groups) {
    return groups.all().stream().filter(group -> group.members() instanceof UsersByPlace).count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"parent", "largest"})
  void theyAreTheSameInWhateverOrderTheirMembersStand(String head) {
    for (Order order : Order.values()) {
      List<User> users = users(order);
      Groups plain = Groups.of(users, values(head));
      Groups packed = Groups.of(PackedUsers.of(users), values(head));
      assertThat(said(packed.all())).as("%s", order).isEqualTo(said(plain.all())).isNotEmpty();
      for (User user : users) {
        GroupOfUsers one = plain.of(user.id());
        GroupOfUsers other = packed.of(user.id());
        assertThat(one == null ? "" : one.word())
            .as("%s %s", order, user.id())
            .isEqualTo(other == null ? "" : other.word());
      }
      assertThat(byPlace(plain)).isZero();
    }
  }

  @Test
  void noMemberIsKeptWhoseGroupStandsCloseTogether() {
    for (Order order : List.of(Order.TOGETHER, Order.LARGE)) {
      Groups groups = Groups.of(PackedUsers.of(users(order)), values("parent"));
      assertThat(byPlace(groups)).as("%s", order).isEqualTo(groups.all().size());
    }
    Groups scattered = Groups.of(PackedUsers.of(users(Order.SCATTERED)), values("parent"));
    assertThat(byPlace(scattered)).isZero();
    Groups mixed = Groups.of(PackedUsers.of(users(Order.MIXED)), values("parent"));
    assertThat(byPlace(mixed)).isBetween(1L, mixed.all().size() - 1L);
  }

  @Test
  void membersThatArePackedOutOfOrderAreInTheOrderOfTheirIds() {
    List<User> users = new ArrayList<>(users(Order.TOGETHER));
    Collections.reverse(users);
    Groups groups = Groups.of(PackedUsers.of(users), values("largest"));
    assertThat(byPlace(groups)).isZero();
    for (GroupOfUsers group : groups.all()) {
      assertThat(group.members()).extracting(User::id).isSorted();
      assertThat(group.members()).extracting(User::id).contains(group.head().id());
    }
  }
}
