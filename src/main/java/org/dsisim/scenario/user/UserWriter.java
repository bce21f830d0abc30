package org.dsisim.scenario.user;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.Known;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.Particulars;
import org.dsisim.model.world.user.User;
import org.dsisim.table.writing.TableWriter;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Writes {@code users.csv}: one row for each user and fiscal year, an unknown figure empty. */
public final class UserWriter {

  private static final int CENTS_PLACES = 2;
  private static final long CENTS = 100;

  /** More digits than a cell has. */
  private static final int PLACES = 30;

  private final TableWriter table;

  /** The figure of each column; none for the part that rests on DSI. */
  private final List<@Nullable AssessmentBase> bases = new ArrayList<>();

  /** What is said of a user's year beside its figures, by column; null where nothing is. */
  private static final Map<String, Function<Particulars, @Nullable String>> BESIDE = beside();

  private final List<String> particulars;

  /** Writes the header and stands ready for users, of whom figures are written. */
  public UserWriter(Appendable out) {
    this(out, Set.of());
  }

  /**
   * The same.
   *
   * @param particulars the columns beside figures that are written too, among {@link #saidOf}
   */
  public UserWriter(Appendable out, Set<String> particulars) {
    this.particulars = BESIDE.keySet().stream().filter(particulars::contains).toList();
    List<String> columns = new ArrayList<>(UserReader.REQUIRED);
    columns.addAll(UserReader.FIGURES);
    columns.addAll(this.particulars);
    table = new TableWriter(out, columns);
    Map<String, AssessmentBase> byColumn = new HashMap<>();
    UserReader.COLUMNS.forEach((base, column) -> byColumn.put(column, base));
    UserReader.FIGURES.forEach(column -> bases.add(byColumn.get(column)));
  }

  /** Writes the rows of a user, in the order of years. */
  public void write(User user) {
    for (Account account : user.accounts()) {
      List<@Nullable String> cells = new ArrayList<>();
      cells.add(user.id());
      cells.add(user.name());
      cells.add(user.type());
      cells.add(user.sector());
      cells.add(user.home().iso3());
      cells.add(String.valueOf(account.year()));
      for (AssessmentBase base : bases) {
        cells.add(base == null ? text(account.attribution()) : text(account.figures(), base));
      }
      for (String column : particulars) {
        cells.add(cell(column, account));
      }
      table.row(cells);
    }
  }

  /** The columns beside figures in which something is said of any of some users. */
  public static Set<String> saidOf(List<User> users) {
    Set<String> said = new TreeSet<>();
    for (User user : users) {
      for (Account account : user.accounts()) {
        BESIDE.keySet().stream().filter(one -> cell(one, account) != null).forEach(said::add);
      }
    }
    return said;
  }

  private static Map<String, Function<Particulars, @Nullable String>> beside() {
    Map<String, Function<Particulars, @Nullable String>> all = new LinkedHashMap<>();
    all.put(UserReader.DSI_USER, said -> word(said.usesDsi()));
    all.put(UserReader.GROUP, said -> word(said.group()));
    all.put(UserReader.SUBSECTOR, said -> word(said.subsector()));
    all.put(UserReader.COMMERCIAL, said -> text(said.commercial()));
    return all;
  }

  private static @Nullable String cell(String column, Account account) {
    return Objects.requireNonNull(BESIDE.get(column)).apply(account.particulars());
  }

  private static @Nullable String word(@Nullable Boolean said) {
    return said == null ? null : Known.of(said);
  }

  private static @Nullable String word(String said) {
    return said.isEmpty() ? null : said;
  }

  private static @Nullable String text(Figures figures, AssessmentBase base) {
    if (!figures.isWhole(base)) {
      return text(figures.of(base));
    }
    long whole = figures.whole(base);
    if (!base.isMoney()) {
      return String.valueOf(whole);
    }
    // Nearly all amounts of a large table are whole dollars.
    return whole % CENTS == 0
        ? String.valueOf(whole / CENTS)
        : plain(BigDecimal.valueOf(whole, CENTS_PLACES));
  }

  private static @Nullable String text(@Nullable Fraction figure) {
    return figure == null ? null : plain(figure.toDecimal(PLACES));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
