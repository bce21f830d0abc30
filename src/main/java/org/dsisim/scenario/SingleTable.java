package org.dsisim.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.world.OptionalTable;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterTable;
import org.dsisim.scenario.cell.UndeclaredColumns;
import org.dsisim.scenario.country.Codes;
import org.dsisim.scenario.use.UseReader;
import org.dsisim.scenario.use.UsersKnown;
import org.dsisim.scenario.user.ScannedUsers;
import org.dsisim.scenario.user.UserReader;
import org.dsisim.table.Cell;
import org.dsisim.table.FirstScan;
import org.dsisim.table.PartLimits;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads a scenario that is a single table: the columns of {@code users.csv} and, with {@code use_}
 * before their names, those of {@code uses.csv}.
 *
 * <p>A row is a user and year. A user with several uses has a row for each; in the further ones the
 * cells of the user are the same or empty.
 */
public final class SingleTable {

  static final String PREFIX = "use_";

  private static final String ID = "id";
  private static final String YEAR = "year";

  private final Reference reference;
  private final PartLimits limits;
  private final Problems problems;

  /** The first row of each user and year, where there can be further ones: uses have them. */
  private final Map<String, Row> first = new HashMap<>();

  private List<String> useColumns = List.of();
  private @Nullable Whose above;

  /** A reader of one table, within limits should it be a large one. */
  public SingleTable(Reference reference, PartLimits limits, Problems problems) {
    this.reference = reference;
    this.limits = limits;
    this.problems = problems;
  }

  /**
   * Reads the table.
   *
   * @param shownAs its name in messages
   * @param defaults the table of assumptions, as the single table has none
   * @return null when it cannot be used; all that is wrong is reported
   */
  public @Nullable ScenarioFolder read(
      Path file, String shownAs, Path defaults, String defaultsShownAs) {
    Map<String, Parameter> assumptions = ParameterTable.read(defaults, defaultsShownAs, problems);
    Problems ofTable = new Problems();
    Codes codes = reference.codes(Map.of(), Map.of(), problems);
    UserReader userReader = new UserReader(codes, problems);
    FirstScan<ScannedUsers> scan = userReader.scan(shownAs);
    Table table = Table.read(file, shownAs, limits, scan, ofTable);
    problems.addAll(ofTable);
    if (!hasColumns(table)) {
      return null;
    }
    if (table.isEmpty() && !ofTable.hasErrors()) {
      problems.error(table.place(), Message.of("scenario.no-users"));
    }
    // Whose use it is, each row says itself.
    UsersKnown itsOwn = new UsersKnown(shownAs, List.of());
    UseReader useReader = new UseReader(itsOwn, reference.databases().keySet(), codes, problems);
    useColumns = table.columns().stream().filter(column -> column.startsWith(PREFIX)).toList();
    if (useColumns.isEmpty()) {
      userReader.addAll(table, scan);
    } else {
      table.forEachRow(row -> addToUsers(row, userReader));
    }
    List<User> users = userReader.readWithWarnings();
    above = null;
    if (!useColumns.isEmpty()) {
      table.forEachRow(row -> addToUses(row, useReader));
    }
    List<UseRow> uses = useReader.uses();
    SortedSet<Integer> years = UnstatedSheet.years(users);
    if (years.isEmpty()) {
      return null;
    }
    userReader.plausibility().warn(users, uses, problems);
    ScenarioSheet sheet = UnstatedSheet.ofTable(String.valueOf(file.getFileName()), years);
    Scenario scenario =
        new Scenario(
            new Scenario.Heading(
                sheet.title().substring(0, sheet.title().lastIndexOf('.')),
                sheet.title(),
                sheet.illustrative(),
                sheet.caveats()),
            sheet.years(),
            users,
            uses.isEmpty() ? OptionalTable.none() : OptionalTable.of(uses),
            reference.databases(),
            reference.countries(),
            assumptions,
            OptionalTable.none());
    List<Path> files =
        Stream.concat(Stream.of(file, defaults), reference.files().stream()).toList();
    return new ScenarioFolder(
        file, shownAs, defaultsShownAs, sheet, scenario, reference.receipts(), files);
  }

