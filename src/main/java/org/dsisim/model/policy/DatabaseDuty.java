package org.dsisim.model.policy;

import java.util.Arrays;
import java.util.List;

/** What the text of a rule set asks of databases, year by year. */
public enum DatabaseDuty {
  /** To know who uses it. */
  REGISTERS_USERS("registers-users"),
  /** To hand sequences out on terms, and to keep those terms with them. */
  CARRIES_TERMS("carries-terms"),
  /** To take money from users. */
  COLLECTS_FEES("collects-fees"),
  /** To name the origin in its records. */
  TAGS_RECORDS("tags-records"),
  /** To tell others what was used by whom. */
  REPORTS_USE("reports-use");

  private final String word;

  DatabaseDuty(String word) {
    this.word = word;
  }

  /** The word in {@code option.yaml} and in tables of results. */
  public String word() {
    return word;
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(DatabaseDuty::word).toList();
  }

  /**
   * The one of a word.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static DatabaseDuty of(String word) {
    return Arrays.stream(values())
        .filter(one -> one.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }
}
