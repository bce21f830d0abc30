package org.dsisim.scenario.user;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.user.Particulars;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UserBlock;
import org.dsisim.model.world.user.UserBytes;
import org.dsisim.scenario.cell.WordColumn;
import org.dsisim.scenario.country.Codes;
import org.dsisim.table.FirstScan;
import org.dsisim.table.RowBytes;
import org.dsisim.table.ScanReader;
import org.dsisim.table.number.PlainNumber;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the users of a part of a large table from its bytes, and packs them at once: no text and no
 * object is made of nearly any. Only a table in the order of its ids is read so; several years of a
 * user can be in any order.
 */
final class UserScan implements ScanReader<ScannedUsers> {

  private static final String COMPANY = "company";
  private static final AssessmentBase[] BASES = ScannedColumns.BASES;
  private static final AssessmentBase PROFIT = AssessmentBase.PROFIT;

  private final ScannedColumns columns;
  private final int[] figures;
  private final int[] places = new int[BASES.length];
  private final boolean[] inCents = new boolean[BASES.length];
  private final Queue<UserBlock.Writer> idle;
  private final UserBlock.Writer writer;
  private final WordColumn<UserBytes.Word> types;
  private final WordColumn<UserBytes.Word> sectors;
  private final WordColumn<UserBytes.Word> homes;
  private final WordColumn<UserBytes.Word> usersOfDsi;
  private final UserBytes.Word company = UserBytes.Word.of(COMPANY);
  private final UserBytes.@Nullable Word[] shares =
      new UserBytes.Word[PlainFigures.PERCENTS.size()];

  private final List<ScannedUsers.Run> runs = new ArrayList<>();

  /** As few rows are without a figure as a rule, and lines can be those of the whole table. */
  private final IntStream.Builder blank = IntStream.builder();

  /** The user whose rows come, and the one of the row at hand. */
  private UserBytes user = new UserBytes();

  private UserBytes other = new UserBytes();

  private boolean isAny;
  private @Nullable User first;
  private List<ScannedUsers.SectorWord> newSectors = new ArrayList<>();
  private NoticedAccounts.OfSome noticed = new NoticedAccounts.OfSome();
  private int line;

  /**
   * A scan of one part.
   *
   * @param idle what packed users of other parts, and has its room already; at the end of this part
   *     it is idle again
   */
  private UserScan(
      ScannedColumns columns, Codes codes, SectorColumn known, Queue<UserBlock.Writer> idle) {
    this.columns = columns;
    this.idle = idle;
    this.figures = columns.figures().stream().mapToInt(Integer::intValue).toArray();
    for (int i = 0; i < BASES.length; i++) {
      places[i] = Figures.place(BASES[i]);
      inCents[i] = BASES[i].isMoney();
    }
    UserBlock.Writer used = idle.poll();
    this.writer = used == null ? new UserBlock.Writer(columns.table()) : used;
    this.types = new WordColumn<>(this::type);
    this.sectors = new WordColumn<>(text -> sector(text, known));
    this.homes = new WordColumn<>(text -> home(text, codes));
    this.usersOfDsi = new WordColumn<>(UserScan::userOfDsi);
  }

  /** The scan of a table of users. */
  static FirstScan<ScannedUsers> of(String shownAs, Codes codes, SectorColumn sectors) {
    return new FirstScan<>(columns -> readers(shownAs, columns, codes, sectors));
  }

  private static @Nullable Supplier<ScanReader<ScannedUsers>> readers(
      String shownAs, List<String> columns, Codes codes, SectorColumn sectors) {
    ScannedColumns known = ScannedColumns.of(shownAs, columns);
    if (known == null) {
      return null;
    }
    Queue<UserBlock.Writer> idle = new ConcurrentLinkedQueue<>();
    return () -> new UserScan(known, codes, sectors, idle);
  }

  private UserBytes.@Nullable Word type(String text) {
    if (text.equals(COMPANY)) {
      return company;
    }
    return User.TYPES.contains(text) ? UserBytes.Word.of(text) : null;
  }

  /** A word that is likely a slip is left, and so is each row of it. */
  private UserBytes.@Nullable Word sector(String text, SectorColumn known) {
    if (text.isEmpty() || known.known(text).isPresent()) {
      return null;
    }
    newSectors.add(new ScannedUsers.SectorWord(text, line));
    return UserBytes.Word.of(text);
  }

  private static UserBytes.@Nullable Word home(String text, Codes codes) {
    CountryCode code = codes.plain(text);
    return code == null ? null : UserBytes.Word.of(code);
  }

  private static UserBytes.@Nullable Word userOfDsi(String text) {
    Particulars said = ParticularsReader.plain(text, null);
    return said == null ? null : UserBytes.Word.of(said);
  }

  @Override
  public Taken take(RowBytes row) {
    line = row.line();
    if (!takesIdentity(row) || !takesAccount(row)) {
      return Taken.LATER;
    }
    if (!isAny) {
      isAny = true;
      goOn();
      return Taken.YES;
    }
    int order = other.compareId(user);
    if (order > 0) {
      close();
      goOn();
      return Taken.YES;
    }
    if (order < 0) {
      return Taken.NEVER;
    }
    return user.isSame(other) && user.takeFrom(other) ? Taken.YES : Taken.LATER;
  }

