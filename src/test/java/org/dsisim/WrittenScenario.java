package org.dsisim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.table.PartLimits;
import org.jspecify.annotations.Nullable;

/** The folder of a scenario that a test writes, table by table, and what was said about it. */
public final class WrittenScenario {

  private static final String ASSUMPTIONS =
      """
      name,value,unit,reference,description
      uptake,1,share,illustrative: none,Part that is paid.
      compliance,1,share,illustrative: none,Part that is paid.
      growth,0.03,share,illustrative: none,How figures grow.
      max_months_before_dropped,12,months,illustrative: none,How long users wait.
      max_cost_share_before_dropped,1,share,illustrative: none,What users bear.
      research_budget_usd,100000,USD,illustrative: none,What research costs.
      """;

  private final Path folder;
  private final Problems problems = new Problems();

  /** A scenario without users that is simulated in these years, with some assumptions. */
  public WrittenScenario(Path folder, String years) {
    this.folder = folder;
    with(
        "scenario.yaml",
        """
        title: Mine
        description: Mine alone.
        years: [%s]
        price_year: 2024
        basis: nominal
        sources:
          - {title: Own, publisher: us, licence: CC0, attribution: none needed}
        """
            .formatted(years));
    with("assumptions.csv", ASSUMPTIONS);
  }

  /** Writes a table. */
  public WrittenScenario with(String table, String... lines) {
    try {
      Files.writeString(folder.resolve(table), String.join("\n", lines) + "\n");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return this;
  }

  /** Reads the folder; null when it cannot be used. */
  public @Nullable ScenarioFolder tried() {
    return ScenarioFolder.read(
        "mine", folder, "mine", Shipped.reference(), PartLimits.usual(), problems);
  }

  /** Reads the folder, in which nothing that matters is wrong. */
  public ScenarioFolder read() {
    ScenarioFolder read = tried();
    problems.throwIfErrors();
    return Objects.requireNonNull(read);
  }

  /** What was said when the folder was read. */
  public Problems problems() {
    return problems;
  }

  /** Every problem as it is printed, one below the other. */
  public String said() {
    return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
