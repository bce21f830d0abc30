package org.dsisim.cli.asked;

import java.util.List;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.workspace.request.AllocateRequest;
import org.dsisim.workspace.request.StudyRequest;
import org.dsisim.workspace.request.SubjectRequest;
import org.dsisim.workspace.session.ShownCountries;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is tried under many values: an option on a scenario, or a formula alone on a fund. */
public final class AskedSubject {

  @Parameters(paramLabel = "SCENARIO", arity = "0..1", descriptionKey = "help.subject.scenario")
  private @Nullable String scenario;

  @Option(
      names = {"-o", "--option"},
      paramLabel = "OPTION",
      descriptionKey = "help.shared.option")
  private @Nullable String option;

  @Option(
      names = "--allocate",
      paramLabel = "FORMULA[@PRESET]",
      descriptionKey = "help.subject.allocate")
  private @Nullable String formula;

  @Option(names = "--fund", paramLabel = "USD", descriptionKey = "help.subject.fund")
  private @Nullable String fund;

  @Mixin private OtherValues values = new OtherValues();

  @Mixin private AskedOneYear year = new AskedOneYear();

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "help.shared.threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * What a workspace is asked for.
   *
   * @throws InvalidInput when it is neither an option on a scenario nor a formula on a fund
   */
  public SubjectRequest request(ShownCountries shown, List<String> words) {
    if (formula != null) {
      return ofFormula(formula, shown, words);
    }
    if (scenario == null || option == null || fund != null) {
      throw InvalidInput.of(
          Place.ofCommandLine("SCENARIO"),
          Message.of("cli.subject.none"),
          Message.of("cli.subject.none.maybe"));
    }
    return SubjectRequest.of(
        new StudyRequest(scenario, option, values.texts(), year.text(), threads, shown, words));
  }

  private SubjectRequest ofFormula(String asked, ShownCountries shown, List<String> words) {
    if (scenario != null || option != null || fund == null) {
      throw InvalidInput.of(
          Place.ofCommandLine("--allocate"),
          Message.of("cli.subject.both"),
          Message.of("cli.subject.none.maybe"));
    }
    return SubjectRequest.of(
        new AllocateRequest(
            asked, fund, values.texts(), AllocateRequest.year(year.text()), shown, words),
        threads);
  }
}