  private boolean hasColumns(Table table) {
    List<String> required = new ArrayList<>(UserReader.REQUIRED);
    List<String> optional = new ArrayList<>(UserReader.OPTIONAL);
    boolean hasUses = table.columns().stream().anyMatch(column -> column.startsWith(PREFIX));
    for (String column : UseReader.REQUIRED) {
      // Whose use it is and when, the row says already.
      boolean said = column.equals("user") || column.equals(YEAR);
      (hasUses && !said ? required : optional).add(PREFIX + column);
    }
    UseReader.OPTIONAL.forEach(column -> optional.add(PREFIX + column));
    return UndeclaredColumns.expectInOne(table, required, optional, problems);
  }

  /** Whose row it is, and of which year. */
  private record Whose(Cell id, Cell year) {

    static Whose of(Row row) {
      return new Whose(row.cell(ID), row.cell(YEAR));
    }

    String key() {
      return id.text() + " " + year.text();
    }

    /** Whether a row leaves out whose it is, as it is the same user and year as the row above. */
    boolean goesOnIn(Row row) {
      boolean leavesOut = row.isEmpty(ID) || row.isEmpty(YEAR);
      return leavesOut && isSameOrEmpty(row.cell(ID), id) && isSameOrEmpty(row.cell(YEAR), year);
    }
  }

  private Whose whose(Row row, boolean hasUse) {
    Whose before = above;
    Whose whose = hasUse && before != null && before.goesOnIn(row) ? before : Whose.of(row);
    above = whose;
    return whose;
  }

  /** Reads the user of a row, unless it is a further row of a user and year. */
  private void addToUsers(Row row, UserReader users) {
    boolean hasUse = hasUse(row);
    Whose whose = whose(row, hasUse);
    Row earlier = hasUse ? first.get(whose.key()) : null;
    if (earlier == null) {
      users.add(row);
      first.putIfAbsent(whose.key(), row.kept());
    } else {
      refuseOtherCells(row, earlier);
    }
  }

  /** Reads the use of a row, where it has one. */
  private void addToUses(Row row, UseReader uses) {
    boolean hasUse = hasUse(row);
    Whose whose = whose(row, hasUse);
    if (hasUse) {
      uses.add(new UseOfRow(row, whose.id(), whose.year()));
      refuseOther(row.cell(PREFIX + "user"), whose.id());
      refuseOther(row.cell(PREFIX + YEAR), whose.year());
    }
  }

  private boolean hasUse(Row row) {
    for (String column : useColumns) {
      if (!row.isEmpty(column)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSameOrEmpty(Cell cell, Cell other) {
    return cell.isEmpty() || cell.text().equals(other.text());
  }

  private void refuseOtherCells(Row row, Row earlier) {
    for (Cell cell : row.cells()) {
      Cell before = earlier.cell(cell.column());
      if (!cell.column().startsWith(PREFIX) && !isSameOrEmpty(cell, before)) {
        problems.error(
            cell.place(),
            before.isEmpty()
                ? Message.of(
                    "scenario.table.differs-from-empty",
                    "cell",
                    cell.inWords(),
                    "line",
                    earlier.place().line())
                : Message.of(
                    "scenario.table.differs",
                    "cell",
                    cell.inWords(),
                    "before",
                    before.text(),
                    "line",
                    earlier.place().line()));
      }
    }
  }

  private void refuseOther(Cell ofUse, Cell ofRow) {
    if (!isSameOrEmpty(ofUse, ofRow)) {
      problems.error(
          ofUse.place(),
          Message.of("scenario.table.other-user", "cell", ofUse.inWords(), "row", ofRow.inWords()),
          Message.of("scenario.table.other-user.maybe", "column", ofUse.column()));
    }
  }
}
