package org.dsisim.model.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the text behind a rule set stands; with the force of its rules it decides how we speak. */
public enum Status {
  /** Law, a treaty or practice of today. */
  IN_FORCE,
  /** Decided by those who can decide it. */
  ADOPTED,
  /** Put forward by somebody, in negotiations or in the literature. */
  PROPOSED,
  /** One of several that a paper sets side by side. */
  OPTION_PAPER,
  /** Of whoever wrote the rule set. */
  OWN_PROPOSAL,
  /** Made to show something, or to compare others with. */
  ILLUSTRATIVE;

  /** Whether somebody who can decide it has decided it. */
  public boolean isAdopted() {
    return this == IN_FORCE || this == ADOPTED;
  }

  /** The word in {@code option.yaml}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * The status of a word.
   *
   * @throws IllegalArgumentException when it is the word of none
   */
  public static Status of(String word) {
    for (Status status : values()) {
      if (status.word().equals(word)) {
        return status;
      }
    }
    throw new IllegalArgumentException("'" + word + "' is no status.");
  }

  /** The words for all, from what binds to what only shows something. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Status::word).toList();
  }
}
