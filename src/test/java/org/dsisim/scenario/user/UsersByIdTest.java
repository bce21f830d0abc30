package org.dsisim.scenario.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.value.CountryCode;
import org.junit.jupiter.api.Test;

/** Users as their rows come, few or many. */
class UsersByIdTest {

  private static final int FEW = 20;

  /** A row by its id and year. */
  private record Row(String id, int year) {

    static Row of(int number, int year) {
      return new Row("u%04d".formatted(number), year);
    }
  }

  private static List<Row> rows(int users, int years) {
    List<Row> rows = new ArrayList<>();
    for (int number = 0; number < users; number++) {
      for (int year = 0; year < years; year++) {
        rows.add(Row.of(number, 2024 - year));
      }
    }
    return rows;
  }

  private static UsersById read(int few, List<Row> rows) {
    UsersById users = new UsersById(few, () -> new NoticedAccounts(new BitSet()));
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.id().endsWith("13")) {
        users.addUnusable(row.id());
        continue;
      }
      users.find(row.id());
      Account account = new Account(row.year(), Figures.UNKNOWN, null, "users.csv", i + 2);
      users.add(
          new User(row.id(), row.id(), "ngo", "retail", new CountryCode("KEN"), List.of(account)));
    }
    return users;
  }

  private static List<String> inWords(List<User> users) {
    return users.stream()
        .map(user -> user.id() + user.accounts().stream().map(Account::year).toList())
        .toList();
  }

  private static void expectSameAsFew(List<Row> rows) {
    UsersById few = read(Integer.MAX_VALUE, rows);
    UsersById many = read(FEW, rows);
    assertThat(many.all()).isInstanceOf(PackedUsers.class);
    assertThat(few.all()).isNotInstanceOf(PackedUsers.class);
    assertThat(inWords(many.all())).isEqualTo(inWords(few.all()));
    assertThat(many.ids()).containsExactlyElementsOf(few.ids());
    assertThat(many.all()).isSameAs(many.all());
  }

  @Test
  void manyThatAreSortedArePackedAsTheyCome() {
    expectSameAsFew(rows(2_345, 1));
    assertThat(inWords(read(FEW, rows(300, 3)).all()).get(296))
        .isEqualTo("u0299[2022, 2023, 2024]");
  }

  @Test
  void whereOrderEndsIsKnownOfManyAndNoMatterOfFew() {
    List<Row> rows = rows(100, 1);
    assertThat(read(FEW, rows).lastInOrderOfMany()).isNull();
    Collections.swap(rows, 40, 60);
    assertThat(read(200, rows).lastInOrderOfMany()).isNull();
    // Row 41, on line 42, bears the id of row 61; the next goes back.
    assertThat(read(FEW, rows).lastInOrderOfMany()).extracting(Account::line).isEqualTo(42);
  }

  @Test
  void rowsOfAUserTogetherAreOneUser() {
    expectSameAsFew(rows(500, 3));
  }

  @Test
  void whatIsNotSortedIsTheSameInTheOrderInWhichItCame() {
    List<Row> rows = rows(400, 3);
    Collections.shuffle(rows, new Random(3));
    expectSameAsFew(rows);
    List<Row> once = rows(400, 1);
    once.add(Row.of(5, 2023));
    expectSameAsFew(once);
    assertThat(inWords(read(FEW, once).all()).get(5)).isEqualTo("u0005[2023, 2024]");
  }

  @Test
  void anIdThatCameBeforeIsFoundAgain() {
    UsersById users = read(FEW, rows(100, 1));
    assertThat(users.find("u0099")).hasToString("u0099");
    assertThat(users.find("u0200")).isNull();
    assertThat(users.find("u0003")).hasToString("u0003");
    assertThat(users.find("u0013")).isNull();
  }

  @Test
  void fewStayAsTheyAre() {
    assertThat(read(FEW, rows(FEW, 1)).all()).isNotInstanceOf(PackedUsers.class);
    assertThat(read(FEW, List.of()).all()).isEmpty();
  }
}
