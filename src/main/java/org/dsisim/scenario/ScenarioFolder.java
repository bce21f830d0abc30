package org.dsisim.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.Severity;
import org.dsisim.model.world.Cooperation;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.Countries.DatedStatus;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.OptionalTable;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.model.world.figure.OwnColumns;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UserTotals;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterTable;
import org.dsisim.scenario.country.Codes;
import org.dsisim.scenario.country.CooperationReader;
import org.dsisim.scenario.country.CountryReader;
import org.dsisim.scenario.country.LawReader;
import org.dsisim.scenario.country.Receipt;
import org.dsisim.scenario.use.UseReader;
import org.dsisim.scenario.user.UserReader;
import org.dsisim.table.PartLimits;
import org.dsisim.value.CountryCode;
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
    if (!Files.isDirectory(path)) {
      problems.error(Place.ofFile(shownAs), Message.of("scenario.no-folder"));
      return null;
    }
    List<Path> files = new ArrayList<>();
    Problems ofSheet = new Problems();
    boolean isStated = !UnstatedSheet.isLeftOut(path, SheetReader.FILE);
    ScenarioSheet stated = isStated ? sheet(path, shownAs, ofSheet) : null;
    OwnColumns columns = stated == null ? OwnColumns.NONE : stated.columns();
    Map<CountryCode, Country> own = Map.of();
    CountryReader countryReader = new CountryReader(columns, problems);
    TableFile ownCountries = TableFile.in(path, shownAs, COUNTRIES, problems);
    if (ownCountries.exists()) {
      own =
          countryReader.readOver(
              reference.rows(), listed(ownCountries, files), ownCountries.shownAs());
    }
    Codes codes = reference.codes(own, countryReader.iso2(), problems);
    Map<CountryCode, List<DatedStatus>> statuses = reference.statuses();
    TableFile ownLaw = TableFile.in(path, shownAs, LAW, problems);
    if (ownLaw.exists()) {
      statuses =
          new LawReader(codes, problems)
              .read(listed(ownLaw, files), ownLaw.shownAs())
              .inThePlaceOf(statuses);
    }
    UserReader userReader = new UserReader(codes, columns, problems);
    long before = problems.errors();
    TableFile ofUsers = TableFile.in(path, shownAs, USERS, problems);
    List<User> users = userReader.read(listed(ofUsers, files), ofUsers.shownAs(), limits);
    // Tables without a word of themselves are taken as they stand, like a single one.
    boolean unstated = !isStated && !userReader.ids().isEmpty();
    boolean usersUnread = users.isEmpty() && problems.errors() > before;
    TableFile ofUses = TableFile.in(path, shownAs, USES, problems);
    boolean hasUses = ofUses.exists();
    List<UseRow> uses = List.of();
    if (hasUses) {
      uses =
          new UseReader(userReader.ids(), reference.databases().keySet(), codes, columns, problems)
              .read(listed(ofUses, files), ofUses.shownAs(), limits);
    }
    TableFile ofCooperation = TableFile.in(path, shownAs, COOPERATION, problems);
    boolean hasCooperation = ofCooperation.exists();
    List<Cooperation> cooperation = List.of();
    if (hasCooperation) {
      Map<String, CountryCode> homes = new LinkedHashMap<>();
      users.forEach(user -> homes.put(user.id(), user.home()));
      Set<String> unreadable = new HashSet<>(userReader.ids());
      unreadable.removeAll(homes.keySet());
      cooperation =
          new CooperationReader(homes, unreadable, usersUnread, codes, problems)
              .read(listed(ofCooperation, files), ofCooperation.shownAs());
    }
    TableFile ofAssumptions = TableFile.in(path, shownAs, ASSUMPTIONS, problems);
    boolean hasAssumptions =
        ofAssumptions.exists() || !unstated || !UnstatedSheet.isLeftOut(path, ASSUMPTIONS);
    if (!hasAssumptions) {
      ofAssumptions = TableFile.in(reference.folder(), reference.shownAs(), ASSUMPTIONS);
    }
    String shownAssumptions = ofAssumptions.shownAs();
    Map<String, Parameter> assumptions =
        ParameterTable.read(listed(ofAssumptions, files), shownAssumptions, problems);
    ScenarioSheet sheet =
        unstated
            ? UnstatedSheet.ofFolder(id, UnstatedSheet.years(users), hasAssumptions)
            : isStated ? stated : sheet(path, shownAs, problems);
    problems.addAll(ofSheet);
    if (sheet == null) {
      return null;
    }
    if (!unstated) {
      files.add(0, path.resolve(SheetReader.FILE));
    }
    refuseEmptyYears(sheet, users, ofUsers.shownAs(), problems);
    userReader.plausibility().warn(users, uses, problems);
    Map<CountryCode, Country> rows = new LinkedHashMap<>(reference.rows());
    rows.putAll(own);
    Map<CountryCode, Place> places = new LinkedHashMap<>(reference.places());
    places.putAll(countryReader.places());
    Scenario scenario =
        new Scenario(
            new Scenario.Heading(id, sheet.title(), sheet.illustrative(), sheet.caveats()),
            sheet.years(),
            users,
            new OptionalTable<>(hasUses, uses),
            reference.databases(),
            new Countries(rows, statuses, places),
            assumptions,
            new OptionalTable<>(hasCooperation, cooperation),
            columns);
    files.addAll(reference.files());
    return new ScenarioFolder(
        path, shownAs, shownAssumptions, sheet, scenario, reference.receipts(), List.copyOf(files));
  }

  private static Path listed(TableFile table, List<Path> files) {
    files.add(table.path());
    return table.path();
  }

  private static void refuseEmptyYears(
      ScenarioSheet sheet, List<User> users, String table, Problems problems) {
    for (int year : sheet.years()) {
      if (!users.isEmpty() && isEmpty(users, year)) {
        problems.error(Place.ofFile(table), Message.of("scenario.empty-year", "year", year));
      }
    }
  }

  /** Whether nothing is known of a year; beyond the last accounts these are carried forward. */
  private static boolean isEmpty(List<User> users, int year) {
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
