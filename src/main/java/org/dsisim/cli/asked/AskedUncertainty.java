package org.dsisim.cli.asked;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.workspace.request.StudyRequest;
import org.dsisim.workspace.request.UncertaintyRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is uncertain, of commands that draw it. */
public final class AskedUncertainty {

  @Option(
      names = "--uncertain",
      paramLabel = "NAME=DISTRIBUTION",
      descriptionKey = "help.shared.uncertain")
  private List<String> uncertain = new ArrayList<>();

  @Option(
      names = "--correlate",
      paramLabel = "NAME,NAME=NUMBER",
      descriptionKey = "help.shared.correlate")
  private List<String> correlated = new ArrayList<>();

  @Option(names = "--with-brackets", descriptionKey = "help.shared.with-brackets")
  private boolean withBrackets;

  @Option(names = "--figures", paramLabel = "FIGURES", descriptionKey = "help.shared.figures")
  private @Nullable String figures;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      descriptionKey = "help.shared.seed")
  private long seed;

  /**
   * What a workspace is asked for.
   *
   * @param everything whether all figures are looked at
   */
  public UncertaintyRequest request(StudyRequest study, int draws, boolean everything) {
    return new UncertaintyRequest(
        study, uncertain, correlated, withBrackets, figures, draws, seed, everything);
  }
}
