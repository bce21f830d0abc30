package org.dsisim.workspace.request;

import org.jspecify.annotations.Nullable;

/**
 * What is to be looked at under many values: an option on a year of a scenario, or a formula alone
 * on a fund of a given size.
 *
 * @param option null where a formula is asked for
 * @param formula null where an option is asked for
 * @param threads figures do not depend on it
 */
public record SubjectRequest(
    @Nullable StudyRequest option, @Nullable AllocateRequest formula, int threads) {

  /** An option. */
  public static SubjectRequest of(StudyRequest option) {
    return new SubjectRequest(option, null, option.threads());
  }

  /** A formula alone. */
  public static SubjectRequest of(AllocateRequest formula, int threads) {
    return new SubjectRequest(null, formula, threads);
  }
}
