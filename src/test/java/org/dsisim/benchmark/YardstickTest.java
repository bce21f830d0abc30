package org.dsisim.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dsisim.Shipped;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.junit.jupiter.api.Test;

/** The program and what computes the same by hand come to the same cents. */
class YardstickTest {

  private static final Path HOME = Path.of("");

  @Test
  void theProgramAndTheYardstickComeToTheSameCentsOnTheShippedCompanies() throws IOException {
    YearOutcome program =
        new Simulator(Shipped.scenario("rd-leaders-2024"), List.of(), 1)
            .run(Shipped.option("cali-fund:iusaf"))
            .years()
            .get(0);
    List<Yardstick.Year> years =
        Yardstick.measure(HOME, Path.of("scenarios").resolve("rd-leaders-2024"));

    assertThat(years).hasSize(1);
    Yardstick.Year year = years.get(0);
    assertThat(year.year()).isEqualTo(program.year());
    assertThat(year.users()).isEqualTo(program.payers().stream().toList().size());
    assertThat(year.owing()).isEqualTo(program.owing());
    assertThat(year.owed()).isEqualTo(program.owed().cents()).isPositive();
    assertThat(year.expected()).isEqualTo(program.expected().cents()).isPositive();
    assertThat(year.net()).isEqualTo(program.fund().net().cents());
    assertThat(year.parties()).isEqualTo(received(program));
  }

  private static SortedMap<String, Long> received(YearOutcome program) {
    SortedMap<String, Long> amounts = new TreeMap<>();
    for (PartyOutcome party : program.parties()) {
      if (!party.amount().isZero()) {
        amounts.put(party.country().code().iso3(), party.amount().cents());
      }
    }
    return amounts;
  }
}
