package org.dsisim.report.screen.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.policy.ReservedAssumption;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.Value;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;

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
  public AssumptionList(Screen screen, int year, Map<String, Made> made) {
    this.page = new Page(screen);
    this.year = year;
    this.made = made;
  }

  /**
   * The whole text.
   *
   * @param neededBy the rule sets that need an assumption, by its name
   */
  public String text(Map<String, List<String>> neededBy) {
    page.heading(Message.of("screen.heading.can-be-assumed", "year", year));
    page.sentence(
        Message.of("screen.assumptions.whence", "assumption", ParameterOverride.ASSUMPTION));
    page.heading(Message.of("screen.heading.whatever-option"));
    ReservedAssumption.all().forEach(this::reserved);
    page.heading(Message.of("screen.heading.needed-by-some"));
    neededBy.forEach(this::needed);
    return page.text();
  }

  private void reserved(ReservedAssumption reserved) {
    String name = reserved.name();
    Made one = made.get(name);
    String unit = reserved.units().get(0).word();
    page.sentence(
        one == null
            ? Message.of("screen.assumptions.not-set-unit", "name", address(name), "unit", unit)
            : value(name, one));
    page.indented(
        reserved.needs().isEmpty()
            ? reserved.meaning()
            : Message.of(
                "screen.assumptions.with",
                "meaning",
                reserved.meaning(),
                "needs",
                WordList.eachAnd(reserved.needs().stream().map(Message::plain).toList())));
    if (one != null) {
      page.indented(details(one));
    }
  }

  private void needed(String name, List<String> ruleSets) {
    Made one = made.get(name);
    page.sentence(
        one == null
            ? Message.of("screen.assumptions.not-set", "name", address(name))
            : value(name, one));
    if (one != null) {
      page.indented(Message.plain(one.parameter().description()));
    }
    page.indented(Message.of("screen.assumptions.needed-by", "rules", ruleSets));
    if (one != null) {
      page.indented(details(one));
    }
  }

  private static String address(String name) {
    return ParameterOverride.ASSUMPTION + "." + name;
  }

  private Message value(String name, Made one) {
    Value value = one.parameter().in(year).value();
    Message set = ParameterList.value(address(name), value);
    return one.where().isEmpty()
        ? set
        : Message.of("screen.assumptions.in-scenario", "value", set, "scenario", one.where());
  }

  private Message details(Made one) {
    DatedValue dated = one.parameter().in(year);
    List<Message> details = new ArrayList<>(ParameterList.range(dated));
    details.add(Message.plain(dated.reference()));
    return WordList.apart(details);
  }
}
