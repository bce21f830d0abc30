package org.dsisim.table.number;

import org.dsisim.message.Message;

/** What people and spreadsheets put around the digits of a number. */
public enum Dressing {
  /** Something between each three digits. */
  THOUSANDS_SEPARATORS("table.dressing.thousands-separators"),
  /** A comma before the decimals. */
  DECIMAL_COMMA("table.dressing.decimal-comma"),
  /** A percent sign. */
  PERCENT_SIGN("table.dressing.percent-sign"),
  /** The sign or code of a currency. */
  CURRENCY_SIGN("table.dressing.currency-sign"),
  /** Parentheses in the place of a minus. */
  PARENTHESES("table.dressing.parentheses"),
  /** Digits that a spreadsheet cut, as in {@code 1.23E+08}. */
  CUT_DIGITS("table.dressing.cut-digits");

  private final String key;

  Dressing(String key) {
    this.key = key;
  }

  /** Returns what was done about it, as the beginning of a note. */
  public Message told() {
    return Message.of(key);
  }
}
