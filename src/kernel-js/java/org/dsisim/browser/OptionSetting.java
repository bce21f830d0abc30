package org.dsisim.browser;

import java.util.List;
import java.util.function.Function;
import org.dsisim.reckoning.option.CreditRules;
import org.dsisim.reckoning.option.RuleSetAnswers;
import org.dsisim.value.NamedValues;

/**
 * What rule sets of an option answered about the same payers and their uses, in one year.
 *
 * @param assumptions on what is paid and what uses go through
 * @param ruleSets in the option's order
 * @param crediting those that give credits
 */
record OptionSetting(
    NamedValues assumptions, List<OfRuleSet> ruleSets, List<CreditRules> crediting) {

  /**
   * What is of one rule set.
   *
   * @param values its parameters
   */
  record OfRuleSet(RuleSetAnswers answers, NamedValues values) {}

  /**
   * Reads a setting, each line a word and what belongs to it. Below {@code rules} stands what one
   * rule set answers; a subject is a payer, a use or {@code USE/COUNTRY}.
   *
   * <pre>
   * year 2026
   * assume uptake share 0.25
   * payer acme CHE pharmaceuticals SALES 250000000
   * member acme alpha acme 2
   * use maize acme commercial 1000000 12 KEN:0.5;BRA:0.25
   * holders maize KEN 2
   * rules levy LAW alone
   * parameter profit_rate percent 1
   * owes maize/KEN KEN share profit_rate PRODUCT_SALES
   * part acme fund total PROFIT floor cap
   * fixed acme fund total rate
   * exempt acme
   * needs maize/KEN PERMIT
   * credits levy kenya owed half all
   * </pre>
   *
   * @throws IllegalArgumentException when a line begins with another word or lacks one
   */
  static OptionSetting read(String text) {
    return read(text, values -> values);
  }

  /**
   * Reads a setting.
   *
   * @param values gives what takes the place of the values as they are written
   * @throws IllegalArgumentException when a line begins with another word or lacks one
   */
  static OptionSetting read(String text, Function<PlainValues, NamedValues> values) {
    return new OptionReader(values).read(text);
  }
}
