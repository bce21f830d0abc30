package org.dsisim.architecture.bad.reckoning.collection;

import java.util.regex.Pattern;
import org.dsisim.architecture.bad.table.Sheet;

/** Arithmetic that reads tables, matches patterns and words what it finds. */
record Plea(Sheet table, Pattern pattern) {

  String words() {
    return "%s by %s".formatted(table, pattern);
  }
}
