package org.dsisim.model.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a rule binds; it decides which assumption turns what is owed into what is expected. */
public enum Force {
  /** A rule that asks: met by uptake. */
  VOLUNTARY("uptake"),
  /** Terms agreed to: met by compliance. */
  CONTRACT("compliance"),
  /** A statute or a treaty: met by compliance. */
  LAW("compliance"),
  /** An assessment on Parties: met by compliance. */
  ASSESSED("compliance");

  private final String assumption;

  Force(String assumption) {
    this.assumption = assumption;
  }

  /** The assumption that turns what is owed into what is expected. */
  public String assumption() {
    return assumption;
  }

  /** The word in {@code option.yaml}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The force of a word.
   *
   * @throws IllegalArgumentException when it is the word of none
   */
  public static Force of(String word) {
    for (Force force : values()) {
      if (force.word().equals(word)) {
        return force;
      }
    }
    throw new IllegalArgumentException("'" + word + "' is no force.");
  }

  /** The words for all forces. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Force::word).toList();
  }
}
