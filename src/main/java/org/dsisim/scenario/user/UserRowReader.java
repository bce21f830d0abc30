package org.dsisim.scenario.user;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.Particulars;
import org.dsisim.model.world.user.User;
import org.dsisim.scenario.cell.OwnCells;
import org.dsisim.scenario.country.Codes;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.dsisim.table.number.Quantity;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Reads a row of {@code users.csv} by itself: other rows of the same user are not seen here. */
final class UserRowReader {

  /** The columns that say who a user is, the same in each of its years. */
  private static final List<String> IDENTITY = List.of("id", "name", "type", "sector", "home");

  private final Codes codes;
  private final OwnCells own;
  private final SectorColumn sectors;
  private final BitSet blank;
  private final Problems problems;
  private final ParticularsReader said;
  private final PlainFigures figures = new PlainFigures();

  /**
   * A reader of rows.
   *
   * @param blank gets the lines of rows without a figure, not even one that could not be read
   */
  UserRowReader(Codes codes, OwnCells own, SectorColumn sectors, BitSet blank, Problems problems) {
    this.codes = codes;
    this.own = own;
    this.sectors = sectors;
    this.blank = blank;
    this.problems = problems;
    this.said = new ParticularsReader(problems);
  }

  /**
   * The user with its account of the year; null where the row cannot be used. What is wrong with it
   * is told.
   */
  @Nullable User read(Row row) {
    User user = identity(row);
    Integer year = year(row);
    UserReader.COLUMNS.forEach((base, column) -> figure(base, column, row));
    OwnValues words = own.words(row, figures.collector());
    Figures known = figures.figures();
    if (known == Figures.UNKNOWN && UserReader.COLUMNS.values().stream().allMatch(row::isEmpty)) {
      blank.set(row.place().line());
    }
    Fraction attribution = attribution(row);
    Particulars particulars = said.of(row, attribution);
    if (user == null || year == null) {
      return null;
    }
    Account account =
        new Account(
            year, known, attribution, row.place().file(), row.place().line(), words, particulars);
    return user.with(List.of(account));
  }

  private @Nullable Integer year(Row row) {
    int plain = PlainFigures.year(row, "year");
    if (plain != 0) {
      return plain;
    }
    Cell year = row.cell("year");
    return year.required(problems) ? year.year(problems) : null;
  }

  private @Nullable Fraction attribution(Row row) {
    Fraction plain = PlainFigures.share(row, "dsi_attribution");
    if (plain != null || row.isEmpty("dsi_attribution")) {
      return plain;
    }
    BigDecimal number = row.cell("dsi_attribution").number(Quantity.SHARE, problems);
    return number == null ? null : Fraction.of(number);
  }

  private @Nullable User identity(Row row) {
    boolean filled = true;
    for (String column : IDENTITY) {
      filled &= !row.isEmpty(column) || row.cell(column).required(problems);
    }
    if (!filled) {
      return null;
    }
    String id = row.text("id");
    if (!PlainUsers.isId(id)) {
      row.cell("id").refuse(problems, Message.of("scenario.user.no-id"));
    }
    String type = row.text("type");
    if (!User.TYPES.contains(type)) {
      type = row.cell("type").word(User.TYPES, problems);
    }
    sectors.warnOf(row);
    CountryCode home = codes.read(row, "home");
    if (type == null || home == null) {
      return null;
    }
    return new User(id, row.text("name"), type, row.text("sector"), home, List.of());
  }

  private static Quantity quantity(AssessmentBase base) {
    if (base == AssessmentBase.EMPLOYEES) {
      return Quantity.COUNT;
    }
    return base.isMoney() ? Quantity.USD : Quantity.NUMBER;
  }

  private void figure(AssessmentBase base, String column, Row row) {
    if (figures.take(base, column, row)) {
      return;
    }
    Cell cell = row.cell(column);
    BigDecimal number = cell.number(quantity(base), problems);
    if (number == null) {
      return;
    }
    if (number.signum() < 0 && base != AssessmentBase.PROFIT) {
      cell.refuse(problems, Message.of("scenario.user.below-zero"));
    } else if (base.isMoney()) {
      figures.collector().put(base, Money.ofUsd(number).cents());
    } else {
      figures.collector().put(base, Fraction.of(number));
    }
  }
}
