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
  static @Nullable Message of(@Nullable ParameterValue parameterValue) {
    if (parameterValue == null || parameterValue.setting()) {
      return null;
    }
    List<Message> rows =
        parameterValue.parameter().values().stream()
            .filter(row -> !row.equals(parameterValue.dated()))
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