  /** From now on rows of the user at hand may come. */
  private void goOn() {
    UserBytes before = user;
    user = other;
    other = before;
  }

  /** No more rows of the user come. */
  private void close() {
    if (first == null) {
      first = user.user(columns.table(), 0);
      return;
    }
    if (user.isOf(company)) {
      for (int i = 0; i < user.count(); i++) {
        noticed.look(user, i);
      }
    }
    writer.add(user);
  }

  private boolean takesIdentity(RowBytes row) {
    int id = columns.id();
    byte[] bytes = row.bytes();
    if (!isId(bytes, row.start(id), row.end(id))) {
      return false;
    }
    other.begin(bytes, row.start(id), row.end(id));
    UserBytes.Word type = types.word(row, columns.type());
    UserBytes.Word sector = sectors.word(row, columns.sector());
    UserBytes.Word home = homes.word(row, columns.home());
    if (type == null || sector == null || home == null) {
      return false;
    }
    other.describe(type, sector, home);
    return takesName(row, columns.name());
  }

  private boolean takesName(RowBytes row, int name) {
    byte[] bytes = row.bytes();
    int from = row.start(name);
    int to = row.end(name);
    if (!row.isBare(name)) {
      bytes = row.text(name).getBytes(UTF_8);
      from = 0;
      to = bytes.length;
    }
    while (from < to && bytes[from] == ' ') {
      from++;
    }
    while (from < to && bytes[to - 1] == ' ') {
      to--;
    }
    other.call(bytes, from, to);
    return from < to;
  }

  /** Whether bytes are those of lower-case letters, digits and hyphens. */
  private static boolean isId(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      byte sign = bytes[i];
      boolean word = (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
      if (!word && (sign != '-' || i == from)) {
        return false;
      }
    }
    return from < to;
  }

  private boolean takesAccount(RowBytes row) {
    UserBytes.OfAccount account = other.next();
    byte[] bytes = row.bytes();
    int[] starts = row.starts();
    int[] ends = row.ends();
    for (int i = 0; i < figures.length; i++) {
      int cell = figures[i];
      if (cell >= 0 && starts[cell] != ends[cell]) {
        long hundredths = PlainNumber.hundredths(bytes, starts[cell], ends[cell]);
        if (hundredths < 0 && (hundredths == PlainNumber.NONE || BASES[i] != PROFIT)) {
          return false;
        }
        long figure = inCents[i] ? hundredths : PlainNumber.whole(hundredths);
        if (figure == PlainNumber.NONE) {
          return false;
        }
        account.put(places[i], figure);
      }
    }
    int at = columns.year();
    long year = PlainNumber.whole(PlainNumber.hundredths(bytes, starts[at], ends[at]));
    if (year < PlainFigures.FIRST_YEAR || year > PlainFigures.LAST_YEAR) {
      return false;
    }
    long share = share(row);
    if (share > 100) {
      return false;
    }
    account.at((int) year, line, share < 0 ? null : share((int) share));
    if (!takesUse(account, row, share)) {
      return false;
    }
    other.add();
    if (!account.knowsAny()) {
      blank.add(line);
    }
    return true;
  }

  /** What contradicts the part that rests on DSI is looked at. */
  private boolean takesUse(UserBytes.OfAccount account, RowBytes row, long share) {
    int cell = columns.dsiUser();
    if (cell < 0 || row.start(cell) == row.end(cell)) {
      return true;
    }
    UserBytes.Word said = share < 0 ? usersOfDsi.word(row, cell) : null;
    account.say(said);
    return said != null;
  }

  /** The part of sales that rests on DSI, in percent: below zero for none, above all for others. */
  private long share(RowBytes row) {
    int cell = columns.attribution();
    if (cell < 0 || row.start(cell) == row.end(cell)) {
      return -1;
    }
    long hundredths = PlainNumber.hundredths(row.bytes(), row.start(cell), row.end(cell));
    return hundredths < 0 ? Long.MAX_VALUE : hundredths;
  }

  private UserBytes.Word share(int percent) {
    UserBytes.Word share = shares[percent];
    if (share == null) {
      share = UserBytes.Word.of(PlainFigures.PERCENTS.get(percent));
      shares[percent] = share;
    }
    return share;
  }

  @Override
  public void left() {
    run();
  }

  /** What was read since the last row that was left. */
  private void run() {
    User last = null;
    if (isAny) {
      User open = user.user(columns.table(), 0);
      if (first == null) {
        first = open;
      } else {
        last = open;
      }
    }
    runs.add(new ScannedUsers.Run(first, writer.block(), last, newSectors, noticed));
    isAny = false;
    first = null;
    newSectors = new ArrayList<>();
    noticed = new NoticedAccounts.OfSome();
  }

  @Override
  public ScannedUsers end() {
    run();
    idle.add(writer);
    return new ScannedUsers(runs, blank.build().toArray());
  }
}
