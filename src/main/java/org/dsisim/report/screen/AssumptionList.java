package org.dsisim.report.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsisim.model.policy.ReservedAssumption;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.Value;
import org.dsisim.report.layout.Page;
import org.jspecify.annotations.Nullable;

/** What can be assumed, with the values of the shipped tables, for the screen. */
public final class AssumptionList {

  /**
   * An assumption that is made somewhere among the shipped tables.
   *
   * @param where the scenario that makes it; empty for the defaults
   */
  public record Made(Parameter parameter, String where) {}

  private final Page page;
  private final int year;
  private final Map<String, Made> made;

  /**
   * An empty list.
   *
   * @param year whose values are shown
   * @param made by name
   */
  public AssumptionList(int width, int year, Map<String, Made> made) {
    this.page = new Page(width);
    this.year = year;
    this.made = made;
  }

  /**
   * The whole text.
   *
   * @param neededBy the rule sets that need an assumption, by its name
   */
  public String text(Map<String, List<String>> neededBy) {
    page.heading("WHAT CAN BE ASSUMED, in force in " + year);
    page.sentence(
        "No text decides it. A scenario's assumptions.csv has its own values; those below are the"
            + " program's defaults, unless a scenario is named. --set "
            + ParameterOverride.ASSUMPTION
            + ".NAME=VALUE puts another in their place.");
    page.heading("WHATEVER THE OPTION");
    ReservedAssumption.all().forEach(this::reserved);
    page.heading("NEEDED BY SOME RULE SETS");
    neededBy.forEach(this::needed);
    return page.text();
  }

  private void reserved(ReservedAssumption reserved) {
    String name = reserved.name();
    Made one = made.get(name);
    String unit = reserved.units().get(0).word();
    page.sentence(
        ParameterOverride.ASSUMPTION
            + "."
            + name
            + (one == null ? " (" + unit + ", not set)" : value(one)));
    List<String> words = new ArrayList<>(List.of(reserved.meaning().inEnglish()));
    if (!reserved.needs().isEmpty()) {
      words.add("With " + String.join(" and ", reserved.needs()) + ".");
    }
    page.indented(String.join(" ", words));
    if (one != null) {
      page.indented(details(one));
    }
  }

  private void needed(String name, List<String> ruleSets) {
    Made one = made.get(name);
    page.sentence(
        ParameterOverride.ASSUMPTION + "." + name + (one == null ? " (not set)" : value(one)));
    if (one != null) {
      page.indented(one.parameter().description());
    }
    page.indented("Needed by " + String.join(", ", ruleSets) + ".");
    if (one != null) {
      page.indented(details(one));
    }
  }

  private String value(Made one) {
    Value value = one.parameter().in(year).value();
    return " = "
        + value.text()
        + " "
        + value.unit().word()
        + (one.where().isEmpty() ? "" : " in " + one.where());
  }

  private String details(Made one) {
    DatedValue dated = one.parameter().in(year);
    String range =
        dated.low() == null && dated.high() == null
            ? ""
            : "range to try: " + text(dated.low()) + " to " + text(dated.high()) + "; ";
    return range + dated.reference();
  }

  private static String text(@Nullable Value value) {
    return value == null ? "?" : value.text();
  }
}
