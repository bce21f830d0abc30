package org.dsisim.scenario.user;

import java.math.BigDecimal;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.world.figure.Known;
import org.dsisim.model.world.user.Particulars;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.dsisim.table.number.Quantity;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What rows of {@code users.csv} say beside figures: whether a user uses DSI, its group, the part
 * of its sector, and how much of it is commercial activity.
 */
final class ParticularsReader {

  private static final Particulars USER = new Particulars(true, "");
  private static final Particulars NO_USER = new Particulars(false, "");

  private final Problems problems;

  ParticularsReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * What a row says; nothing where it cannot be read, which is reported.
   *
   * @param attribution the part that rests on DSI, as the row has it
   */
  Particulars of(Row row, @Nullable Fraction attribution) {
    return in(
        use(row, attribution),
        word(row, UserReader.GROUP),
        word(row, UserReader.SUBSECTOR),
        commercial(row));
  }

  private static Particulars in(
      Particulars use, String group, String subsector, @Nullable Fraction commercial) {
    return group.isEmpty() && subsector.isEmpty() && commercial == null
        ? use
        : new Particulars(use.usesDsi(), group, subsector, commercial);
  }

  private String word(Row row, String column) {
    String text = row.text(column);
    if (text.isEmpty() || PlainUsers.isId(text)) {
      return text;
    }
    row.cell(column).refuse(problems, Message.of("scenario.user.no-id"));
    return "";
  }

  private @Nullable Fraction commercial(Row row) {
    String column = UserReader.COMMERCIAL;
    Fraction plain = PlainFigures.share(row, column);
    if (plain != null || row.isEmpty(column)) {
      return plain;
    }
    BigDecimal number = row.cell(column).number(Quantity.SHARE, problems);
    return number == null ? null : Fraction.of(number);
  }

  private Particulars use(Row row, @Nullable Fraction attribution) {
    String text = row.text(UserReader.DSI_USER);
    Particulars plain = plain(text, attribution);
    if (plain != null) {
      return plain;
    }
    Cell cell = row.cell(UserReader.DSI_USER);
    if (cell.word(Known.WORDS, problems) != null) {
      problems.error(
          cell.place(),
          Message.of(
              "scenario.user.contradicts-part",
              "cell",
              cell.inWords(),
              "part",
              row.cell("dsi_attribution").inWords()),
          Message.of(
              "scenario.user.contradicts-part.maybe",
              "word",
              text.equals(Known.NO) ? Known.YES : Known.NO));
    }
    return Particulars.NONE;
  }

  /**
   * What a row says; null where there is something to be said of it.
   *
   * @param attribution the part that rests on DSI; null where it is unknown
   */
  static @Nullable Particulars plain(Row row, @Nullable Fraction attribution) {
    Particulars use = plain(row.text(UserReader.DSI_USER), attribution);
    String group = row.text(UserReader.GROUP);
    String subsector = row.text(UserReader.SUBSECTOR);
    Fraction commercial = PlainFigures.share(row, UserReader.COMMERCIAL);
    boolean plain =
        (group.isEmpty() || PlainUsers.isId(group))
            && (subsector.isEmpty() || PlainUsers.isId(subsector))
            && (commercial != null || row.isEmpty(UserReader.COMMERCIAL));
    return use != null && plain ? in(use, group, subsector, commercial) : null;
  }

  /**
   * What a word on use says; null where there is something to be said of it.
   *
   * @param attribution the part that rests on DSI; null where it is unknown
   */
  static @Nullable Particulars plain(String text, @Nullable Fraction attribution) {
    return switch (text) {
      case "", Known.UNKNOWN -> Particulars.NONE;
      case Known.YES -> attribution != null && attribution.isZero() ? null : USER;
      case Known.NO -> attribution != null && !attribution.isZero() ? null : NO_USER;
      default -> null;
    };
  }
}
