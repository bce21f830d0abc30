package org.dsisim.table.number;

import java.math.BigDecimal;
import org.dsisim.message.Message;

/**
 * What a figure measures. It decides which signs of spreadsheets are acceptable in it, which values
 * are valid, and which hints help.
 */
public enum Quantity {
  /** An amount in plain US dollars; below zero for a loss. May bear the sign of the dollar. */
  USD("table.quantity.usd"),
  /** A part of a whole, from 0 to 1. May be written with a percent sign: 25% is 0.25. */
  SHARE("table.quantity.share"),
  /** A figure in percent, 0 or more. May be written with a percent sign: 25% is 25. */
  PERCENT("table.quantity.percent"),
  /** How much of a thing is added or taken away in a year: 0.03, or -0.02; above -1. */
  CHANGE("table.quantity.change"),
  /** The same in percent: 3 or -2; above -100. */
  CHANGE_IN_PERCENT("table.quantity.percent"),
  /** A whole number of things. */
  COUNT("table.quantity.count"),
  /** Any other number. */
  NUMBER("table.quantity.number");

  private final String key;

  Quantity(String key) {
    this.key = key;
  }

  /** Whether it can be any number that is not below zero, up to more money than there is. */
  boolean isOfAnySize() {
    return this == USD || this == PERCENT || this == COUNT || this == NUMBER;
  }

  /** Returns the guess that a number was meant, and how such figures are to be written. */
  Message meant(BigDecimal number) {
    return Message.of(
        "table.quantity.meant", "number", number.toPlainString(), "rule", Message.of(key));
  }

  /** Returns the guess that one of two numbers was meant. */
  Message meant(BigDecimal number, BigDecimal other) {
    return Message.of(
        "table.quantity.meant-either",
        "number",
        number.toPlainString(),
        "other",
        other.toPlainString(),
        "rule",
        Message.of(key));
  }
}
