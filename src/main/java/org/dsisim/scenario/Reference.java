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
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.model.world.figure.OwnColumns;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.User;
import org.dsisim.scenario.country.Codes;
import org.dsisim.scenario.country.CooperationReader;
import org.dsisim.scenario.country.CountryReader;
import org.dsisim.scenario.country.CountryWords;
import org.dsisim.scenario.country.GroupWords;
import org.dsisim.scenario.country.LawOfCountries;
import org.dsisim.scenario.country.LawReader;
import org.dsisim.scenario.country.Receipt;
import org.dsisim.scenario.country.ReceiptReader;
import org.dsisim.scenario.country.StatusReader;
import org.dsisim.scenario.use.UseReader;
import org.dsisim.scenario.use.UsersKnown;
import org.dsisim.scenario.user.UserReader;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.dsisim.table.number.Quantity;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;

/**
 * The tables that every scenario shares: countries, their status and laws, databases.
 *
 * @param places the row of each country
 * @param countries the countries alone, without a scenario's own
 * @param databases by id
 * @param receipts what mechanisms really received
 * @param files what was read
 * @param words that people have for the countries
 * @param folder where the tables are
 * @param shownAs its name in messages
 * @param own columns that rows of users, uses and countries can have beside those of every scenario
 */
public record Reference(
    Map<CountryCode, Country> rows,
    Map<CountryCode, List<DatedStatus>> statuses,
    Map<String, CountryCode> iso2,
    Map<CountryCode, Place> places,
    Countries countries,
    Map<String, Database> databases,
    List<Receipt> receipts,
    List<Path> files,
    CountryWords words,
    Path folder,
    String shownAs,
    OwnColumns own) {

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
    Path lawFile = folder.resolve(ScenarioFolder.LAW);
    Path pendingFile = folder.resolve("pending.csv");
    Path databasesFile = folder.resolve("databases.csv");
    Path receiptsFile = folder.resolve(Receipt.FILE);
    CountryReader reader = new CountryReader(problems);
    Map<CountryCode, Country> rows = reader.read(countriesFile, shownAs + "/countries.csv");
    Map<String, CountryCode> iso2 = reader.iso2();
    Path wordsFile = folder.resolve(CountryWords.FILE);
    CountryWords words = new CountryWords(rows, iso2, wordsFile, shownAs + "/" + CountryWords.FILE);
    Codes codes = new Codes(words, problems);
    StatusReader statusReader = new StatusReader(codes, problems);
    Map<CountryCode, List<DatedStatus>> statuses =
        statusReader.read(statusFile, shownAs + "/status.csv");
    LawOfCountries law =
        new LawReader(codes, problems).read(lawFile, shownAs + "/" + ScenarioFolder.LAW);
    statuses = law.beside(statuses);
    for (Map.Entry<CountryCode, List<DatedStatus>> pending :
        statusReader.readPending(pendingFile, shownAs + "/pending.csv").entrySet()) {
      statuses
          .computeIfAbsent(pending.getKey(), key -> new ArrayList<>())
          .addAll(pending.getValue());
    }
    return new Reference(
        rows,
        statuses,
        iso2,
        reader.places(),
        new Countries(rows, statuses, reader.places()),
        databases(databasesFile, shownAs, problems),
        new ReceiptReader(problems).read(receiptsFile, shownAs + "/" + Receipt.FILE),
        List.of(
            countriesFile,
            statusFile,
            lawFile,
            pendingFile,
            databasesFile,
            receiptsFile,
            wordsFile),
        words,
        folder,
        shownAs,
        OwnColumns.NONE);
  }

  /** The same for whoever reads rows that can have columns beside those of every scenario. */
  public Reference with(OwnColumns columns) {
    return new Reference(
        rows, statuses, iso2, places, countries, databases, receipts, files, words, folder, shownAs,
        columns);
  }

  /** The figures of a user that a row can have, those of its own columns among them. */
  public List<String> userColumns() {
    List<String> columns = new ArrayList<>(UserReader.OPTIONAL);
    columns.addAll(own.names(OwnColumn.USERS));
    return columns;
  }

  /** What a row of uses can have beside what it must have. */
  public List<String> useColumns() {
    List<String> columns = new ArrayList<>(UseReader.OPTIONAL);
    columns.addAll(own.names(OwnColumn.USES));
    return columns;
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

  /** The codes of the countries, to be read from cells. */
  public Codes codes(
      Map<CountryCode, Country> own, Map<String, CountryCode> ownIso2, Problems problems) {
    return new Codes(words.with(own, ownIso2), problems);
  }

  /** Uses from rows with the columns of {@code uses.csv}, as a worked case writes them. */
  public List<UseRow> uses(List<Row> rowsOfUses, Collection<String> users, Problems problems) {
    Codes known = codes(Map.of(), Map.of(), problems);
    UsersKnown ofCase = new UsersKnown(ScenarioFolder.USERS, users);
    return new UseReader(ofCase, databases.keySet(), known, own, problems).read(rowsOfUses);
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
    if (!table.expectColumns(UserReader.REQUIRED, UserReader.OPTIONAL, problems)) {
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
    return new UserReader(codes(Map.of(), Map.of(), problems), own, problems).read(rowsOfUsers);
  }
}
