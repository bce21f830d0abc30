package org.dsisim.report.screen;

import java.util.stream.Collectors;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Value;
import org.dsisim.report.layout.Page;
import org.jspecify.annotations.Nullable;

/** Parameters with their values in force, for the screen. */
public final class ParameterList {

  private final Page page;

  /** An empty list so many columns wide. */
  public ParameterList(int width) {
    this.page = new Page(width);
  }

  /** Adds the parameters of a rule set. */
  public void add(ParameterValues terms) {
    page.heading("PARAMETERS OF " + terms.owner() + ", in force in " + terms.year());
    if (terms.all().isEmpty()) {
      page.sentence("none");
    }
    for (ParameterValue term : terms.all()) {
      page.sentence(
          terms.owner()
              + "."
              + term.name()
              + " = "
              + term.value().text()
              + " "
              + term.value().unit().word()
              + (term.setting() ? " (set by " + term.place() + ")" : ""));
      page.indented(term.parameter().description());
      page.indented(details(term.dated()));
    }
  }

  private static String details(DatedValue dated) {
    StringBuilder text = new StringBuilder();
    if (!dated.alternatives().isEmpty()) {
      text.append("brackets: ");
      text.append(
          dated.alternatives().stream().map(a -> "[" + a + "]").collect(Collectors.joining()));
      text.append("; ");
    }
    if (dated.low() != null || dated.high() != null) {
      text.append("range to try: " + text(dated.low()) + " to " + text(dated.high()) + "; ");
    }
    if (dated.validFrom() != null) {
      text.append("from " + dated.validFrom() + "; ");
    }
    return text.append(dated.reference()).toString();
  }

  private static String text(@Nullable Value value) {
    return value == null ? "?" : value.text();
  }

  /** The whole text. */
  public String text() {
    return page.text();
  }
}
