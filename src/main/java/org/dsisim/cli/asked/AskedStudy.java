package org.dsisim.cli.asked;

import java.util.List;
import org.dsisim.workspace.request.StudyRequest;
import org.dsisim.workspace.session.ShownCountries;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is to be looked at, of commands that try one option under many values. */
public final class AskedStudy {

  @Parameters(paramLabel = "SCENARIO", descriptionKey = "help.study.scenario")
  private String scenario = "";

  @Option(
      names = {"-o", "--option"},
      required = true,
      paramLabel = "OPTION",
      descriptionKey = "help.shared.option")
  private String option = "";

  @Mixin private OtherValues values = new OtherValues();

  @Mixin private AskedOneYear year = new AskedOneYear();

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "help.shared.threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** What a workspace is asked for. */
  public StudyRequest request(ShownCountries shown, List<String> words) {
    return new StudyRequest(scenario, option, values.texts(), year.text(), threads, shown, words);
  }
}
