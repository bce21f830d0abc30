package org.dsisim.model.world.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Users that are kept as bytes come out as they went in. */
class PackedUsersTest {

  private static final int MANY = 3 * UserPage.MOST + 7;
  private static final List<String> NAMES = List.of("User ", "Nestlé ", "種子 ", "", "\"A\", B & ");
  private static final List<CountryCode> HOMES =
      List.of(new CountryCode("KEN"), new CountryCode("BRA"), new CountryCode("CIV"));

  private static List<User> users = List.of();
  private static PackedUsers packed = PackedUsers.of(List.of());

  @BeforeAll
  static void pack() {
    Random random = new Random(7);
    users = IntStream.range(0, MANY).mapToObj(number -> user(number, random)).toList();
    packed = PackedUsers.of(users);
  }

  private static User user(int number, Random random) {
    List<Account> accounts = new ArrayList<>();
    int many = random.nextInt(4) == 0 ? random.nextInt(4) : 1;
    for (int year = 2025 - many; year < 2025; year++) {
      accounts.add(account(year, random));
    }
    return new User(
        "user-%05d".formatted(number * 3),
        NAMES.get(random.nextInt(NAMES.size())) + number,
        User.TYPES.get(random.nextInt(User.TYPES.size())),
        "sector-" + random.nextInt(300),
        HOMES.get(random.nextInt(HOMES.size())),
        accounts);
  }

  private static Account account(int year, Random random) {
    Map<AssessmentBase, Fraction> figures = new TreeMap<>();
    for (AssessmentBase base : AssessmentBase.values()) {
      if (random.nextInt(3) > 0) {
        figures.put(base, figure(random));
      }
    }
    return new Account(
        year,
        random.nextInt(9) == 0 ? Figures.UNKNOWN : Figures.of(figures),
        random.nextBoolean() ? null : Fraction.of(random.nextInt(101), 100),
        random.nextBoolean() ? "users.csv" : "other.csv",
        1 + random.nextInt(5_000_000),
        random.nextInt(6) == 0
            ? OwnValues.NONE.with("own", "word-" + random.nextInt(400))
            : OwnValues.NONE,
        random.nextInt(6) == 0
            ? new Particulars(random.nextBoolean(), "part-" + random.nextInt(3))
            : Particulars.NONE);
  }

  private static Fraction figure(Random random) {
    return switch (random.nextInt(40)) {
      case 0 -> Fraction.of(random.nextInt(1_000), 7);
      case 1 -> Fraction.of(Long.MAX_VALUE);
      case 2 -> Fraction.of(Long.MIN_VALUE + 1);
      case 3 -> Fraction.ZERO;
      default -> Fraction.of(random.nextLong() >> random.nextInt(64));
    };
  }

  @Test
  void eachIsAsItWas() {
    assertThat(packed).hasSize(MANY);
    for (int i = 0; i < MANY; i++) {
      expectSame(packed.get(i), users.get(i));
    }
  }

  private static void expectSame(User made, User user) {
    assertThat(made.id()).isEqualTo(user.id());
    assertThat(made.name()).isEqualTo(user.name());
    assertThat(made.type()).isEqualTo(user.type());
    assertThat(made.sector()).isEqualTo(user.sector());
    assertThat(made.home()).isEqualTo(user.home());
    assertThat(made.accounts()).hasSameSizeAs(user.accounts());
    for (int i = 0; i < user.accounts().size(); i++) {
      Account account = user.accounts().get(i);
      Account again = made.accounts().get(i);
      assertThat(again.year()).isEqualTo(account.year());
      assertThat(again.attribution()).isEqualTo(account.attribution());
      assertThat(again.place()).isEqualTo(account.place());
      assertThat(again.own().words()).isEqualTo(account.own().words());
      assertThat(again.particulars()).isEqualTo(account.particulars());
      assertThat(figures(again)).isEqualTo(figures(account));
      assertThat(again.figures() == Figures.UNKNOWN).isEqualTo(isUnknown(account));
    }
  }

  private static Map<AssessmentBase, @Nullable Fraction> figures(Account account) {
    Map<AssessmentBase, @Nullable Fraction> figures = new TreeMap<>();
    account.figures().known().forEach(base -> figures.put(base, account.figures().of(base)));
    return figures;
  }

  private static boolean isUnknown(Account account) {
    return account.figures().known().isEmpty();
  }

  @Test
  void inWhateverOrderAndOnWhateverThreadTheyAreAskedFor() {
    List<String> ids = users.stream().map(User::id).toList();
    assertThat(packed.stream().map(User::id)).containsExactlyElementsOf(ids);
    assertThat(packed.parallelStream().map(User::id).toList()).isEqualTo(ids);
    assertThat(packed.subList(990, 1010)).extracting(User::id).isEqualTo(ids.subList(990, 1010));
    Random random = new Random(8);
    for (int i = 0; i < 500; i++) {
      int place = random.nextInt(MANY);
      assertThat(packed.get(place).id()).isEqualTo(ids.get(place));
    }
    assertThatThrownBy(() -> packed.get(MANY)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void totalsAreThoseOfTheUsersThemselves() {
    UserTotals totals = UserTotals.of(packed);
    UserTotals counted = UserTotals.of(users);
    assertThat(totals.users()).isEqualTo(MANY);
    assertThat(totals.byYear()).isEqualTo(counted.byYear());
    assertThat(totals.bySector()).isEqualTo(counted.bySector());
    assertThat(totals.byYear().get(2024))
        .isEqualTo((int) users.stream().filter(user -> user.account(2024) != null).count());
    assertThat(totals.lastYear()).isEqualTo(2024);
    assertThat(totals.allHave(2024)).isFalse();
    assertThat(UserTotals.endBefore(2025, packed)).isTrue();
    assertThat(UserTotals.endBefore(2024, packed)).isFalse();
    assertThat(UserTotals.endBefore(2024, users)).isFalse();
  }

  @Test
  void whetherTheyAreInTheOrderOfTheirIdsIsKnown() {
    assertThat(UserTotals.of(packed).areInOrder()).isTrue();
    List<User> backwards =
        users.stream().sorted(Comparator.comparing(User::id).reversed()).toList();
    assertThat(UserTotals.of(PackedUsers.of(backwards)).areInOrder()).isFalse();
    assertThat(UserTotals.of(List.of(users.get(0), users.get(0))).areInOrder()).isFalse();
  }

  @Test
  void nobodyPackedIsNobody() {
    assertThat(PackedUsers.of(List.of())).isEmpty();
    assertThat(UserTotals.of(PackedUsers.of(List.of())).lastYear()).isEqualTo(Integer.MIN_VALUE);
  }

  @Test
  void howManyLackAccountsOfSomeYearsIsCountedAsOneByOne() {
    for (int first = 2018; first <= 2026; first++) {
      for (int span = 1; span <= 3; span++) {
        int last = first + span - 1;
        assertThat(CountedUsers.of(users).withFewerAccounts(first, last))
            .as("kept, from %d to %d", first, last)
            .isEqualTo(withFewerAccounts(first, last));
        assertThat(packed.withFewerAccounts(first, last))
            .as("%s to %s", first, last)
            .isEqualTo(withFewerAccounts(first, last));
      }
    }
  }

  private int withFewerAccounts(int first, int last) {
    int few = 0;
    for (User user : users) {
      long some =
          user.accounts().stream()
              .filter(account -> account.year() >= first && account.year() <= last)
              .count();
      few += some < last - first + 1 ? 1 : 0;
    }
    return few;
  }
}
