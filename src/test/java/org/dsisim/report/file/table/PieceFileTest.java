package org.dsisim.report.file.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dsisim.Shipped;
import org.dsisim.indicator.Results;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.table.EffectTable;
import org.dsisim.report.content.table.FlowTable;
import org.dsisim.report.content.table.OriginTable;
import org.dsisim.report.content.table.PayerTable;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.year.PieceLimits;
import org.junit.jupiter.api.Test;

/** Tables of payers and uses that are written in one pass over both. */
class PieceFileTest {

  /** Some uses happen and others do not, as nobody waits for half a year. */
  private static Run run(int threads, PieceLimits limits) {
    ScenarioFolder scenario = Shipped.scenarioFolder("use-portfolio");
    List<ParameterOverride> settings = Shipped.settings("assumption.max_months_before_dropped=5");
    Simulator simulator = new Simulator(scenario.scenario(), settings, threads, limits);
    return new Run(
        "0",
        List.of(),
        scenario,
        Results.of(
            Stream.of("cali-fund+bilateral+cooperation:iusaf", "bilateral-contracts")
                .map(Shipped::option)
                .map(simulator::run)
                .toList()),
        Map.of(),
        Map.of(),
        Map.of(),
        name -> name,
        "en");
  }

  private static List<PieceFile<?>> files(Run run) {
    return Stream.of(
            FlowTable.of(run),
            FlowTable.bySector(run),
            PayerTable.of(run, home -> true),
            EffectTable.burdens(run),
            OriginTable.of(run))
        .<PieceFile<?>>map(table -> (PieceFile<?>) TableFiles.csv(table))
        .toList();
  }

  /** What stands in each of the files of a run. */
  private static List<String> together(Run run) throws IOException {
    List<PieceFile<?>> files = files(run);
    List<ByteArrayOutputStream> written = new ArrayList<>();
    files.forEach(file -> written.add(new ByteArrayOutputStream()));
    PieceFile.writeTogether(run, files, written);
    return written.stream().map(bytes -> bytes.toString(UTF_8)).toList();
  }

  @Test
  void itIsTheSameTogetherOrOneByOneAndWhetherPayersAndUsesAreKeptOrWorkedOutAnew()
      throws IOException {
    Run kept = run(1, PieceLimits.USUAL);
    Run anew = run(3, new PieceLimits(7, 0));
    List<String> oneByOne = files(kept).stream().map(FileContent::text).toList();
    assertThat(oneByOne).allSatisfy(text -> assertThat(text.lines()).hasSizeGreaterThan(20));
    assertThat(oneByOne.get(3)).contains(",months,2,", ",months,6,", ",does-not-happen,");
    assertThat(together(kept)).isEqualTo(oneByOne);
    assertThat(together(anew)).isEqualTo(oneByOne);
    assertThat(files(anew)).extracting(FileContent::text).isEqualTo(oneByOne);
  }
}
