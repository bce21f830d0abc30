package org.dsisim.table.number;

/** What people and spreadsheets put around the digits of a number. */
public enum Dressing {
  THOUSANDS_SEPARATORS("thousands separators were removed"),
  DECIMAL_COMMA("decimal commas were read as points"),
  PERCENT_SIGN("percent signs were understood"),
  CURRENCY_SIGN("currency signs were removed"),
  PARENTHESES("numbers in parentheses were read as below zero"),
  CUT_DIGITS("digits are lost");

  private final String told;

  Dressing(String told) {
    this.told = told;
  }

  /** Returns what was done about it, as the beginning of a note. */
  public String told() {
    return told;
  }
}
