package org.dsisim.study.uncertainty;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lowest and a highest value to try, without a word on how likely any is: nothing is drawn.
 *
 * @param ends one or two
 */
record EndsOnly(List<String> ends) implements Spread {

  @Override
  public String text() {
    return String.join(" … ", ends);
  }

  @Override
  public String at(double part) {
    throw new IllegalStateException("Nothing says how likely any value is: " + text());
  }

  @Override
  public boolean isOfFew() {
    return true;
  }

  @Override
  public @Nullable BigDecimal mean() {
    return null;
  }

  @Override
  public double outside() {
    return 0;
  }

  @Override
  public boolean isDrawn() {
    return false;
  }
}
