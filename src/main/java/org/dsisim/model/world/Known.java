package org.dsisim.model.world;

import org.jspecify.annotations.Nullable;

/** What is known of a yes-or-no question. A rule compares with the words themselves. */
public final class Known {

  public static final String YES = "yes";
  public static final String NO = "no";
  public static final String UNKNOWN = "unknown";

  private Known() {}

  public static String of(@Nullable Boolean answer) {
    return answer == null ? UNKNOWN : answer ? YES : NO;
  }
}
