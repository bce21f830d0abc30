package org.dsisim.scenario.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dsisim.Tries;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.scenario.Reading;
import org.dsisim.table.PartLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Users of a large table whose rows are in no order are those of the same rows in the order of
 * their ids, and each message names the line at which a row really stands.
 */
class UsersOutOfOrderTest {

  private static final int TABLES = Tries.of(60);
  private static final String HEADER = "id,name,type,sector,home,year,sales_usd,profit_usd";

  @TempDir private Path folder;
  @TempDir private Path temporary;

  private Reading reading = new Reading(Path.of(""));
  private Set<String> ids = Set.of();

  @AfterEach
  void nothingStaysInTheTemporaryFolder() {
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void usersAreThoseOfTheSameRowsInOrder() throws IOException {
    Random random = new Random(20_261_202);
    for (int i = 0; i < TABLES; i++) {
      List<String> rows = rows(random, 20 + random.nextInt(100), 1 + i % 3);
      List<User> inOrder = read(rows, limits(1, 400));
      Set<String> idsInOrder = ids;
      assertThat(reading.said()).isEmpty();
      Collections.shuffle(rows, random);
      for (int threads = 1; threads <= 3; threads++) {
        List<User> users = read(rows, limits(threads, 1 + random.nextInt(500)));
        assertThat(withoutLines(users)).isEqualTo(withoutLines(inOrder));
        assertThat(users).isInstanceOf(PackedUsers.class);
        assertThat(((PackedUsers) users).areInOrder()).isTrue();
        assertThat(ids).containsExactlyElementsOf(idsInOrder);
        for (User user : users) {
          for (Account account : user.accounts()) {
            assertThat(rows.get(account.line() - 2))
                .startsWith(user.id() + ",")
                .contains("," + account.year() + ",");
          }
        }
      }
    }
  }

  @Test
  void whatWasDoneIsSaidOnce() throws IOException {
    List<String> rows = rows(new Random(1), 40, 1);
    rows.add(rows.remove(3));
    read(rows, limits(2, 50));
    assertThat(reading.said())
        .isEqualTo(
            """
            mine/users.csv:40: note: below this line rows are not in the order of their ids. They \
            were put in order in a temporary file, which takes longer and changes no figure.
              Maybe sort the rows by id: a large table is read faster then.""");
  }

  @Test
  void ofAFewUsersOfManyYearsNothingIsSaid() throws IOException {
    List<String> rows = rows(new Random(1), 2, 3);
    rows.add(rows.remove(1));
    read(rows, limits(2, 50));
    assertThat(reading.said()).isEmpty();
  }

  @Test
  void badRowsFarApartAreNamedByTheirLines() throws IOException {
    List<String> rows = rows(new Random(2), 500, 1);
    Collections.shuffle(rows, new Random(3));
    rows.set(7, rows.get(490));
    rows.set(250, rows.get(490).replace(",Seeds", ",Trees"));
    rows.set(111, "u1,Seeds,company,herbal-drinks,KEN,2024,61m,1");
    rows.set(20, "u9,Seeds,company,herbaldrinks,Kenya,2024,\"1,000.00\",1");
    rows.set(444, "u0,Seeds,company,herbal-drinks,Brazil,2024,\"2,000.00\",1");
    List<User> users = read(rows, limits(2, 200));
    String twice = rows.get(7).substring(0, rows.get(7).indexOf(','));
    assertThat(reading.said().lines().filter(line -> !line.startsWith("  Maybe")))
        .contains(
            "mine/users.csv:22: note: sales_usd: thousands separators were removed, 1,000.00 read as"
                + " 1000.00.",
            "mine/users.csv:22: note: home: names of countries, 'Kenya' read as KEN.",
            "mine/users.csv:113: sales_usd is '61m', which is not a number.",
            "mine/users.csv:252: '" + twice + "' has two rows for 2024; the first is on line 9.",
            "mine/users.csv:492: '" + twice + "' has two rows for 2024; the first is on line 9.")
        .anyMatch(line -> line.startsWith("mine/users.csv:252: name is 'Trees"))
        .anyMatch(line -> line.contains("'herbal-drinks', and 'herbaldrinks' on line 22"));
    assertThat(users).extracting(User::id).isSorted().contains("u0", "u1", "u9", twice);
  }

  @Test
  void manyRowsOfOneIdAreAllNamed() throws IOException {
    List<String> rows = rows(new Random(4), 300, 1);
    for (int i = 0; i < rows.size(); i += 2) {
      rows.set(i, "u5,Seeds,company,biotechnology,KEN," + (1990 + i % 100) + ",5,1");
    }
    List<User> users = read(rows, limits(3, 30));
    assertThat(users).filteredOn(user -> user.id().equals("u5")).hasSize(1);
    assertThat(reading.problems().errors()).isEqualTo(100);
    assertThat(reading.said())
        .contains("mine/users.csv:102: 'u5' has two rows for 1990; the first is on line 2.")
        .contains("mine/users.csv:300: 'u5' has two rows for 2088; the first is on line 100.");
  }

  @Test
  void nothingIsReadWhereThereIsNoRoomToPutRowsInOrder() throws IOException {
    List<String> rows = rows(new Random(5), 40, 1);
    Collections.reverse(rows);
    Path none = folder.resolve("none");
    assertThat(read(rows, new PartLimits(2, 50, none))).isEmpty();
    assertThat(reading.said())
        .isEqualTo(
            """
            mine/users.csv: its rows are not in order, and could not be put in order on the disk: \
            there is no such file or folder.
              Maybe make room for some 1 MB in %s for a while, or sort the rows by id first."""
                .formatted(none));
  }

  private PartLimits limits(int threads, int bytes) {
    return new PartLimits(threads, bytes, temporary);
  }

  private List<User> read(List<String> rows, PartLimits limits) throws IOException {
    Path file = folder.resolve("users.csv");
    Files.writeString(file, HEADER + "\n" + String.join("\n", rows) + "\n");
    reading = new Reading(folder);
    UserReader reader = new UserReader(reading.codes(), reading.problems(), 3);
    List<User> users = reader.read(file, "mine/users.csv", limits);
    ids = reader.ids();
    return users;
  }

  /** Rows of users in their order, each with some years in the order of these. */
  private static List<String> rows(Random random, int users, int years) {
    List<String> rows = new ArrayList<>();
    for (int user = 1; user <= users; user++) {
      String who =
          "u%05d,Seeds %s,%s,biotechnology,%s"
              .formatted(
                  user * 7,
                  random.nextInt(9) == 0 ? "é" : "no. " + user,
                  random.nextInt(5) == 0 ? "ngo" : "company",
                  random.nextBoolean() ? "KEN" : "BRA");
      for (int year = 2025 - years; year <= 2024; year++) {
        int sales = 100 + random.nextInt(5_000_000);
        rows.add("%s,%s,%s.25,%s".formatted(who, year, sales, sales / 9 - 1));
      }
    }
    return rows;
  }

  private static List<String> withoutLines(List<User> users) {
    List<String> without = new ArrayList<>();
    for (User user : users) {
      without.add(
          String.join(",", user.id(), user.name(), user.type(), user.sector(), user.home().iso3()));
      for (Account account : user.accounts()) {
        Figures known = account.figures();
        for (AssessmentBase base : known.known()) {
          without.add(account.file() + " " + account.year() + " " + base + "=" + known.of(base));
        }
      }
    }
    return without;
  }
}
