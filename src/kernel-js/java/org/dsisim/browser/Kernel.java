package org.dsisim.browser;

import org.teavm.jso.JSExport;

/** What a page calls. */
public final class Kernel {

  private Kernel() {}

  /**
   * What payers owe, what is expected of them, and what Parties receive of the fund.
   *
   * @param setting as {@link Setting} reads it
   * @return as {@link Answer} says it
   * @throws IllegalArgumentException when the setting cannot be read, or a formula asks for what it
   *     lacks
   */
  @JSExport
  public static String reckon(String setting) {
    return Answer.of(Setting.read(setting));
  }

  /**
   * What payers with their uses owe and are expected to pay under all rule sets of an option.
   *
   * @param setting as {@link OptionSetting} reads it
   * @return as {@link OptionAnswer} says it
   * @throws IllegalArgumentException when the setting cannot be read, or a formula asks for what it
   *     lacks
   */
  @JSExport
  public static String reckonOption(String setting) {
    return OptionAnswer.of(OptionSetting.read(setting));
  }
}
