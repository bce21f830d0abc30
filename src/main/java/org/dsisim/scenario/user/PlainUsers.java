package org.dsisim.scenario.user;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.Particulars;
import org.dsisim.model.world.user.User;
import org.dsisim.scenario.country.Codes;
import org.dsisim.table.Row;
import org.dsisim.table.RowPart;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The users of a part of a table, as far as nothing has to be said of their rows, which is so of
 * nearly all. These are read here, on any thread; a row with anything else in it is kept, to be
 * read in its turn. Whether two rows are of one user is not asked here.
 */
final class PlainUsers {

  /** The figures, and the column of each, which are asked for in every row. */
  private static final AssessmentBase[] BASES =
      UserReader.COLUMNS.keySet().toArray(AssessmentBase[]::new);

  private static final String[] COLUMNS = UserReader.COLUMNS.values().toArray(String[]::new);

  private final Codes codes;
  private final SectorColumn sectors;
  private final PlainFigures figures = new PlainFigures();

  private String typeBefore = User.TYPES.get(0);

  /** Words for sectors that were in the part before, and of which nothing is said. */
  private final Set<String> quiet = new HashSet<>();

  /** A user with one account for each row; null for a row that is kept. */
  private final List<@Nullable User> users = new ArrayList<>();

  private final Queue<Row> kept = new ArrayDeque<>();

  private PlainUsers(Codes codes, SectorColumn sectors) {
    this.codes = codes;
    this.sectors = sectors;
  }

  /** The users of a part. */
  static PlainUsers of(RowPart part, Codes codes, SectorColumn sectors) {
    PlainUsers read = new PlainUsers(codes, sectors);
    part.forEachRow(read::add);
    return read;
  }

  /**
   * Hands on what was read, in the order of the rows.
   *
   * @param plain takes a user with one account
   * @param others takes a row that is to be read yet
   */
  void forEach(Consumer<User> plain, Consumer<Row> others) {
    for (User user : users) {
      if (user == null) {
        others.accept(kept.remove());
      } else {
        plain.accept(user);
      }
    }
  }

  private void add(Row row) {
    User user = user(row);
    users.add(user);
    if (user == null) {
      kept.add(row.kept());
    }
  }

  private @Nullable User user(Row row) {
    String id = row.text("id");
    String name = row.text("name");
    String type = row.text("type");
    String sector = row.text("sector");
    CountryCode home = codes.plain(row.text("home"));
    if (!isId(id) || name.isEmpty() || !isType(type) || !isQuiet(sector) || home == null) {
      return null;
    }
    Account account = account(row);
    return account == null ? null : new User(id, name, type, sector, home, List.of(account));
  }

  /** Most are of the same type as the one before, and of the very same text. */
  @SuppressWarnings("ReferenceEquality") // an equal one is looked up
  private boolean isType(String type) {
    if (type != typeBefore && !User.TYPES.contains(type)) {
      return false;
    }
    typeBefore = type;
    return true;
  }

  /** Whether a text is of lower-case letters, digits and hyphens. */
  static boolean isId(String id) {
    for (int i = 0; i < id.length(); i++) {
      char sign = id.charAt(i);
      boolean word = (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
      if (!word && (sign != '-' || i == 0)) {
        return false;
      }
    }
    return !id.isEmpty();
  }

  /** The first row of a word is where it stands, should anything be said of it in the end. */
  private boolean isQuiet(String sector) {
    if (quiet.contains(sector)) {
      return true;
    }
    if (!sector.isEmpty() && sectors.known(sector).isEmpty()) {
      quiet.add(sector);
    }
    return false;
  }

  private @Nullable Account account(Row row) {
    boolean plain = true;
    for (int i = 0; i < BASES.length; i++) {
      plain &= figures.take(BASES[i], COLUMNS[i], row);
    }
    Figures known = figures.figures();
    int year = PlainFigures.year(row, "year");
    Fraction attribution = PlainFigures.share(row, "dsi_attribution");
    plain &= year != 0 && (attribution != null || row.isEmpty("dsi_attribution"));
    Particulars particulars = ParticularsReader.plain(row, attribution);
    return plain && particulars != null
        ? new Account(
            year,
            known,
            attribution,
            row.place().file(),
            row.place().line(),
            OwnValues.NONE,
            particulars)
        : null;
  }
}
