package org.dsisim.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dsisim.cli.asked.OtherValues;
import org.dsisim.cli.output.Failures;
import org.dsisim.cli.output.Invocation;
import org.dsisim.cli.output.View;
import org.dsisim.report.content.option.OptionDifference;
import org.dsisim.report.content.option.OptionInForce;
import org.dsisim.report.content.option.OptionInWords;
import org.dsisim.report.file.OptionFiles;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.screen.list.DifferenceText;
import org.dsisim.report.screen.list.ProvisionText;
import org.dsisim.workspace.request.DescribeRequest;
import org.dsisim.workspace.result.DescribeResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code describe}: an option in words, its bracketed text, or what sets two apart. */
@Command(
    name = "describe",
    mixinStandardHelpOptions = true,
    description = "help.describe",
    footer = "  ./dsisim describe iusaf iusaf@strict")
public final class DescribeCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Parameters(arity = "1..2", paramLabel = "OPTION", descriptionKey = "help.describe.option")
  private List<String> options = new ArrayList<>();

  @Mixin private OtherValues set = new OtherValues();

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      defaultValue = "2026",
      descriptionKey = "help.shared.year")
  private int year = 2026;

  @Option(names = "--text", descriptionKey = "help.describe.text")
  private boolean text;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      descriptionKey = "help.describe.format")
  private View.Format format = View.Format.TABLE;

  /** The command, of what was typed. */
  public DescribeCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    DescribeResult result =
        invocation
            .workspace()
            .describe(new DescribeRequest(options, set.texts(), year), invocation.console());
    invocation.console().print(shown(result.options()));
    invocation.console().problems(result.notes());
    return Failures.DONE;
  }

  /** Two options are held against each other unless their whole text is wanted. */
  private String shown(List<OptionInForce> described) {
    Screen screen = Screen.of(invocation.console().width());
    if (described.size() == 2 && !text) {
      OptionDifference difference = OptionDifference.of(described.get(0), described.get(1));
      return switch (format) {
        case TABLE -> DifferenceText.of(difference, screen);
        case CSV -> OptionFiles.csv(difference);
        case JSON -> OptionFiles.json(difference);
      };
    }
    return switch (format) {
      case TABLE -> text ? bracketed(described, screen) : inWords(described, screen);
      case CSV -> OptionFiles.csv(described);
      case JSON -> OptionFiles.json(described);
    };
  }

  private static String bracketed(List<OptionInForce> described, Screen screen) {
    ProvisionText provisions = new ProvisionText(screen);
    described.forEach(provisions::add);
    return provisions.text();
  }

  private static String inWords(List<OptionInForce> described, Screen screen) {
    OptionInWords words = new OptionInWords(screen);
    described.forEach(words::add);
    return words.text();
  }
}
