package org.dsisim.rulebook.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dsisim.rulebook.SmallRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptionLintTest {

  @TempDir private Path root;

  private String option(String more) {
    return SmallRuleSet.distribution(root)
        .write("option.yaml", "title: T\nstatus: in force\n" + more)
        .lint()
        .lines()
        .filter(line -> !line.contains(": warning: "))
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  @Test
  void provisionsNameParametersOfTheTable() {
    assertThat(
            option(
                """
                provisions:
                  - paragraph: para 3
                    text: Not less than {flor} or more than {ceiling}, {x}.
                    parameters: [flor, ceilng, ceiling]
                """))
        .isEqualTo(
            """
            option.yaml:4: 'ceilng' is not in parameters.csv.
              Maybe 'ceiling'?
            option.yaml:4: '{flor}' is not in parameters.csv.
              Maybe 'floor'?
            option.yaml:4: '{x}' is not in parameters.csv.
              Maybe one of floor, ceiling, band_limit, un_scale.\
            """);
  }

  @Test
  void labelsAreOfParametersOfTheTable() {
    assertThat(
            option(
                """
                labels:
                  ceilng: { high: a limit }
                """))
        .isEqualTo(
            """
            option.yaml:4: 'ceilng' is not in parameters.csv.
              Maybe 'ceiling'?""");
  }

  @Test
  void ofALabelWithoutAnAlternativeAWarningIsGivenAndTheRuleSetCanBeUsed() {
    assertThat(
            SmallRuleSet.distribution(root)
                .write(
                    "option.yaml",
                    """
                    title: T
                    status: in force
                    labels:
                      un_scale: { 2025-2027: the newer scale, 2025-2028: another }
                    """)
                .lint())
        .contains(
            """
            warning: '2025-2028' is not an alternative of 'un_scale', and its label is never read.
              Maybe '2025-2027'?""");
  }

  @Test
  void presetsSetParametersOfTheTableToValuesOfTheirUnits() {
    assertThat(
            option(
                """
                presets:
                  strict:
                    title: T
                    set: { flor: 1, ceiling: much, un_scale: 2025-2027 }
                """))
        .isEqualTo(
            """
            option.yaml:4: 'flor' of preset strict is not in parameters.csv.
              Maybe 'floor'?
            option.yaml:4: ours.ceiling is 'much', which is not a number.\
            """);
  }

  @Test
  void bracesOfAProvisionAreClosed() {
    assertThat(
            option(
                """
                provisions:
                  - paragraph: para 3
                    text: Not less than {floor and not more than {ceiling}.
                    parameters: [floor, ceiling]
                """))
        .isEqualTo(
            """
            option.yaml:4: '{floor' in a provision is not closed.
              Maybe '{floor}'?""");
    assertThat(
            option(
                """
                provisions:
                  - paragraph: para 3
                    text: Not less than floor} or more than {ceiling}.
                    parameters: [floor, ceiling]
                """))
        .isEqualTo(
            """
            option.yaml:4: '}' in a provision is not opened.
              Maybe {name}, a parameter in braces.""");
  }
}
