package org.dsisim.model;

import org.jspecify.annotations.Nullable;

/** What is known of a yes-or-no question. A rule compares with the words themselves. */
final class Known {

  static final String YES = "yes";
  static final String NO = "no";
  static final String UNKNOWN = "unknown";

  private Known() {}

  static String of(@Nullable Boolean answer) {
    return answer == null ? UNKNOWN : answer ? YES : NO;
  }
}
