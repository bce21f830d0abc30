package org.dsisim.model.world.user;

import org.dsisim.message.Place;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a user in one fiscal year.
 *
 * @param attribution the part of sales and profit that rests on DSI, from 0 to 1; null when unknown
 * @param file the table it was read from
 * @param line the row in it; a number beside the others, as a scenario has millions
 * @param own the words in columns of a scenario's own; the figures stand among the others
 * @param particulars what the table says of it beside all these
 */
public record Account(
    int year,
    Figures figures,
    @Nullable Fraction attribution,
    String file,
    int line,
    OwnValues own,
    Particulars particulars) {

  /** An account of which no column says more than figures. */
  public Account(int year, Figures figures, @Nullable Fraction attribution, String file, int line) {
    this(year, figures, attribution, file, line, OwnValues.NONE, Particulars.NONE);
  }

  /** An account that was read from a row. */
  public Account(int year, Figures figures, @Nullable Fraction attribution, Place row) {
    this(year, figures, attribution, row.file(), row.line());
  }

  /** The same with other figures. */
  public Account with(Figures others) {
    return new Account(year, others, attribution, file, line, own, particulars);
  }

  /** The same with other figures, of which something else is said. */
  public Account with(Figures others, Particulars said) {
    return new Account(year, others, attribution, file, line, own, said);
  }

  /** The same in another year, with its figures. */
  public Account in(int other, Figures ofThen) {
    return new Account(other, ofThen, attribution, file, line, own, particulars);
  }

  /** The same behind so many more lines. */
  public Account behind(int lines) {
    return new Account(year, figures, attribution, file, line + lines, own, particulars);
  }

  /**
   * Whether the user uses DSI; where the table does not say it, whether any part of its sales and
   * profit rests on DSI; null where nobody knows.
   */
  public @Nullable Boolean usesDsi() {
    if (particulars.usesDsi() != null) {
      return particulars.usesDsi();
    }
    return attribution == null ? null : attribution.signum() > 0;
  }

  /** The words in its columns: of a scenario's own, and the part of a sector where one is said. */
  public OwnValues words() {
    String subsector = particulars.subsector();
    return subsector.isEmpty() ? own : own.with(Particulars.SUBSECTOR, subsector);
  }

  /** The row it was read from. */
  public Place place() {
    return Place.of(file, line);
  }
}
