package org.dsisim.rulebook.description;

/** The names of the files in the folder of a rule set, beside those of its rules. */
public final class RuleSetFiles {

  /** What {@link DescriptionReader} reads. */
  public static final String DESCRIPTION = "option.yaml";

  /** The parameters. */
  public static final String PARAMETERS = "parameters.csv";

  /** The worked cases. */
  public static final String CASES = "cases.yaml";

  /** The numbered readings. */
  public static final String README = "README.md";

  private RuleSetFiles() {}
}
