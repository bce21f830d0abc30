package org.dsisim.report.content.draft;

import java.util.List;
import org.dsisim.message.Place;
import org.jspecify.annotations.Nullable;

/**
 * A bracket of an edited text.
 *
 * @param address the parameter, as {@code cali-fund.profit_rate}
 * @param alternatives as tables have values
 * @param marked the alternative between equals signs; null where none is
 * @param place the line
 */
public record DraftBracket(
    String address, List<String> alternatives, @Nullable String marked, Place place) {

  /** The value that the text chooses: the one that is marked, or is alone; null where none is. */
  public @Nullable String chosen() {
    return marked == null && alternatives.size() == 1 ? alternatives.get(0) : marked;
  }
}
