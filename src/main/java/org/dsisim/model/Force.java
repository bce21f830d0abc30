package org.dsisim.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a rule binds; it decides which assumption turns what is owed into what is expected. */
public enum Force {
  /** A rule that asks: met by uptake. */
  VOLUNTARY("if followed (indicative)", "uptake"),
  /** Terms agreed to: met by compliance. */
  CONTRACT("owed by contract", "compliance"),
  /** A statute or a treaty: met by compliance. */
  LAW("owed by law", "compliance"),
  /** An assessment on Parties: met by compliance. */
  ASSESSED("assessed", "compliance");

  private final String heading;
  private final String assumption;

  Force(String heading, String assumption) {
    this.heading = heading;
    this.assumption = assumption;
  }

  /** The words over a column of amounts under rules of this force. */
  public String heading() {
    return heading;
  }

  /** The assumption that turns what is owed into what is expected. */
  public String assumption() {
    return assumption;
  }

  /** The word in {@code option.yaml}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words for all forces. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Force::word).toList();
  }
}
