package org.dsisim.report.content;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.model.fact.AssessmentCriterion;
import org.dsisim.model.policy.OwedWords;
import org.dsisim.model.policy.RowByRow;
import org.dsisim.model.world.PayerKind;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.report.layout.Page;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.description.RuleSetKind;

/** What an option provides, in words, with the values in force. */
public final class OptionInWords {

  private final Page page;

  /** An empty description so many columns wide. */
  public OptionInWords(int width) {
    this.page = new Page(width);
  }

  /** Adds an option. */
  public OptionInWords add(OptionInForce option) {
    page.heading("OPTION " + option.heading());
    option.ruleSets().forEach(this::add);
    assumptions(page, option);
    return this;
  }

  private void add(OptionInForce.Part part) {
    Description description = part.description();
    ParameterValues terms = part.terms();
    head(page, description);
    List<String> provisions = new ArrayList<>();
    for (Description.Provision provision : description.provisions()) {
      provisions.add(
          provision.paragraph()
              + ": "
              + OptionInForce.filled(
                  provision.text(), terms, term -> ValueInWords.figure(term.value())));
    }
    provisions.forEach(one -> page.item(Message.plain(one)));
    List<String> more = new ArrayList<>();
    description
        .presets()
        .values()
        .forEach(
            preset ->
                more.add(
                    "preset " + preset.name() + ": " + preset.title() + " " + preset.values()));
    if (!description.needs().isEmpty()) {
      more.add("needs " + String.join(", ", description.needs()));
    }
    for (Description.Source source : description.sources()) {
      more.add(
          "source: "
              + source.title()
              + (source.date().isEmpty() ? "" : ", " + source.date())
              + (source.note().isEmpty() ? "" : " (" + source.note() + ")"));
    }
    part.rowByRow().forEach(why -> more.add("asked row by row, which takes longer: " + words(why)));
    more.forEach(one -> page.item(Message.plain(one)));
    page.sentence("Its parameters: ./dsisim parameters " + description.id());
  }

  private static String words(RowByRow why) {
    String rule = why.rule().isEmpty() ? "a rule" : "rule \"" + why.rule() + "\"";
    return switch (why.reason()) {
      case PROPERTY_READ ->
          rule + " reads '" + why.what() + "', which can be another in every row.";
      case WORD_COMPARED -> rule + " compares '" + why.what() + "' with another word of the row.";
      case CONSEQUENCE ->
          rule
              + " states '"
              + why.what()
              + "', for which it needs more of the row than its country.";
      case FORM -> rule + " has a condition that is not taken apart.";
      case FULL -> "more situations have come than are remembered.";
    };
  }

  /** What a rule set is, how it stands and how it binds. */
  public static void head(Page page, Description description) {
    page.heading(subject(description.kind()) + description.id() + ": " + description.title());
    page.named("Status", description.statusInWords());
    if (description.kind() == RuleSetKind.CONTRIBUTION) {
      page.named("Force", force(description));
      if (description.subjects().payers() == PayerKind.COUNTRIES) {
        page.named("Payers", "countries, through their governments");
      }
    }
    if (!description.lawAsOf().isEmpty()) {
      page.named("Law", "as of " + description.lawAsOf() + ". " + description.notIncluded());
    }
    description.caveats().forEach(caveat -> page.named("Mind", caveat));
    for (AssessmentCriterion criterion : description.criteria()) {
      page.item(
          Message.plain(
              criterion.id() + ": " + criterion.title() + " (" + criterion.paragraph() + ")"));
    }
  }

  private static String subject(RuleSetKind kind) {
    return switch (kind) {
      case CONTRIBUTION -> "WHO PAYS, ";
      case DISTRIBUTION -> "WHO RECEIVES, ";
      case ASSESSMENT -> "HOW OPTIONS ARE ASSESSED, ";
    };
  }

  /** How a rule set binds, as {@code voluntary: if followed (indicative)}. */
  public static String force(Description description) {
    return description.force().word()
        + ": "
        + OwedWords.of(description.status(), description.force()).heading();
  }

  /** What a named option assumes in the place of a scenario. */
  public static void assumptions(Page page, OptionInForce option) {
    if (!option.assumptions().isEmpty()) {
      page.heading("ASSUMED IN THE PLACE OF THE SCENARIO'S");
      option.assumptions().forEach(one -> page.item(Message.plain(assumption(one))));
    }
  }

  private static String assumption(ParameterOverride setting) {
    return setting.address() + " = " + setting.text() + " (set by " + setting.place() + ")";
  }

  /** The whole text. */
  public String text() {
    return page.text();
  }
}
