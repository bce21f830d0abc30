package org.dsisim.cli.asked;

import java.util.List;
import org.dsisim.workspace.request.BaselineAsked;
import org.dsisim.workspace.request.RunRequest;
import org.dsisim.workspace.session.ShownCountries;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What is to be simulated, of commands that run options in all years of a scenario. */
public final class AskedRun {

  @Parameters(paramLabel = "SCENARIO", descriptionKey = "help.shared.scenario")
  private String scenario = "";

  @Mixin private AskedOptions options = new AskedOptions();

  @Mixin private OtherValues values = new OtherValues();

  @Mixin private AskedYears years = new AskedYears();

  /**
   * What a workspace is asked for.
   *
   * @param command as it was given
   */
  public RunRequest request(BaselineAsked baseline, ShownCountries shown, List<String> command) {
    return new RunRequest(
        scenario,
        options.texts(),
        values.texts(),
        years.text(),
        baseline,
        years.threads(),
        shown,
        command);
  }
}
