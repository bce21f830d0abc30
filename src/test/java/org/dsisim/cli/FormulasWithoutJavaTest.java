package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Formulas that somebody could propose, each a rule set in {@code src/test/resources/formulas} and
 * no line of Java: checked, tested, described, used and explained.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormulasWithoutJavaTest {

  private static final Path FORMULAS = Path.of("src/test/resources/formulas");

  private Program program = Program.at(Path.of(""));

  @BeforeAll
  void copiesTheFormulas(@TempDir Path folder) {
    program = Program.copiedTo(folder);
    for (String formula : new String[] {"africa-first", "per-capita"}) {
      Program.copy(FORMULAS.resolve(formula), folder.resolve("rules/distribution/" + formula));
    }
  }

  private String runs(String... arguments) {
    Program.Ended ended = program.runAt(120, arguments);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).as(ended.out()).isZero();
    return ended.out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"africa-first", "per-capita"})
  void aFormulaIsCheckedTestedAndDescribedWithoutAWord(String formula) {
    assertThat(runs("check", formula)).isEqualTo("Checked " + formula + ": no problems.\n");
    assertThat(runs("test", formula, "--coverage")).contains("all as expected");
    assertThat(runs("describe", formula, "--text")).contains("Art. 2");
  }

  @Test
  void twoFifthsGoToTheAfricanGroupAndTheBandsDecideWithinIt() {
    assertThat(runs("allocate", "africa-first", "--fund", "1000000"))
        .containsPattern("\nAfrican Group +5\\d +400\\.0 ");
    assertThat(runs("explain", "workshop", "-o", "cali-fund:africa-first", "--country", "KEN"))
        .contains("Art. 2: Parties of the African Group share an envelope");
  }

  @Test
  void noPartyReceivesLessThanTheFloorHoweverFewItsPeople() {
    assertThat(runs("allocate", "per-capita", "--fund", "1000000", "--country", "TUV,IND"))
        .containsPattern("\nTuvalu +TUV +2\\.000 ");
    assertThat(runs("explain", "workshop", "-o", "cali-fund:per-capita", "--country", "TUV"))
        .contains("Art. 3: No Party receives less than the floor");
  }
}
