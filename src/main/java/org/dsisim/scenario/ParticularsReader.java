package org.dsisim.scenario;

import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Known;
import org.dsisim.model.world.Particulars;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** What rows of {@code users.csv} say beside figures: whether a user uses DSI, and its group. */
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
    return in(group(row), use(row, attribution));
  }

  private static Particulars in(String group, Particulars use) {
    return group.isEmpty() ? use : new Particulars(use.usesDsi(), group);
  }

  private String group(Row row) {
    String text = row.text(UserReader.GROUP);
    if (text.isEmpty() || PlainUsers.isId(text)) {
      return text;
    }
    row.cell(UserReader.GROUP).refuse(problems, Message.of("scenario.user.no-id"));
    return "";
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
    String group = row.text(UserReader.GROUP);
    Particulars use = plain(row.text(UserReader.DSI_USER), attribution);
    return use != null && (group.isEmpty() || PlainUsers.isId(group)) ? in(group, use) : null;
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
