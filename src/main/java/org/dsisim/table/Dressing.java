package org.dsisim.table;

/** What people and spreadsheets put around the digits of a number. */
enum Dressing {
  THOUSANDS_SEPARATORS("thousands separators were removed"),
  DECIMAL_COMMA("decimal commas were read as points"),
  PERCENT_SIGN("percent signs were understood"),
  CURRENCY_SIGN("currency signs were removed");

  private final String told;

  Dressing(String told) {
    this.told = told;
  }

  /** Returns what was done about it, as the beginning of a note. */
  String told() {
    return told;
  }
}
