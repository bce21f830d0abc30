package org.dsisim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.report.content.OptionDifference;
import org.dsisim.report.content.OptionInForce;
import org.dsisim.report.content.OptionInWords;
import org.dsisim.report.file.OptionFiles;
import org.dsisim.report.screen.DifferenceText;
import org.dsisim.report.screen.ProvisionText;
import org.dsisim.rulebook.RuleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code describe}: an option in words, its bracketed text, or what sets two apart. */
@Command(
    name = "describe",
    mixinStandardHelpOptions = true,
    description = {
      "Say in words what an option, a contribution rule set or a formula provides;",
      "of two options, what sets them apart."
    },
    footerHeading = "%nExample:%n",
    footer = "  ./dsisim describe iusaf iusaf@strict")
final class DescribeCommand implements Callable<Integer> {

  private final Workspace library;

  @Parameters(
      arity = "1..2",
      paramLabel = "OPTION",
      description = "A named option, CONTRIBUTION[:FORMULA[@PRESET]], or a formula; one or two.")
  private List<String> options = new ArrayList<>();

  @Mixin private OtherValues set = new OtherValues();

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      defaultValue = "2026",
      description = "Year whose values are shown; ${DEFAULT-VALUE} if not given.")
  private int year = 2026;

  @Option(
      names = "--text",
      description = "Print the provisions with their brackets, dates and references.")
  private boolean text;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv or json on standard output.")
  private View.Format format = View.Format.TABLE;

  DescribeCommand(Workspace library) {
    this.library = library;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    List<ParameterOverride> values = set.settings(library, problems);
    List<OptionInForce> described = new ArrayList<>();
    for (String option : options) {
      described.add(inForce(option, values, problems));
    }
    List<String> ruleSets =
        described.stream().flatMap(one -> one.ruleSets().stream()).map(part -> part.id()).toList();
    library.refuseIdleIn(values, ruleSets, problems);
    problems.throwIfErrors();
    library.console().print(shown(described));
    library.console().problems(problems.all());
    return Failures.DONE;
  }

  private OptionInForce inForce(String option, List<ParameterOverride> values, Problems problems) {
    List<ParameterOverride> inForce = new ArrayList<>();
    List<RuleFolder> folders = library.folders(option, inForce, problems);
    List<ParameterOverride> assumptions =
        inForce.stream().filter(one -> one.owner().equals(ParameterOverride.ASSUMPTION)).toList();
    inForce.addAll(values);
    List<OptionInForce.Part> parts = new ArrayList<>();
    for (RuleFolder folder : folders) {
      ParameterValues terms =
          ParameterValues.inForce(
              folder.id(), folder.parameters().values(), year, inForce, problems);
      parts.add(new OptionInForce.Part(folder.description(), terms));
    }
    return new OptionInForce(option, year, List.copyOf(parts), assumptions);
  }

  /** Two options are held against each other unless their whole text is wanted. */
  private String shown(List<OptionInForce> described) {
    int width = library.console().width();
    if (described.size() == 2 && !text) {
      OptionDifference difference = OptionDifference.of(described.get(0), described.get(1));
      return switch (format) {
        case TABLE -> DifferenceText.of(difference, width);
        case CSV -> OptionFiles.csv(difference);
        case JSON -> OptionFiles.json(difference);
      };
    }
    return switch (format) {
      case TABLE -> text ? bracketed(described, width) : inWords(described, width);
      case CSV -> OptionFiles.csv(described);
      case JSON -> OptionFiles.json(described);
    };
  }

  private static String bracketed(List<OptionInForce> described, int width) {
    ProvisionText provisions = new ProvisionText(width);
    described.forEach(provisions::add);
    return provisions.text();
  }

  private static String inWords(List<OptionInForce> described, int width) {
    OptionInWords words = new OptionInWords(width);
    described.forEach(words::add);
    return words.text();
  }
}
