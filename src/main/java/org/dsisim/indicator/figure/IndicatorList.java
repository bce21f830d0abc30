package org.dsisim.indicator.figure;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** The indicators of a year as they are found, each with its unit. */
public final class IndicatorList {

  private final List<Indicator> indicators = new ArrayList<>();

  /** An amount of US dollars. */
  public void usd(String name, Money money, @Nullable Message note) {
    add(name, ResultValue.usd(money), note);
  }

  /** How many of something. */
  public void count(String name, long count, @Nullable Message note) {
    add(name, ResultValue.count(count), note);
  }

  /** Months, whole or not. */
  public void months(String name, Fraction months, @Nullable Message note) {
    add(name, ResultValue.months(months), note);
  }

  /** A part of a whole, from 0 to 1. */
  public void share(String name, Fraction share, @Nullable Message note) {
    add(name, ResultValue.share(share), note);
  }

  /** A part of a whole in hundredths. */
  public void percent(String name, Fraction percent, @Nullable Message note) {
    add(name, ResultValue.percent(percent), note);
  }

  /** A figure without a unit. */
  public void number(String name, Fraction number, @Nullable Message note) {
    add(name, ResultValue.number(number), note);
  }

  /** A figure of any kind. */
  public void add(String name, ResultValue value, @Nullable Message note) {
    indicators.add(new Indicator(name, value, note));
  }

  /** Adds the figures of another list. */
  public void addAll(IndicatorList others) {
    indicators.addAll(others.indicators);
  }

  /** The same names and units without a figure: nobody can tell, for that reason. */
  public IndicatorList unknown(Message why) {
    IndicatorList unknown = new IndicatorList();
    indicators.forEach(one -> unknown.add(one.name(), new ResultValue.Unknown(one.unit()), why));
    return unknown;
  }

  /** All that were added, in their order. */
  public List<Indicator> all() {
    return List.copyOf(indicators);
  }
}
