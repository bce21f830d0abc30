package org.dsisim.report.content;

import java.util.stream.Collectors;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.ParameterValue;
import org.jspecify.annotations.Nullable;

/** What a table has for other years than that in which a value is in force. */
final class OtherYears {

  private OtherYears() {}

  /** The rows in words; empty where there are none, or where a setting holds in all years. */
  static String of(@Nullable ParameterValue term) {
    return term == null || term.setting()
        ? ""
        : term.parameter().values().stream()
            .filter(row -> !row.equals(term.dated()))
            .map(OtherYears::row)
            .collect(Collectors.joining("; "));
  }

  private static String row(DatedValue row) {
    String from = row.validFrom() == null ? "before" : "from " + row.validFrom();
    return from + " " + ValueInWords.withUnit(row.value()) + ", " + row.reference();
  }
}
