package org.dsisim.model.world.figure;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the columns of a scenario's own, in a row of one of its tables.
 *
 * @param figures what is not in it is unknown; those of a user stand among the figures of its
 *     account
 * @param words by column, {@code yes} and {@code no} among them; what is not in it is unknown
 */
public record OwnValues(Figures figures, Map<String, String> words) {

  /** Nothing known. */
  public static final OwnValues NONE = new OwnValues(Figures.UNKNOWN, Map.of());

  /** Written out, as each reading of users asks: what Java makes of a record takes milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OwnValues that
        && figures.equals(that.figures)
        && words.equals(that.words);
  }

  @Override
  public int hashCode() {
    return 31 * figures.hashCode() + words.hashCode();
  }

  /** The same with a word in another column. */
  public OwnValues with(String column, String word) {
    Map<String, String> more = new HashMap<>(words);
    more.put(column, word);
    return new OwnValues(figures, Map.copyOf(more));
  }

  /** The word in a column; {@link Known#UNKNOWN} where nobody knows it. */
  public String word(String column) {
    return words.getOrDefault(column, Known.UNKNOWN);
  }

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return words.isEmpty() && figures.known().isEmpty();
  }
}
