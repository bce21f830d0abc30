package org.dsisim.parameter;

import java.util.List;
import java.util.Locale;
import org.dsisim.message.Place;
import org.jspecify.annotations.Nullable;

/**
 * A parameter's value from a calendar year on: one row of the table.
 *
 * @param validFrom the first calendar year; null where the row names none
 * @param low where draws and sensitivity begin; no limit of validity
 * @param high where they end
 * @param alternatives the bracketed text of a draft, each alternative as written
 * @param distribution how draws are spread, as {@code triangular(0,0.25,1)}; null when not said
 * @param reference the paragraph or publication the value is from
 */
public record DatedValue(
    Value value,
    @Nullable Integer validFrom,
    @Nullable Value low,
    @Nullable Value high,
    List<String> alternatives,
    @Nullable Distribution distribution,
    String reference,
    Place place) {

  /** Whether the reference begins with the word <i>illustrative</i>: no source gives the value. */
  public boolean isIllustrative() {
    return reference.toLowerCase(Locale.ROOT).startsWith("illustrative");
  }
}
