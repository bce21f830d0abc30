package org.dsisim.model.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a rule binds; it decides which assumption turns what is owed into what is expected. */
public enum Force {
  /** A rule that asks: met by uptake. */
  VOLUNTARY("if followed (indicative)", "if followed", "are asked for a contribution", "uptake"),
  /** Terms agreed to: met by compliance. */
  CONTRACT("owed by contract", "owed", "owe something", "compliance"),
  /** A statute or a treaty: met by compliance. */
  LAW("owed by law", "owed", "owe something", "compliance"),
  /** An assessment on Parties: met by compliance. */
  ASSESSED("assessed", "assessed", "are assessed", "compliance");

  private final String heading;
  private final String shortHeading;
  private final String verb;
  private final String assumption;

  Force(String heading, String shortHeading, String verb, String assumption) {
    this.heading = heading;
    this.shortHeading = shortHeading;
    this.verb = verb;
    this.assumption = assumption;
  }

  /** The words over a column of amounts under rules of this force. */
  public String heading() {
    return heading;
  }

  /** The same in few letters, for a narrow column. */
  public String shortHeading() {
    return shortHeading;
  }

  /** What payers do under such a rule, as in "188 users owe something". */
  public String verb() {
    return verb;
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
