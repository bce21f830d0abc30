package org.dsisim.scenario.user;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.model.world.figure.OwnColumns;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.Particulars;
import org.dsisim.model.world.user.User;
import org.dsisim.scenario.cell.OwnCells;
import org.dsisim.scenario.cell.PutInOrder;
import org.dsisim.scenario.cell.UndeclaredColumns;
import org.dsisim.scenario.country.Codes;
import org.dsisim.table.Cell;
import org.dsisim.table.FirstScan;
import org.dsisim.table.PartLimits;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.jspecify.annotations.Nullable;

/** Reads {@code users.csv}: one row for each user and fiscal year. */
public final class UserReader {

  /** The columns that must be there and filled. */
  public static final List<String> REQUIRED =
      List.of("id", "name", "type", "sector", "home", "year");

  /** The columns of figures; an empty cell is unknown. */
  public static final List<String> FIGURES =
      List.of(
          "assets_usd",
          "sales_usd",
          "profit_usd",
          "employees",
          "rnd_usd",
          "sequencing_spend_usd",
          "data_volume_tb",
          "dsi_attribution",
          "already_paid_usd");

  /** The column that says whether the user uses DSI, apart from how much rests on it. */
  public static final String DSI_USER = "dsi_user";

  /** The column that says to which group of companies the user belongs. */
  public static final String GROUP = "group";

  /** The column that says which part of its sector the user works in. */
  static final String SUBSECTOR = Particulars.SUBSECTOR;

  /** The column that says which part of its figures comes of commercial activity. */
  static final String COMMERCIAL = "commercial_share";

  /** All columns that need not be there; an empty cell is unknown. */
  public static final List<String> OPTIONAL =
      Stream.concat(FIGURES.stream(), Stream.of(DSI_USER, GROUP, SUBSECTOR, COMMERCIAL)).toList();

  /** The column of each figure. */
  static final Map<AssessmentBase, String> COLUMNS =
      new TreeMap<>(
          Map.of(
              AssessmentBase.ASSETS, "assets_usd",
              AssessmentBase.SALES, "sales_usd",
              AssessmentBase.PROFIT, "profit_usd",
              AssessmentBase.EMPLOYEES, "employees",
              AssessmentBase.RND, "rnd_usd",
              AssessmentBase.SEQUENCING_SPEND, "sequencing_spend_usd",
              AssessmentBase.DATA_VOLUME, "data_volume_tb",
              AssessmentBase.ALREADY_PAID, "already_paid_usd"));

  /** In these a word for no value is a word like others, or one for countries. */
  private static final List<String> WORDS =
      List.of("id", "name", "sector", "home", DSI_USER, GROUP, SUBSECTOR);

  private final Codes codes;
  private final Problems problems;
  private final SameUser same;
  private final SectorColumn sectors;
  private final OwnCells own;
  private final UserRowReader rows;

  /** The lines of rows without a figure, not even one that could not be read. */
  private final BitSet blank = new BitSet();

  private final UsersById users;

  /** A reader of tables without columns of a scenario's own. */
  public UserReader(Codes codes, Problems problems) {
    this(codes, OwnColumns.NONE, problems);
  }

  /** The same, of a table that can have columns of a scenario's own. */
  public UserReader(Codes codes, OwnColumns own, Problems problems) {
    this(codes, own, problems, UsersById.FEW);
  }

  /**
   * The same that holds so many users as objects; more of them are many, of which a note may be.
   */
  public UserReader(Codes codes, Problems problems, int few) {
    this(codes, OwnColumns.NONE, problems, few);
  }

  private UserReader(Codes codes, OwnColumns own, Problems problems, int few) {
    this.users = new UsersById(few, () -> new NoticedAccounts(blank));
    this.codes = codes;
    this.own = new OwnCells(own.of(OwnColumn.USERS), problems);
    this.problems = problems;
    this.same = new SameUser(problems);
    this.sectors = new SectorColumn(problems);
    this.rows = new UserRowReader(codes, this.own, sectors, blank, problems);
  }

  /** The column that holds a figure; empty for one that users do not have. */
  public static String column(AssessmentBase base) {
    return COLUMNS.getOrDefault(base, "");
  }

  /** The figure a column holds, or null when it holds none. */
  public static @Nullable AssessmentBase base(String column) {
    for (Map.Entry<AssessmentBase, String> entry : COLUMNS.entrySet()) {
      if (entry.getValue().equals(column)) {
        return entry.getKey();
      }
    }
    return null;
  }

  /** Reads a table; what is wrong with it is told with its line. */
  public List<User> read(Path file, String shownAs, PartLimits limits) {
    Problems ofTable = new Problems();
    // The scan knows the columns of every scenario only.
    FirstScan<ScannedUsers> scan = own.areNone() ? scan(shownAs) : new FirstScan<>(columns -> null);
    Table table = Table.read(file, shownAs, limits, scan, ofTable);
    problems.addAll(ofTable);
    List<String> optional = new ArrayList<>(OPTIONAL);
    optional.addAll(own.names());
    if (!UndeclaredColumns.expect(table, REQUIRED, optional, problems)) {
      return List.of();
    }
    own.expectColumns(table);
    if (table.isEmpty() && !ofTable.hasErrors()) {
      problems.error(table.place(), Message.of("scenario.no-users"));
    }
    addAll(table, scan);
    return readWithWarnings();
  }

  /** What reads the rows of a large table in the one scan that it needs anyway. */
  public FirstScan<ScannedUsers> scan(String shownAs) {
    return UserScan.of(shownAs, codes, sectors);
  }

