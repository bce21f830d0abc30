package org.dsisim.cli.output;

import org.dsisim.cli.asked.CountryNames;
import org.dsisim.workspace.session.ShownCountries;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of commands that show countries. */
public final class View {

  /** What is written to standard output where it is always a text. */
  public enum Format {
    /** Pages for people. */
    TABLE,
    /** Comma-separated values. */
    CSV,
    /** One document for programs. */
    JSON
  }

  @Option(names = "--group", paramLabel = "GROUP", descriptionKey = "help.shared.group")
  private @Nullable String group;

  @Option(names = "--country", paramLabel = "COUNTRY", descriptionKey = "help.shared.country")
  private @Nullable String countries;

  @Mixin private CountryNames names = new CountryNames();

  @Mixin private AskedFormat format = new AskedFormat();

  /** The format in which results go to standard output. */
  public ResultFormat format() {
    return format.asked();
  }

  /**
   * What is shown beside the totals.
   *
   * @param payers whether they are named
   */
  public ShownCountries shown(boolean payers) {
    return new ShownCountries(payers, group, countries, names.language());
  }
}
