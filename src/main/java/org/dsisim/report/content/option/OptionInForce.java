package org.dsisim.report.content.option;

import java.util.List;
import java.util.function.Function;
import org.dsisim.message.Message;
import org.dsisim.model.policy.RowByRow;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.description.RuleSetKind;

/**
 * An option with the values in force in a year.
 *
 * @param option as it was written
 * @param ruleSets those it joins, the formula last
 * @param assumptions what the named option assumes in the place of a scenario
 * @param source where a named option is from; empty for any other
 */
public record OptionInForce(
    String option,
    int year,
    List<Part> ruleSets,
    List<ParameterOverride> assumptions,
    String source) {

  /**
   * A rule set with its values in force.
   *
   * @param rowByRow why its rules take longer than once for each situation; none where they do not
   */
  public record Part(Description description, ParameterValues values, List<RowByRow> rowByRow) {

    /** Its name. */
    public String id() {
      return description.id();
    }

    /** Whether it is an allocation formula. */
    public boolean isFormula() {
      return description.kind() == RuleSetKind.DISTRIBUTION;
    }

    /** Its provisions, each as bracketed text. */
    public List<Bracketed> provisions() {
      return description.provisions().stream().map(this::bracketed).toList();
    }

    private Bracketed bracketed(Description.Provision provision) {
      List<ParameterValue> moved =
          values.all().stream().filter(parameterValue -> isIn(provision, parameterValue)).toList();
      return new Bracketed(
          provision.paragraph(),
          provision.text(),
          filled(provision.text(), values, ValueInWords::bracketed),
          moved);
    }

    /** The parameters that stand in no provision. */
    public List<ParameterValue> others() {
      return values.all().stream()
          .filter(
              parameterValue ->
                  description.provisions().stream()
                      .noneMatch(provision -> isIn(provision, parameterValue)))
          .toList();
    }

    private static boolean isIn(Description.Provision provision, ParameterValue parameterValue) {
      return provision.parameters().contains(parameterValue.name())
          || provision.text().contains(placeholder(parameterValue));
    }
  }

  /**
   * A provision with its brackets.
   *
   * @param template the sentence with the names of parameters
   * @param text the sentence with their values
   * @param parameters those that it turns on
   */
  public record Bracketed(
      String paragraph, String template, String text, List<ParameterValue> parameters) {}

  /** A provision's sentence with values in the place of their names. */
  public static String filled(
      String text, ParameterValues values, Function<ParameterValue, String> words) {
    String filled = text;
    for (ParameterValue parameterValue : values.all()) {
      filled = filled.replace(placeholder(parameterValue), words.apply(parameterValue));
    }
    return filled;
  }

  private static String placeholder(ParameterValue parameterValue) {
    return "{" + parameterValue.name() + "}";
  }

  /** The option and what it is made of, as {@code mine: cali-fund with iusaf}. */
  public Message heading() {
    if (ruleSets.size() == 1 && ruleSets.get(0).id().equals(option)) {
      return Message.plain(option);
    }
    Message parts =
        ruleSets.stream()
            .map(part -> Message.plain(part.id()))
            .reduce((a, b) -> Message.of("content.option.with", "first", a, "next", b))
            .orElseThrow();
    return Message.of("content.option", "option", option, "rules", parts);
  }
}
