package org.dsisim.scenario;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Cooperation;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.Countries.DatedStatus;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Database;
import org.dsisim.model.world.UseRow;
import org.dsisim.model.world.User;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.dsisim.table.number.Quantity;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The tables that every scenario shares: countries, their status and laws, databases.
 *
 * @param places the row of each country
 * @param databases by id
 * @param paid what has been paid so far
 * @param files what was read
 * @param words that people have for the countries
 * @param folder where the tables are
 * @param shownAs its name in messages
 */
public record Reference(
    Map<CountryCode, Country> rows,
    Map<CountryCode, List<DatedStatus>> statuses,
    Map<String, CountryCode> iso2,
    Map<CountryCode, Place> places,
    Map<String, Database> databases,
    List<PaidToDate> paid,
    List<Path> files,
    CountryWords words,
    Path folder,
    String shownAs) {

  /** The folder's name below {@code scenarios/}. */
  public static final String FOLDER = "reference";

  /**
   * Reads the reference tables.
   *
   * @param folder the program's own, whatever the scenario
   * @param shownAs its name in messages
   */
  public static Reference read(Path folder, String shownAs, Problems problems) {
    Path countriesFile = folder.resolve("countries.csv");
    Path statusFile = folder.resolve("status.csv");
    Path accessFile = folder.resolve("access.csv");
    Path pendingFile = folder.resolve("pending.csv");
    Path databasesFile = folder.resolve("databases.csv");
    Path paidFile = folder.resolve("paid.csv");
    CountryReader reader = new CountryReader(problems);
    Map<CountryCode, Country> rows = reader.read(countriesFile, shownAs + "/countries.csv");
    Map<String, CountryCode> iso2 = reader.iso2();
    Path wordsFile = folder.resolve(CountryWords.FILE);
    CountryWords words = new CountryWords(rows, iso2, wordsFile, shownAs + "/" + CountryWords.FILE);
    Codes codes = new Codes(words, problems);
    StatusReader statusReader = new StatusReader(codes, problems);
    Map<CountryCode, List<DatedStatus>> statuses =
        statusReader.read(statusFile, shownAs + "/status.csv");
    new AccessReader(codes, problems)
        .read(accessFile, shownAs + "/access.csv")
        .forEach(
            (code, more) -> statuses.computeIfAbsent(code, key -> new ArrayList<>()).addAll(more));
    statusReader
        .readPending(pendingFile, shownAs + "/pending.csv")
        .forEach(
            (code, pending) ->
                statuses.computeIfAbsent(code, key -> new ArrayList<>()).addAll(pending));
    return new Reference(
        rows,
        statuses,
        iso2,
        reader.places(),
        databases(databasesFile, shownAs, problems),
        paid(paidFile, shownAs, problems),
        List.of(
            countriesFile, statusFile, accessFile, pendingFile, databasesFile, paidFile, wordsFile),
        words,
        folder,
        shownAs);
  }

  private static List<PaidToDate> paid(Path file, String shownAs, Problems problems) {
    Table table = Table.read(file, shownAs + "/paid.csv", problems);
    table.expectColumns(
        List.of("rule_set", "paid_by", "amount_usd", "source"),
        List.of("amount", "currency", "what"),
        problems);
    List<PaidToDate> paid = new ArrayList<>();
    for (Row row : table.rows()) {
      BigDecimal amount = row.cell("amount_usd").number(Quantity.USD, problems);
      PaidToDate.Observed beside = row.has("amount") ? beside(row, problems) : null;
      if ((amount != null || beside != null) && row.cell("rule_set").required(problems)) {
        paid.add(
            new PaidToDate(
                row.cell("rule_set").text(),
                row.cell("paid_by").text(),
                amount == null ? null : Money.ofUsd(amount),
                beside,
                row.cell("source").text()));
      }
    }
    return List.copyOf(paid);
  }

  /** A sum in its own currency: two decimals, as dollars have. */
  private static PaidToDate.@Nullable Observed beside(Row row, Problems problems) {
    BigDecimal sum = row.cell("amount").number(Quantity.USD, problems);
    return sum == null
        ? null
        : new PaidToDate.Observed(
            Money.ofUsd(sum), row.cell("currency").text(), row.cell("what").text());
  }

  private static Map<String, Database> databases(Path file, String shownAs, Problems problems) {
    Table table = Table.read(file, shownAs + "/databases.csv", problems);
    table.expectColumns(
        List.of("id", "name", "kind", "open", "source"),
        List.of("terms", "cost_per_record_to_tag_usd"),
        problems);
    Map<String, Database> databases = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      Boolean open = row.cell("open").flag(problems);
      BigDecimal cost = row.cell("cost_per_record_to_tag_usd").number(Quantity.USD, problems);
      String id = row.cell("id").text();
      databases.put(
          id,
          new Database(
              id,
              row.cell("name").text(),
              row.cell("kind").text(),
              Boolean.TRUE.equals(open),
              cost == null ? null : Fraction.of(cost)));
    }
    return databases;
  }

  /** The words for groups of countries, the ids of groups among them. */
  public GroupWords groups(Collection<String> known, Problems problems) {
    return GroupWords.read(folder, shownAs, known, problems);
  }

  /** The countries alone, without a scenario's own. */
  public Countries countries() {
    return new Countries(rows, statuses, places);
  }

  /** The codes of the countries, to be read from cells. */
  Codes codes(Map<CountryCode, Country> own, Map<String, CountryCode> ownIso2, Problems problems) {
    return new Codes(words.with(own, ownIso2), problems);
  }

  /** Uses from rows with the columns of {@code uses.csv}, as a worked case writes them. */
  public List<UseRow> uses(List<Row> rowsOfUses, Collection<String> users, Problems problems) {
    Codes known = codes(Map.of(), Map.of(), problems);
    return new UseReader(users, databases.keySet(), known, problems).read(rowsOfUses);
  }

  /** What is given in kind, from rows with the columns of {@code cooperation.csv}. */
  public List<Cooperation> cooperation(List<Row> rowsOfCooperation, Problems problems) {
    Codes known = codes(Map.of(), Map.of(), problems);
    return new CooperationReader(Map.of(), Set.of(), false, known, problems)
        .read(rowsOfCooperation);
  }

  /**
   * Users from a table as {@code users.csv} is one, with warnings of what is hardly true.
   *
   * @return none where it has other columns; all that is wrong is reported
   */
  public List<User> users(Table table, Problems problems) {
    if (!table.expectColumns(UserReader.REQUIRED, UserReader.FIGURES, problems)) {
      return List.of();
    }
    UserReader reader = new UserReader(codes(Map.of(), Map.of(), problems), problems);
    reader.addAll(table);
    List<User> users = reader.readWithWarnings();
    reader.plausibility().warn(users, List.of(), problems);
    return users;
  }

  /** Users from rows with the columns of {@code users.csv}, as a worked case writes them. */
  public List<User> users(List<Row> rowsOfUsers, Problems problems) {
    return new UserReader(codes(Map.of(), Map.of(), problems), problems).read(rowsOfUsers);
  }
}
