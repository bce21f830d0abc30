package org.dsisim.workspace.request;

import org.jspecify.annotations.Nullable;

/**
 * Options to be held against one of them, in the words of people.
 *
 * @param run what is run, of which the first option is the baseline where none is named
 * @param baseline the option that the others are held against, one of those of the run or another;
 *     null for the first
 * @param by among what differences are shared out; null for nothing
 */
public record CompareRequest(RunRequest run, @Nullable String baseline, @Nullable By by) {

  /** Among what differences are shared out. */
  public enum By {
    /** The provisions of the text that changed. */
    PROVISION,
    /** Each parameter that changed. */
    PARAMETER
  }
}
