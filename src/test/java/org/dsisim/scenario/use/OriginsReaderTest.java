package org.dsisim.scenario.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dsisim.message.Place;
import org.dsisim.model.world.use.Origins;
import org.dsisim.scenario.Reading;
import org.dsisim.table.Cell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Origins that are written plainly are read at once, to what reading part by part comes to. */
class OriginsReaderTest {

  private static final int CELLS = 4_000;

  private static final List<String> WORDS =
      List.of("KEN", "BRA", "FRA", "UNKNOWN", "UNKNOWN", "VNM", "JPN");

  private static final List<String> ODD_WORDS =
      List.of("unknown", "ken", "Kenya", "XXX", "N/A", "EUU", "", " KEN ", "K:N");

  private static final List<String> ODD_NUMBERS =
      List.of("0.5", "", "-1", "1e3", " 2", "0", "1234567890", "1.0", "x");

  @TempDir private Path folder;

  @Test
  void plainCellsAreReadAsAllOthersAre() {
    Random random = new Random(20_261_129);
    int plain = 0;
    for (int i = 0; i < CELLS; i++) {
      String text = cell(random, i % 3 == 0 ? 4 : 1_000);
      Long sequences = random.nextInt(3) == 0 ? null : (long) random.nextInt(40);
      String read = read(text, sequences, false);
      assertThat(read).as("'%s' of %s", text, sequences).isEqualTo(read(text, sequences, true));
      plain += read.endsWith(" said") ? 1 : 0;
    }
    assertThat(plain).isGreaterThan(CELLS / 4);
  }

  private String read(String text, @Nullable Long sequences, boolean carefully) {
    Reading reading = new Reading(folder);
    OriginsReader reader = new OriginsReader(reading.codes(), reading.problems());
    Cell cell = Cell.of("origins", text, new Place("mine/uses.csv", 2, 1));
    Cell counted = Cell.of("sequences", "", new Place("mine/uses.csv", 2, 2));
    Origins origins =
        carefully
            ? reader.readCarefully(cell, counted, sequences)
            : reader.read(cell, counted, sequences);
    return origins.shares() + " and " + origins.unknown() + reading.said() + " said";
  }

  private static String cell(Random random, int odd) {
    List<String> parts = new ArrayList<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      String word = one(random.nextInt(odd) == 0 ? ODD_WORDS : WORDS, random);
      String number =
          random.nextInt(odd) == 0
              ? one(ODD_NUMBERS, random)
              : String.valueOf(1 + random.nextInt(9));
      parts.add(word + ":" + number);
    }
    return String.join(random.nextInt(odd) == 0 ? " | " : "|", parts);
  }

  private static String one(List<String> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }
}
