package org.dsisim.table.number;

import org.dsisim.message.Message;

/** What a comma or a point in a number is for. */
enum Mark {
  /** As in 1,234,567 and 1,234.5. */
  COMMA_OF_THOUSANDS("table.mark.comma-of-thousands"),
  /** As in 12,5. */
  DECIMAL_COMMA("table.mark.decimal-comma"),
  /** As in 1.234.567 and 1.234,5. */
  POINT_OF_THOUSANDS("table.mark.point-of-thousands"),
  /** As in 12.5. */
  DECIMAL_POINT("table.mark.decimal-point");

  private final String key;

  Mark(String key) {
    this.key = key;
  }

  /** In words, with an article. */
  Message noun() {
    return Message.of(key);
  }
}
