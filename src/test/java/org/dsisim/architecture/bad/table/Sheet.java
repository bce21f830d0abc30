package org.dsisim.architecture.bad.table;

import java.util.List;
import org.dsisim.architecture.bad.value.Sum;

/** A table that sees its neighbour, which sees it in turn. */
public record Sheet(List<String> cells) {

  /** The sum of nothing. */
  public Sum sum() {
    return new Sum(this);
  }
}
