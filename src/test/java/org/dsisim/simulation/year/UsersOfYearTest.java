package org.dsisim.simulation.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.PagedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.value.CountryCode;
import org.junit.jupiter.api.Test;

/** Users with an account in a year, packed or not. */
class UsersOfYearTest {

  private static final int MANY = 9_000;

  /** Every third has no account in 2023. */
  private static List<User> users() {
    List<User> users = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      List<Account> accounts = new ArrayList<>();
      for (int year = i % 3 == 0 ? 2024 : 2023; year <= 2024; year++) {
        accounts.add(new Account(year, Figures.UNKNOWN, null, "users.csv", 2 + i));
      }
      String id = "u%05d".formatted(i);
      users.add(new User(id, id, "ngo", "retail", new CountryCode("KEN"), accounts));
    }
    return users;
  }

  private static List<String> ids(List<User> users) {
    return users.stream().map(User::id).toList();
  }

  @Test
  void packedOrNotTheyAreTheSameInTheSameOrder() {
    List<User> users = users();
    PackedUsers packed = PackedUsers.of(users);
    List<String> expected =
        users.stream().filter(user -> user.accounts().size() == 2).map(User::id).toList();
    assertThat(expected).hasSize(6_000);
    assertThat(ids(UsersOfYear.of(2023, users))).isEqualTo(expected);
    List<User> ofYear = UsersOfYear.of(2023, packed);
    assertThat(ids(ofYear)).isEqualTo(expected);
    assertThat(ofYear.get(4_321).id()).isEqualTo(expected.get(4_321));
    assertThat(UsersOfYear.of(2022, packed)).isEmpty();
    assertThat(ids(UsersOfYear.of(2022, users))).isEmpty();
  }

  @Test
  void wherePackedOnesAllHaveAnAccountNoneIsLookedFor() {
    PackedUsers packed = PackedUsers.of(users());
    assertThat(UsersOfYear.of(2024, packed)).isSameAs(packed);
  }

  @Test
  void theirPagesAreThoseOfAllUsers() {
    PackedUsers packed = PackedUsers.of(users());
    PagedUsers ofYear = (PagedUsers) UsersOfYear.of(2023, packed);
    assertThat(ofYear.areInOrder()).isTrue();
    assertThat(ofYear.pages(0, 5_999)).isEqualTo(packed.pages(1, 8_999)).isGreaterThan(1);
    assertThat(ofYear.pages(0, 1)).isEqualTo(1);
    List<User> turned = users();
    Collections.reverse(turned);
    PagedUsers others = (PagedUsers) UsersOfYear.of(2023, PackedUsers.of(turned));
    assertThat(others.areInOrder()).isFalse();
  }
}
