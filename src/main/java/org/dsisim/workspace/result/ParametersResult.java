package org.dsisim.workspace.result;

import java.util.List;
import java.util.Map;
import org.dsisim.message.Problem;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.screen.list.AssumptionList;
import org.dsisim.report.screen.list.ParameterList;

/** What {@link org.dsisim.workspace.Workspace#parameters} came to. */
public sealed interface ParametersResult {

  /** Warnings and notes on what was asked for. */
  List<Problem> notes();

  /** The page for a screen. */
  String page(Screen screen);

  /**
   * The figures of an option.
   *
   * @param values those of each of its rule sets
   */
  record OfOption(List<ParameterValues> values, List<Problem> notes) implements ParametersResult {

    @Override
    public String page(Screen screen) {
      ParameterList list = new ParameterList(screen);
      values.forEach(list::add);
      return list.text();
    }
  }

  /**
   * What can be assumed.
   *
   * @param year whose values are shown
   * @param made the assumptions of the shipped tables, by name
   * @param neededBy the rule sets that need an assumption, by its name
   */
  record OfAssumptions(
      int year,
      Map<String, AssumptionList.Made> made,
      Map<String, List<String>> neededBy,
      List<Problem> notes)
      implements ParametersResult {

    @Override
    public String page(Screen screen) {
      return new AssumptionList(screen, year, made).text(neededBy);
    }
  }
}
