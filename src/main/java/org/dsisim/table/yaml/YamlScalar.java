package org.dsisim.table.yaml;

import org.dsisim.message.Place;
import org.dsisim.table.Cell;

/**
 * A single value, as it was written: {@code NO} is Norway and {@code 010} has three digits.
 *
 * @param text the value without quotes; empty for nothing at all and for a bare {@code null}
 * @param place where it stands
 */
public record YamlScalar(String text, Place place) implements YamlNode {

  /** Returns the value as a cell, to be read as one of a table is. */
  public Cell toCell(String column) {
    return Cell.of(column, text, place);
  }
}
