package org.dsisim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dsisim.parameter.Setting;
import org.dsisim.parameter.Terms;
import org.dsisim.report.OptionInWords;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.table.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code describe}: an option in words. */
@Command(
    name = "describe",
    mixinStandardHelpOptions = true,
    description = "Say in words what an option, a contribution rule set or a formula provides.",
    footerHeading = "%nExample:%n",
    footer = "  ./dsisim describe cali-fund:iusaf@strict")
final class DescribeCommand implements Callable<Integer> {

  private final Library library;

  @Parameters(
      arity = "1..2",
      paramLabel = "OPTION",
      description = "A named option, CONTRIBUTION[:FORMULA[@PRESET]], or a formula; one or two.")
  private List<String> options = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "A value in the place of the table's: cali-fund.profit_rate=0.5")
  private List<String> settings = new ArrayList<>();

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      defaultValue = "2026",
      description = "Year whose values are shown; ${DEFAULT-VALUE} if not given.")
  private int year = 2026;

  DescribeCommand(Library library) {
    this.library = library;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    List<Setting> values = library.settings(settings, problems);
    OptionInWords words = new OptionInWords(library.console().width());
    List<RuleFolder> all = new ArrayList<>();
    for (String option : options) {
      List<Setting> inForce = new ArrayList<>();
      List<RuleFolder> folders = library.folders(option, inForce, problems);
      inForce.addAll(values);
      words.begin(option, folders);
      for (RuleFolder folder : folders) {
        Terms terms =
            Terms.inForce(folder.id(), folder.parameters().values(), year, inForce, problems);
        words.add(folder.description(), terms);
      }
      all.addAll(folders);
    }
    library.refuseIdleIn(values, all.stream().map(RuleFolder::id).toList(), problems);
    problems.throwIfErrors();
    library.console().print(words.text());
    library.console().problems(problems.all());
    return Failures.DONE;
  }
}
