package org.dsisim.report.content.option;

import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.ParameterValue;
import org.jspecify.annotations.Nullable;

/** What a table has for other years than that in which a value is in force. */
final class OtherYears {

  private OtherYears() {}

  /** The rows in words; null where there are none, or where a setting holds in all years. */
  static @Nullable Message of(@Nullable ParameterValue term) {
    if (term == null || term.setting()) {
      return null;
    }
    List<Message> rows =
        term.parameter().values().stream()
            .filter(row -> !row.equals(term.dated()))
            .map(OtherYears::row)
            .toList();
    return rows.isEmpty() ? null : WordList.apart(rows);
  }

  private static Message row(DatedValue row) {
    Integer from = row.validFrom();
    Message value = ValueInWords.withUnit(row.value());
    return from == null
        ? Message.of("content.other-years.before", "value", value, "reference", row.reference())
        : Message.of(
            "content.other-years.from", "from", from, "value", value, "reference", row.reference());
  }
}
