package org.dsisim.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dsisim.analysis.Grouped;
import org.dsisim.model.PayerKind;
import org.dsisim.parameter.Term;
import org.dsisim.parameter.Terms;
import org.dsisim.rulebook.Description;
import org.dsisim.rulebook.Kind;
import org.dsisim.rulebook.RuleFolder;

/** What an option provides, in words, with the values in force. */
public final class OptionInWords {

  private final Page page;

  /** An empty description so many columns wide. */
  public OptionInWords(int width) {
    this.page = new Page(width);
  }

  /** Begins an option. */
  public void begin(String option, List<RuleFolder> folders) {
    String parts = folders.stream().map(RuleFolder::id).collect(Collectors.joining(" with "));
    page.heading("OPTION " + option + (parts.equals(option) ? "" : ": " + parts));
  }

  /** Adds a rule set of the option. */
  public void add(Description description, Terms terms) {
    page.heading(
        (description.kind() == Kind.CONTRIBUTION ? "WHO PAYS, " : "WHO RECEIVES, ")
            + description.id()
            + ": "
            + description.title());
    page.named("Status", description.status());
    if (description.kind() == Kind.CONTRIBUTION) {
      page.named("Force", description.force().word() + ": " + description.force().heading());
      if (description.payers() == PayerKind.COUNTRIES) {
        page.named("Payers", "countries, through their governments");
      }
    }
    if (!description.lawAsOf().isEmpty()) {
      page.named("Law", "as of " + description.lawAsOf() + ". " + description.notIncluded());
    }
    description.caveats().forEach(caveat -> page.named("Mind", caveat));
    List<String> provisions = new ArrayList<>();
    for (Description.Provision provision : description.provisions()) {
      provisions.add(provision.paragraph() + ": " + inForce(provision.text(), terms));
    }
    page.items(provisions);
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
    page.items(more);
    page.sentence("Its parameters: ./dsisim parameters " + description.id());
  }

  private static String inForce(String text, Terms terms) {
    String filled = text;
    for (Term term : terms.all()) {
      filled = filled.replace("{" + term.name() + "}", value(term));
    }
    return filled;
  }

  private static String value(Term term) {
    return switch (term.value().unit()) {
      case LIST -> String.join(", ", term.value().items());
      case USD -> Grouped.of(new BigDecimal(term.value().text()));
      default -> term.value().text();
    };
  }

  /** The whole text. */
  public String text() {
    return page.text();
  }
}
