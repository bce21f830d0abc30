package org.dsisim.cases;

import java.math.BigDecimal;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.table.Cell;
import org.dsisim.table.number.Quantity;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Reads amounts that are expected to the cent. */
final class Cents {

  private Cents() {}

  /** The amount in a cell; null when there is none that could be expected, which is reported. */
  static @Nullable Money read(Cell cell, Problems problems) {
    BigDecimal usd = cell.required(problems) ? cell.number(Quantity.USD, problems) : null;
    if (usd == null) {
      return null;
    }
    if (usd.signum() < 0) {
      cell.refuse(problems, Message.of("table.number.below-zero"));
      return null;
    }
    if (usd.stripTrailingZeros().scale() > 2) {
      cell.refuse(problems, Message.of("cases.too-exact"));
      return null;
    }
    return Money.ofUsd(usd);
  }
}
