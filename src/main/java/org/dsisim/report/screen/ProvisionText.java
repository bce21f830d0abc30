package org.dsisim.report.screen;

import java.util.List;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.report.content.OptionInForce;
import org.dsisim.report.content.OptionInWords;
import org.dsisim.report.content.ValueInWords;
import org.dsisim.report.layout.Page;

/** The provisions of options as bracketed text, with every value's unit, date and reference. */
public final class ProvisionText {

  private final Page page;

  /** An empty text so many columns wide. */
  public ProvisionText(int width) {
    this.page = new Page(width);
    page.sentence(ValueInWords.LEGEND.inEnglish());
  }

  /** Adds an option. */
  public ProvisionText add(OptionInForce option) {
    page.heading("OPTION " + option.heading().inEnglish() + ", in force in " + option.year());
    option.ruleSets().forEach(this::add);
    OptionInWords.assumptions(page, option);
    return this;
  }

  private void add(OptionInForce.Part part) {
    OptionInWords.head(page, part.description());
    for (OptionInForce.Bracketed provision : part.provisions()) {
      page.heading(provision.paragraph());
      page.sentence(provision.text());
      page.items(
          provision.parameters().stream()
              .map(
                  term ->
                      term.name()
                          + ": "
                          + ValueInWords.sourced(term, part.terms().year()).inEnglish())
              .toList());
    }
    List<ParameterValue> others = part.others();
    if (!others.isEmpty()) {
      page.heading("PARAMETERS OF " + part.id() + " IN NO PROVISION");
      page.items(others.stream().map(term -> alone(term, part.terms().year())).toList());
    }
  }

  private static String alone(ParameterValue term, int year) {
    String bracketed = ValueInWords.bracketed(term);
    String brackets = bracketed.startsWith("[") ? bracketed + " " : "";
    return term.name()
        + ": "
        + brackets
        + ValueInWords.sourced(term, year).inEnglish()
        + ". "
        + term.parameter().description();
  }

  /** The whole text. */
  public String text() {
    return page.text();
  }
}
