package org.dsisim.table.number;

/** What a comma or a point in a number is for. */
enum Mark {
  /** As in 1,234,567 and 1,234.5. */
  COMMA_OF_THOUSANDS("a comma between thousands"),
  /** As in 12,5. */
  DECIMAL_COMMA("a decimal comma"),
  /** As in 1.234.567 and 1.234,5. */
  POINT_OF_THOUSANDS("a point between thousands"),
  /** As in 12.5. */
  DECIMAL_POINT("a decimal point");

  private final String words;

  Mark(String words) {
    this.words = words;
  }

  /** In words, with an article. */
  String words() {
    return words;
  }
}
