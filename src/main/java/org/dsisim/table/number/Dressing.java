package org.dsisim.table.number;

import org.dsisim.message.Message;

/** What people and spreadsheets put around the digits of a number. */
public enum Dressing {
  THOUSANDS_SEPARATORS("table.dressing.thousands-separators"),
  DECIMAL_COMMA("table.dressing.decimal-comma"),
  PERCENT_SIGN("table.dressing.percent-sign"),
  CURRENCY_SIGN("table.dressing.currency-sign"),
  PARENTHESES("table.dressing.parentheses"),
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
