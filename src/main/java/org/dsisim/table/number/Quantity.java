package org.dsisim.table.number;

/**
 * What a figure measures. It decides which signs of spreadsheets are acceptable in it, which values
 * are valid, and which hints help.
 */
public enum Quantity {
  /** An amount in plain US dollars; below zero for a loss. May bear the sign of the dollar. */
  USD("amounts are plain US dollars."),
  /** A part of a whole, from 0 to 1. May be written with a percent sign: 25% is 0.25. */
  SHARE("shares are plain numbers between 0 and 1."),
  /** A figure in percent, 0 or more. May be written with a percent sign: 25% is 25. */
  PERCENT("percentages are plain numbers."),
  /** How much of a thing is added or taken away in a year: 0.03, or -0.02; above -1. */
  CHANGE("shares are plain numbers."),
  /** The same in percent: 3 or -2; above -100. */
  CHANGE_IN_PERCENT("percentages are plain numbers."),
  /** A whole number of things. */
  COUNT("counts are whole numbers."),
  /** Any other number. */
  NUMBER("numbers are written out plainly.");

  private final String rule;

  Quantity(String rule) {
    this.rule = rule;
  }

  /** Returns how such figures are to be written, as the end of a hint. */
  String rule() {
    return rule;
  }
}
