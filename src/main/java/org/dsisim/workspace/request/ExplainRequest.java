package org.dsisim.workspace.request;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Figures to be explained, in the words of people.
 *
 * @param scenario its id, the path of its folder, or of a single table
 * @param option one, as for a run
 * @param baseline another, against which its figures are held; null for none
 * @param whose figures they are
 * @param year null for the scenario's last
 * @param settings values in the place of the tables', {@code OWNER.NAME=VALUE}
 * @param names whether the largest payers of a sum are named
 * @param language in which countries are named
 * @param command the request as a command, as it goes into results
 */
public record ExplainRequest(
    String scenario,
    String option,
    @Nullable String baseline,
    Whose whose,
    @Nullable String year,
    List<String> settings,
    boolean names,
    String language,
    List<String> command) {

  /** What kind of thing figures are of. */
  public enum Kind {
    /** A user by its id; where countries pay, a country by a word for it. */
    PAYER,
    /** A country by a word for it: what it receives, and pays. */
    COUNTRY,
    /** A use by its id. */
    USE,
    /** What all payers owe together; of no id. */
    TOTAL,
    /** What the fund has to share; of no id. */
    FUND,
    /** What a group of Parties receives, by its id or a word for it. */
    GROUP,
    /** What the users of a sector owe. */
    SECTOR,
    /** What payers at home in a country owe, by a word for it. */
    HOME
  }

  /** A part of what a country, a group or, with the fund, all Parties receive. */
  public enum Part {
    /** What is for the State. */
    STATE,
    /** What is for the needs of indigenous peoples and local communities. */
    IPLC;

    /** The word of the command line. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Whose figures are explained.
   *
   * @param id in the words of people; empty where there is only one of the kind
   * @param part null for all of them
   */
  public record Whose(Kind kind, String id, @Nullable Part part) {

    /** All figures of one. */
    public Whose(Kind kind, String id) {
      this(kind, id, null);
    }

    /** The option of the command line that asks for it. */
    public String option() {
      return "--" + kind.name().toLowerCase(Locale.ROOT);
    }
  }
}
