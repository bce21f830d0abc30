package org.dsisim.table;

import java.util.List;

/** Names many things without a flood. */
public final class FirstFew {

  private static final int MOST_NAMED = 5;

  private FirstFew() {}

  /** The first five, and how many more there are. */
  public static String of(List<String> names) {
    return Wording.listed(names, MOST_NAMED);
  }
}
