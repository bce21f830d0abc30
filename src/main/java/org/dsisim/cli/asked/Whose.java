package org.dsisim.cli.asked;

import java.util.EnumMap;
import java.util.Map;
import org.dsisim.workspace.request.ExplainRequest;
import org.dsisim.workspace.request.ExplainRequest.Kind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose figures are explained: one of them. */
public final class Whose {

  @Option(names = "--payer", paramLabel = "ID", descriptionKey = "help.explain.payer")
  private @Nullable String payer;

  @Option(names = "--country", paramLabel = "COUNTRY", descriptionKey = "help.explain.country")
  private @Nullable String country;

  @Option(names = "--use", paramLabel = "ID", descriptionKey = "help.explain.use")
  private @Nullable String use;

  @Option(names = "--total", descriptionKey = "help.explain.total")
  private boolean total;

  @Option(names = "--fund", descriptionKey = "help.explain.fund")
  private boolean fund;

  @Option(names = "--group", paramLabel = "GROUP", descriptionKey = "help.explain.group")
  private @Nullable String group;

  @Option(names = "--sector", paramLabel = "SECTOR", descriptionKey = "help.explain.sector")
  private @Nullable String sector;

  @Option(names = "--home", paramLabel = "COUNTRY", descriptionKey = "help.explain.home")
  private @Nullable String home;

  /**
   * Whose figures are to be explained.
   *
   * @param part of what is received; null for all of it
   */
  public ExplainRequest.Whose asked(ExplainRequest.@Nullable Part part) {
    Map<Kind, String> given = new EnumMap<>(Kind.class);
    put(given, Kind.PAYER, payer);
    put(given, Kind.COUNTRY, country);
    put(given, Kind.USE, use);
    put(given, Kind.TOTAL, total ? "" : null);
    put(given, Kind.FUND, fund ? "" : null);
    put(given, Kind.GROUP, group);
    put(given, Kind.SECTOR, sector);
    put(given, Kind.HOME, home);
    // The command line takes exactly one of them.
    Map.Entry<Kind, String> only = given.entrySet().iterator().next();
    return new ExplainRequest.Whose(only.getKey(), only.getValue(), part);
  }

  private static void put(Map<Kind, String> given, Kind kind, @Nullable String id) {
    if (id != null) {
      given.put(kind, id);
    }
  }
}
