package org.dsisim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.report.screen.ParameterList;
import org.dsisim.rulebook.RuleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parameters}: the figures of an option. */
@Command(
    name = "parameters",
    mixinStandardHelpOptions = true,
    description = {
      "List the parameters of an option: value, unit, range, brackets, reference;",
      "or what can be assumed."
    },
    footerHeading = "%nExample:%n",
    footer = "  ./dsisim parameters cali-fund:iusaf")
final class ParametersCommand implements Callable<Integer> {

  /** However people ask for what can be assumed. */
  private static final Pattern ASSUMPTIONS =
      Pattern.compile("(?i)" + ParameterOverride.ASSUMPTION + "(s|\\..*)?");

  private final Workspace library;

  @Parameters(
      paramLabel = "OPTION",
      description =
          "A named option, CONTRIBUTION[:FORMULA[@PRESET]], a formula, or a proposal's FILE.yaml;"
              + " the word assumption for what can be assumed.")
  private String option = "";

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      defaultValue = "2026",
      description = "Year whose values are shown; ${DEFAULT-VALUE} if not given.")
  private int year = 2026;

  ParametersCommand(Workspace library) {
    this.library = library;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    if (ASSUMPTIONS.matcher(option).matches()) {
      String text = new Assumable(library).text(year, problems);
      problems.throwIfErrors();
      library.console().print(text);
      library.console().problems(problems.all());
      return Failures.DONE;
    }
    List<ParameterOverride> inForce = new ArrayList<>();
    ParameterList list = new ParameterList(library.console().width());
    for (RuleFolder folder : library.folders(option, inForce, problems)) {
      list.add(
          ParameterValues.inForce(
              folder.id(), folder.parameters().values(), year, inForce, problems));
    }
    problems.throwIfErrors();
    library.console().print(list.text());
    library.console().problems(problems.all());
    return Failures.DONE;
  }
}
