package org.dsisim.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.Severity;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UserTotals;
import org.dsisim.scenario.country.Receipt;
import org.dsisim.scenario.user.UserReader;
import org.dsisim.table.PartLimits;
import org.jspecify.annotations.Nullable;

/**
 * A scenario, read from its folder or from a single table.
 *
 * @param path where the folder or the table is
 * @param shownAs its name in messages
 * @param assumptions the name of the table of assumptions in messages
 * @param sheet what {@code scenario.yaml} says, or is said in its place
 * @param files what was read, the reference tables included
 */
public record ScenarioFolder(
    Path path,
    String shownAs,
    String assumptions,
    ScenarioSheet sheet,
    Scenario scenario,
    List<Receipt> receipts,
    List<Path> files) {

  /** The folder of the results that the shipped options must give. */
  public static final String EXPECTED = "expected";

  /** The table of assumptions, in a scenario's folder and among the reference tables. */
  public static final String ASSUMPTIONS = "assumptions.csv";

  /** What a scenario's folder says of itself. */
  public static final String SHEET = SheetReader.FILE;

  /** The table of users. */
  public static final String USERS = "users.csv";

  /** The table of uses. */
  public static final String USES = "uses.csv";

  /** The table of a scenario's own countries. */
  public static final String COUNTRIES = "countries.csv";

  /** The table of what is given in kind. */
  public static final String COOPERATION = "cooperation.csv";

  /** The table of what is known of countries' law, among the reference tables and of one's own. */
  public static final String LAW = "law.csv";

  /** The tables of a folder, as CSV. */
  public static final List<String> TABLES =
      List.of(USERS, USES, COUNTRIES, COOPERATION, LAW, ASSUMPTIONS);

  /**
   * What a scenario's folder says of itself, without its tables.
   *
   * @return null when it cannot be read, which is reported
   */
  public static @Nullable ScenarioSheet sheet(Path path, String shownAs, Problems problems) {
    return new SheetReader(problems)
        .read(path.resolve(SheetReader.FILE), shownAs + "/" + SheetReader.FILE);
  }

  /**
   * Reads a scenario.
   *
   * @param id the folder's name
   * @param limits how large tables are read
   * @return null when it cannot be used; all that is wrong is reported
   */
  public static @Nullable ScenarioFolder read(
      String id,
      Path path,
      String shownAs,
      Reference reference,
      PartLimits limits,
      Problems problems) {
    return new ScenarioFolderReader(path, shownAs, reference, limits, problems).read(id);
  }

  /** Whether nothing is known of a year; beyond the last accounts these are carried forward. */
  static boolean isEmpty(List<User> users, int year) {
    UserTotals totals = UserTotals.of(users);
    return !totals.byYear().containsKey(year) && totals.lastYear() > year;
  }

  /**
   * The same scenario in other years than those of its sheet.
   *
   * @param asked where they are asked for
   * @param problems years of which nothing is known
   */
  public ScenarioFolder in(List<Integer> years, Place asked, Problems problems) {
    for (int year : years) {
      if (isEmpty(scenario.users(), year)) {
        problems.error(
            asked,
            Message.of("scenario.empty-year-asked", "year", year),
            Message.of("scenario.empty-year-asked.maybe", "years", accountYears()));
      }
    }
    return new ScenarioFolder(
        path, shownAs, assumptions, sheet, scenario.in(years), receipts, files);
  }

  private List<String> accountYears() {
    return UserTotals.of(scenario.users()).byYear().keySet().stream().map(String::valueOf).toList();
  }

  /** What rule sets can need of it. */
  public ScenarioNeeds needs() {
    return new ScenarioNeeds(this);
  }

  /** Whether an assumption could not be read, so that it looks as if it were missing. */
  public boolean hasBadAssumptions(Problems problems) {
    return hasBad(assumptions, problems);
  }

  /** Whether a table has errors. */
  static boolean hasBad(String table, Problems problems) {
    return problems.all().stream()
        .anyMatch(p -> p.severity() == Severity.ERROR && p.place().isOf(table));
  }

  /** Whether a folder holds a table of users, as those of scenarios do. */
  public static boolean hasUsers(Path folder) {
    return TableFile.in(folder, "", USERS).exists();
  }

  /** Whether a file is one of the tables of a scenario's folder, and no scenario of its own. */
  public static boolean isPart(Path file) {
    return isTable(String.valueOf(file.getFileName()))
        && Files.exists(file.resolveSibling(SheetReader.FILE));
  }

  /** Whether a file of that name in a scenario's folder is read. */
  public static boolean isRead(String name) {
    return isTable(name) || name.equals(SHEET);
  }

  private static boolean isTable(String name) {
    return TABLES.stream()
        .anyMatch(csv -> csv.equals(name) || TableFile.workbook(csv).equals(name));
  }

  /**
   * Warns of rows that are in the tables and in no year that is simulated, and of countries that
   * are no Party.
   *
   * @param problems what was said when the tables were read: of users that could not be, nothing
   *     more is said
   */
  public void warnOfLeftOut(Problems problems) {
    LeftOutRows rows = new LeftOutRows(scenario.years(), problems);
    if (!hasBad(users(), problems)) {
      rows.warn(scenario.users(), scenario.uses().rows());
    }
    rows.warnOfCooperation(scenario.cooperation().rows());
    rows.warnOfNoParties(scenario.countries(), TableFile.in(path, shownAs, COUNTRIES).shownAs());
  }

  /**
   * Says which columns of figures are filled in and read by no rule.
   *
   * @param read the figures that rules look at
   * @param own the names of columns of a scenario's own that they ask for
   */
  public void sayUnread(Set<AssessmentBase> read, Set<String> own, Problems problems) {
    List<String> unasked =
        scenario.columns().all().stream()
            .map(OwnColumn::name)
            .filter(name -> !own.contains(name))
            .toList();
    if (!unasked.isEmpty()) {
      problems.note(
          Place.ofFile(shownAs + "/" + SHEET),
          Message.of("scenario.unread-columns", "columns", unasked));
    }
    Figures.Known known = UserTotals.of(scenario.users()).known();
    List<String> columns =
        Arrays.stream(AssessmentBase.values())
            .filter(base -> known.contains(base) && !read.contains(base))
            .map(UserReader::column)
            .filter(column -> !column.isEmpty())
            .toList();
    if (!columns.isEmpty()) {
      problems.note(
          Place.ofFile(users()), Message.of("scenario.unread-columns", "columns", columns));
    }
  }

  /** The table of users as messages call it. */
  public String users() {
    return Files.isDirectory(path) ? TableFile.in(path, shownAs, USERS).shownAs() : shownAs;
  }
}
