package org.dsisim.cli.asked;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.workspace.request.BaselineAsked;
import org.dsisim.workspace.request.RunRequest;
import org.dsisim.workspace.result.OptionTexts;
import org.dsisim.workspace.session.ShownCountries;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is to be compared: options on a scenario, or the results of two folders. */
public final class AskedComparison {

  @Parameters(arity = "0..2", paramLabel = "SCENARIO", descriptionKey = "help.compare.scenario")
  private List<String> words = new ArrayList<>();

  @Option(
      names = {"-o", "--option"},
      paramLabel = "OPTION",
      descriptionKey = "help.compare.option")
  private List<String> options = new ArrayList<>();

  @Option(
      names = "--runs",
      paramLabel = "DIR,DIR",
      split = ",",
      descriptionKey = "help.compare.runs")
  private List<String> runs = new ArrayList<>();

  @Mixin private OtherValues values = new OtherValues();

  @Mixin private AskedYears years = new AskedYears();

  /** The two folders; none where options are to be compared. */
  public List<String> folders() {
    List<String> folders = new ArrayList<>(runs);
    if (words.size() > 1 || !runs.isEmpty()) {
      folders.addAll(words);
    }
    if (!folders.isEmpty() && (folders.size() != 2 || !options.isEmpty())) {
      throw InvalidInput.of(
          Place.ofCommandLine("--runs"),
          Message.of("cli.compare.runs"),
          Message.of("cli.compare.runs.maybe"));
    }
    return List.copyOf(folders);
  }

  /**
   * What a workspace is asked for.
   *
   * @param command the command as it was given
   */
  public RunRequest request(BaselineAsked baseline, ShownCountries shown, List<String> command) {
    if (words.size() != 1 || options.isEmpty()) {
      throw InvalidInput.of(
          Place.ofCommandLine("compare"),
          Message.of("cli.compare.what"),
          Message.of("cli.compare.what.maybe"));
    }
    return new RunRequest(
        words.get(0),
        OptionTexts.of(options),
        values.texts(),
        years.text(),
        baseline,
        years.threads(),
        shown,
        command);
  }
}
