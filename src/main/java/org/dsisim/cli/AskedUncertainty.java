package org.dsisim.cli;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.workspace.StudyRequest;
import org.dsisim.workspace.UncertaintyRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is uncertain, of commands that draw it. */
final class AskedUncertainty {

  @Option(
      names = "--uncertain",
      paramLabel = "NAME=DISTRIBUTION",
      description =
          "How likely which value is, beside the tables: 'assumption.uptake=beta(2,6)'; also "
              + "uniform(a,b), triangular(a,m,b), normal(m,s), lognormal(m,s), "
              + "discrete(a:0.5;b:0.5).")
  private List<String> uncertain = new ArrayList<>();

  @Option(
      names = "--correlate",
      paramLabel = "NAME,NAME=NUMBER",
      description =
          "Two inputs that hang together, by the correlation of their ranks, between -1 and 1; "
              + "all others are drawn independently.")
  private List<String> correlated = new ArrayList<>();

  @Option(
      names = "--with-brackets",
      description =
          "What the room decides as well, in tables of its own: bracketed alternatives, each as "
              + "likely as any other, and parameters that have a distribution.")
  private boolean withBrackets;

  @Option(
      names = "--figures",
      paramLabel = "FIGURES",
      description =
          "Indicators as summary.csv names them, countries, groups, payer:ID, with commas between "
              + "them: to_share,gini,KEN.")
  private @Nullable String figures;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "The same seed gives the same digits; 1 if not given.")
  private long seed;

  /**
   * What a workspace is asked for.
   *
   * @param everything whether all figures are looked at
   */
  UncertaintyRequest request(StudyRequest study, int draws, boolean everything) {
    return new UncertaintyRequest(
        study, uncertain, correlated, withBrackets, figures, draws, seed, everything);
  }
}
