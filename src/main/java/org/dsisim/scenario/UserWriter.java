package org.dsisim.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.world.Account;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.model.world.Figures;
import org.dsisim.model.world.Known;
import org.dsisim.model.world.User;
import org.dsisim.table.TableWriter;
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

  private final boolean particulars;

  /** Writes the header and stands ready for users, of whom figures are written. */
  public UserWriter(Appendable out) {
    this(out, false);
  }

  /**
   * The same.
   *
   * @param particulars whether what tables can say beside figures is written too
   */
  public UserWriter(Appendable out, boolean particulars) {
    this.particulars = particulars;
    List<String> columns = new ArrayList<>(UserReader.REQUIRED);
    columns.addAll(particulars ? UserReader.OPTIONAL : UserReader.FIGURES);
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
      if (particulars) {
        Boolean usesDsi = account.particulars().usesDsi();
        cells.add(usesDsi == null ? null : Known.of(usesDsi));
        String group = account.particulars().group();
        cells.add(group.isEmpty() ? null : group);
        String subsector = account.particulars().subsector();
        cells.add(subsector.isEmpty() ? null : subsector);
        cells.add(text(account.particulars().commercial()));
      }
      table.row(cells);
    }
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
