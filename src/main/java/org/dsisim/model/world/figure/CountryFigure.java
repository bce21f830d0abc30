package org.dsisim.model.world.figure;

import org.dsisim.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a country that every table of countries can have, or one such divided by another.
 *
 * @param column its name in the table of countries
 * @param per the column that it is divided by; null for one that stands for itself
 */
public record CountryFigure(String column, @Nullable String per) implements Criterion {

  /** A figure that is a column of the table of countries. */
  public CountryFigure(String column) {
    this(column, null);
  }

  @Override
  public Message inWords() {
    return per == null
        ? Message.plain(column)
        : Message.of("world.criterion.per", "column", column, "per", per);
  }
}
