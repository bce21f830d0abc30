package org.dsisim.report.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.RoundingMode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Values as the page has them. */
final class Fields {

  private static final Fraction HUNDRED = Fraction.of(100);

  private Fields() {}

  /** An empty object. */
  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Dollars with two decimals. */
  static String usd(Money money) {
    return money.toUsd().setScale(2, RoundingMode.UNNECESSARY).toPlainString();
  }

  /** The same; null where there is no amount. */
  static @Nullable String usdOrNull(@Nullable Money money) {
    return money == null ? null : usd(money);
  }

  /** By how many per cent an amount has changed, to two decimals; null where it was nothing. */
  static @Nullable String percent(Money before, Money difference) {
    return before.isZero()
        ? null
        : difference
            .toFraction()
            .times(HUNDRED)
            .dividedBy(before.toFraction())
            .toDecimal(2)
            .toPlainString();
  }
}
