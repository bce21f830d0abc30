package org.dsisim.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Cooperation;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.Countries.DatedStatus;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.OptionalTable;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.OwnColumns;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterTable;
import org.dsisim.scenario.country.Codes;
import org.dsisim.scenario.country.CooperationReader;
import org.dsisim.scenario.country.CountryReader;
import org.dsisim.scenario.country.LawReader;
import org.dsisim.scenario.use.UseReader;
import org.dsisim.scenario.use.UsersKnown;
import org.dsisim.scenario.user.UserReader;
import org.dsisim.table.PartLimits;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the folder of a scenario: its sheet, then table after table, each of which may need what
 * was read before it. What is in no table of its own is taken from the reference tables.
 */
final class ScenarioFolderReader {

  private final Path path;
  private final String shownAs;
  private final Reference reference;
  private final PartLimits limits;
  private final Problems problems;

  /** The tables that were read, in their order. */
  private final List<Path> files = new ArrayList<>();

  /**
   * A reader of a folder.
   *
   * @param shownAs its name in messages
   * @param limits how large tables are read
   * @param problems all that is wrong, in the order in which it is found
   */
  ScenarioFolderReader(
      Path path, String shownAs, Reference reference, PartLimits limits, Problems problems) {
    this.path = path;
    this.shownAs = shownAs;
    this.reference = reference;
    this.limits = limits;
    this.problems = problems;
  }

  /**
   * Reads the folder.
   *
   * @param id its name
   * @return null when there is none, or its sheet cannot be read
   */
  @Nullable ScenarioFolder read(String id) {
    if (!Files.isDirectory(path)) {
      problems.error(Place.ofFile(shownAs), Message.of("scenario.no-folder"));
      return null;
    }
    Problems ofSheet = new Problems();
    boolean isStated = !UnstatedSheet.isLeftOut(path, SheetReader.FILE);
    ScenarioSheet stated = isStated ? ScenarioFolder.sheet(path, shownAs, ofSheet) : null;
    OwnColumns columns = stated == null ? OwnColumns.NONE : stated.columns();
    CountryReader countryReader = new CountryReader(columns, problems);
    Map<CountryCode, Country> own = ownCountries(countryReader);
    Codes codes = reference.codes(own, countryReader.iso2(), problems);
    Map<CountryCode, List<DatedStatus>> statuses = statuses(codes);
    UserReader userReader = new UserReader(codes, columns, problems);
    long before = problems.errors();
    TableFile ofUsers = table(ScenarioFolder.USERS);
    List<User> users = userReader.read(listed(ofUsers), ofUsers.shownAs(), limits);
    boolean usersUnread = users.isEmpty() && problems.errors() > before;
    // Tables without a word of themselves are taken as they stand, like a single one.
    boolean unstated = !isStated && !userReader.ids().isEmpty();
    OptionalTable<UseRow> uses = uses(usersOf(ofUsers, userReader), codes, columns);
    OptionalTable<Cooperation> cooperation = cooperation(users, userReader, usersUnread, codes);
    TableFile ofAssumptions = table(ScenarioFolder.ASSUMPTIONS);
    boolean hasAssumptions =
        ofAssumptions.exists()
            || !unstated
            || !UnstatedSheet.isLeftOut(path, ScenarioFolder.ASSUMPTIONS);
    if (!hasAssumptions) {
      ofAssumptions =
          TableFile.in(reference.folder(), reference.shownAs(), ScenarioFolder.ASSUMPTIONS);
    }
    Map<String, Parameter> assumptions =
        ParameterTable.read(listed(ofAssumptions), ofAssumptions.shownAs(), problems);
    ScenarioSheet sheet =
        unstated
            ? UnstatedSheet.ofFolder(id, UnstatedSheet.years(users), hasAssumptions)
            : isStated ? stated : ScenarioFolder.sheet(path, shownAs, problems);
    problems.addAll(ofSheet);
    if (sheet == null) {
      return null;
    }
    if (!unstated) {
      files.add(0, path.resolve(SheetReader.FILE));
    }
    refuseEmptyYears(sheet, users, ofUsers.shownAs());
    userReader.plausibility().warn(users, uses.rows(), problems);
    Map<CountryCode, Country> rows = new LinkedHashMap<>(reference.rows());
    rows.putAll(own);
    Map<CountryCode, Place> places = new LinkedHashMap<>(reference.places());
    places.putAll(countryReader.places());
    Scenario scenario =
        new Scenario(
            new Scenario.Heading(id, sheet.title(), sheet.illustrative(), sheet.caveats()),
            sheet.years(),
            users,
            uses,
            reference.databases(),
            new Countries(rows, statuses, places),
            assumptions,
            cooperation,
            columns);
    files.addAll(reference.files());
    return new ScenarioFolder(
        path,
        shownAs,
        ofAssumptions.shownAs(),
        sheet,
        scenario,
        reference.receipts(),
        List.copyOf(files));
  }

  private TableFile table(String csv) {
    return TableFile.in(path, shownAs, csv, problems);
  }

  private Path listed(TableFile table) {
    files.add(table.path());
    return table.path();
  }

  private Map<CountryCode, Country> ownCountries(CountryReader reader) {
    TableFile table = table(ScenarioFolder.COUNTRIES);
    return table.exists()
        ? reader.readOver(reference.rows(), listed(table), table.shownAs())
        : Map.of();
  }

  private Map<CountryCode, List<DatedStatus>> statuses(Codes codes) {
    TableFile table = table(ScenarioFolder.LAW);
    return table.exists()
        ? new LawReader(codes, problems)
            .read(listed(table), table.shownAs())
            .inThePlaceOf(reference.statuses())
        : reference.statuses();
  }

  private static UsersKnown usersOf(TableFile table, UserReader users) {
    return new UsersKnown(String.valueOf(table.path().getFileName()), users.ids());
  }

  private OptionalTable<UseRow> uses(UsersKnown users, Codes codes, OwnColumns columns) {
    TableFile table = table(ScenarioFolder.USES);
    return table.exists()
        ? OptionalTable.of(
            new UseReader(users, reference.databases().keySet(), codes, columns, problems)
                .read(listed(table), table.shownAs(), limits))
        : OptionalTable.none();
  }

  /**
   * What is given in kind.
   *
   * @param users who could be read
   * @param read by whom users were read, who knows the ids of all: made only where they are asked
   *     for
   * @param usersUnread whether the table could not be read at all
   */
  private OptionalTable<Cooperation> cooperation(
      List<User> users, UserReader read, boolean usersUnread, Codes codes) {
    TableFile table = table(ScenarioFolder.COOPERATION);
    if (!table.exists()) {
      return OptionalTable.none();
    }
    Map<String, CountryCode> homes = new LinkedHashMap<>();
    users.forEach(user -> homes.put(user.id(), user.home()));
    Set<String> unreadable = new HashSet<>(read.ids());
    unreadable.removeAll(homes.keySet());
    return OptionalTable.of(
        new CooperationReader(homes, unreadable, usersUnread, codes, problems)
            .read(listed(table), table.shownAs()));
  }

  private void refuseEmptyYears(ScenarioSheet sheet, List<User> users, String table) {
    for (int year : sheet.years()) {
      if (!users.isEmpty() && ScenarioFolder.isEmpty(users, year)) {
        problems.error(Place.ofFile(table), Message.of("scenario.empty-year", "year", year));
      }
    }
  }
}
