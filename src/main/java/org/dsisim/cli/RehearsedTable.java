package org.dsisim.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A table so large that its users stand in columns, in a folder that is there for a moment: what
 * large tables need is loaded with it.
 */
final class RehearsedTable {

  /** More than are kept as objects. */
  private static final int USERS = 60_000;

  /** All numbers of users from here on have as many digits: their order is that of their ids. */
  private static final int FIRST = 100_000;

  private static final List<String> TYPES = List.of("company", "company", "company", "academic");
  private static final List<String> SECTORS = List.of("pharmaceuticals", "cosmetics", "software");
  private static final List<String> HOMES = List.of("KEN", "BRA", "FRA", "USA", "IND");

  private RehearsedTable() {}

  /**
   * Hands on a folder with such a table in it, and takes the folder away.
   *
   * @param use given the table
   */
  static void with(Consumer<Path> use) {
    try {
      Path folder = Files.createTempDirectory("dsisim");
      try {
        Path table = folder.resolve("users.csv");
        write(table);
        use.accept(table);
      } finally {
        takeAway(folder);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void write(Path table) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(table, UTF_8)) {
      out.write("id,name,type,sector,home,year,assets_usd,sales_usd,profit_usd,dsi_attribution\n");
      for (int user = 0; user < USERS; user++) {
        out.write(row(user));
      }
    }
  }

  /** Some lack a figure, some make a loss, and some have a name that stands between quotes. */
  private static String row(int user) {
    String number = String.valueOf(FIRST + user);
    String name = user % 50 == 0 ? "\"Söhne, " + number + "\"" : "User " + number;
    String assets = user % 20 == 1 ? "" : user % 997 + "00000.5";
    String sales = user % 20 == 2 ? "" : user % 991 + "000000";
    String profit = user % 20 == 3 ? "" : user % 983 - 200 + "00000.25";
    String share = user % 3 == 0 ? "" : "0." + (10 + user % 90);
    return String.join(
            ",",
            "user-" + number,
            name,
            TYPES.get(user % TYPES.size()),
            SECTORS.get(user % SECTORS.size()),
            HOMES.get(user % HOMES.size()),
            "2024",
            assets,
            sales,
            profit,
            share)
        + "\n";
  }

  private static void takeAway(Path folder) throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path one : below.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(one);
      }
    }
  }
}