  /**
   * Reads all rows of a table.
   *
   * @param scan what was read of it already; of another the rows are read in parts on several
   *     threads
   */
  public void addAll(Table table, FirstScan<ScannedUsers> scan) {
    if (scan.isDone() && ScannedUsers.areInOrder(scan)) {
      addScanned(table, scan);
      return;
    }
    FirstScan<ScannedUsers> again = own.areNone() ? scan(table.file()) : null;
    if (PutInOrder.read(table, users.few(), again, this::addSorted, problems)) {
      sectors.seeFirst(table);
    } else {
      addScanned(table, scan);
    }
  }

  private boolean addSorted(Table table, FirstScan<ScannedUsers> scan) {
    addScanned(table, scan);
    return users.areMany();
  }

  private void addScanned(Table table, FirstScan<ScannedUsers> scan) {
    if (scan.isDone()) {
      long[] most = {0};
      scan.forEach((read, lines, left) -> most[0] += read.users());
      boolean arePacked = users.areMany(most[0]);
      scan.forEach((read, lines, left) -> add(read, lines, left, table, arePacked));
      return;
    }
    addAll(table);
  }

  /** Reads all rows of a table, in parts on several threads. */
  public void addAll(Table table) {
    if (!own.areNone()) {
      table.forEachRow(this::add);
      return;
    }
    table.forEachPart(
        part -> PlainUsers.of(part, codes, sectors),
        read -> read.forEach(user -> addPlain(user, table), this::add));
  }

  private void add(
      ScannedUsers read, int lines, List<@Nullable Row> left, Table table, boolean arePacked) {
    for (int line : read.blank()) {
      blank.set(line + lines);
    }
    List<ScannedUsers.Run> runs = read.runs();
    for (int i = 0; i < runs.size(); i++) {
      add(runs.get(i), lines, table, arePacked);
      // The last is followed by no row that was left.
      Row row = i < left.size() ? left.get(i) : null;
      if (row != null) {
        add(row);
      }
    }
  }

  private void add(ScannedUsers.Run run, int lines, Table table, boolean arePacked) {
    for (ScannedUsers.SectorWord word : run.sectors()) {
      Place row = Place.of(table.file(), word.line() + lines);
      sectors.see(word.text(), () -> table.cell("sector", word.text(), row));
    }
    addAccounts(run.first(), lines, table);
    boolean packed = arePacked && run.between().size() > 0;
    if (packed && users.addAll(run.between(), table.file(), lines, run.noticed())) {
      addAccounts(run.last(), lines, table);
      return;
    }
    run.between().users(0).forEach(user -> addAccounts(user, lines, table));
    addAccounts(run.last(), lines, table);
  }

  /** Adds a user of a part, account by account, behind so many lines. */
  private void addAccounts(@Nullable User user, int lines, Table table) {
    if (user != null) {
      for (Account account : user.accounts()) {
        addPlain(user.with(List.of(account.behind(lines))), table);
      }
    }
  }

  private void addPlain(User user, Table table) {
    Account account = user.accounts().get(0);
    if (account.figures() == Figures.UNKNOWN) {
      blank.set(account.line());
    }
    add(user, column -> table.cell(column, text(user, column), account.place()));
  }

  /** What stands in a column that says who a user is, where it was written plainly. */
  private static String text(User user, String column) {
    return switch (column) {
      case "name" -> user.name();
      case "type" -> user.type();
      case "sector" -> user.sector();
      default -> user.home().iso3();
    };
  }

  /**
   * The users of all rows, with a warning for each account in which nothing is known, and a note
   * where many are not in the order of their ids.
   */
  public List<User> readWithWarnings() {
    users.noticed().warnOfEmpty(problems);
    Account last = users.lastInOrderOfMany();
    if (last != null) {
      problems.note(
          last.place(),
          Message.of("scenario.user.not-in-order"),
          Message.of("scenario.user.not-in-order.maybe"));
    }
    sectors.warnOfLookAlikes();
    return users.all();
  }

  /** Which figures of the users are hardly true. */
  public Plausibility plausibility() {
    return users.noticed().plausibility();
  }

  /** The users of rows with the columns of {@code users.csv}; rows of one id are its years. */
  public List<User> read(List<Row> rows) {
    rows.forEach(this::add);
    return users.all();
  }

  /** The ids in the table, those of rows that could not be used included. */
  public Set<String> ids() {
    return users.ids();
  }

  /** Reads a row, which need not stay. */
  public void add(Row written) {
    Row row = written.stated(WORDS, problems);
    sectors.see(written);
    User user = rows.read(row);
    if (user == null) {
      users.addUnusable(row.text("id"));
      return;
    }
    if (users.find(user.id()) == null) {
      same.written(user, row.text("home"));
    }
    add(user, row::cell);
  }

  /**
   * Adds a user with one account.
   *
   * @param cells of its row, by their columns
   */
  private void add(User user, Function<String, Cell> cells) {
    Account account = user.accounts().get(0);
    User earlier = users.find(user.id());
    if (earlier != null) {
      same.refuseOther(earlier, user, cells);
      Account other = earlier.account(account.year());
      if (other != null) {
        problems.error(
            account.place(),
            Message.of(
                "scenario.user.second-row",
                "user",
                user.id(),
                "year",
                account.year(),
                "line",
                other.line()));
        return;
      }
    }
    users.add(user);
  }
}
