package org.dsisim.model.world.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a yes-or-no question. A rule compares with the words themselves. */
public final class Known {

  /** It is so. */
  public static final String YES = "yes";

  /** It is not so. */
  public static final String NO = "no";

  /** Nobody knows. */
  public static final String UNKNOWN = "unknown";

  /** Yes of some, no of others. */
  public static final String PARTLY = "partly";

  /** What can be known of a whole. */
  public static final List<String> WORDS = List.of(YES, NO, UNKNOWN);

  /** What can be known of something with parts. */
  public static final List<String> WORDS_IN_PART = List.of(YES, PARTLY, NO, UNKNOWN);

  private Known() {}

  /** The word for an answer; {@link #UNKNOWN} for null. */
  public static String of(@Nullable Boolean answer) {
    return answer == null ? UNKNOWN : answer ? YES : NO;
  }
}
