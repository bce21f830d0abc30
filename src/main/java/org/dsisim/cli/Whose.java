package org.dsisim.cli;

import java.util.EnumMap;
import java.util.Map;
import org.dsisim.workspace.ExplainRequest;
import org.dsisim.workspace.ExplainRequest.Kind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose figures are explained: one of them. */
final class Whose {

  @Option(
      names = "--payer",
      paramLabel = "ID",
      description = "A user by its id; where countries pay, a country by its code or name.")
  private @Nullable String payer;

  @Option(
      names = "--country",
      paramLabel = "COUNTRY",
      description = "A country by its ISO code or name: what it receives, and pays.")
  private @Nullable String country;

  @Option(
      names = "--use",
      paramLabel = "ID",
      description = "A use by its id: what it goes through, and whom it pays.")
  private @Nullable String use;

  @Option(names = "--total", description = "What all payers owe and are expected to pay.")
  private boolean total;

  @Option(names = "--fund", description = "What the fund has to share, and where it goes.")
  private boolean fund;

  @Option(
      names = "--group",
      paramLabel = "GROUP",
      description = "What a group of Parties receives, such as african-group, LDCs, EU.")
  private @Nullable String group;

  @Option(
      names = "--sector",
      paramLabel = "SECTOR",
      description = "What the users of a sector owe and are expected to pay.")
  private @Nullable String sector;

  @Option(
      names = "--home",
      paramLabel = "COUNTRY",
      description = "What payers at home in a country owe and are expected to pay.")
  private @Nullable String home;

  ExplainRequest.Whose asked() {
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
    return new ExplainRequest.Whose(only.getKey(), only.getValue());
  }

  private static void put(Map<Kind, String> given, Kind kind, @Nullable String id) {
    if (id != null) {
      given.put(kind, id);
    }
  }
}
