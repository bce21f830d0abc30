package org.dsisim.cases;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.dsisim.Shipped;
import org.dsisim.message.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedCasesTest {

  static Iterable<String> ruleSets() {
    return Shipped.rulebook().ruleSets().keySet();
  }

  @ParameterizedTest
  @MethodSource("ruleSets")
  void everyRuleSetPassesItsCases(String id) {
    Problems problems = new Problems();
    CasesResult result = run(id, problems);
    assertThat(problems.all()).isEmpty();
    assertThat(result.results()).isNotEmpty();
    assertThat(
            result.failures().stream()
                .map(f -> f.place() + ": " + f.sentence() + "\n  " + f.differences())
                .collect(joining("\n")))
        .isEmpty();
    assertThat(result.passed()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("ruleSets")
  void everyRuleFiresInACase(String id) {
    CasesResult result = run(id, new Problems());
    assertThat(result.neverFired()).isEmpty();
    assertThat(result.fired())
        .isEqualTo(Shipped.clean(p -> Shipped.rulebook().folder(id, p)).titles());
  }

  @ParameterizedTest
  @MethodSource("ruleSets")
  void everyParameterChangesACaseWhenItIsMoved(String id) {
    Coverage coverage =
        Objects.requireNonNull(WorkedCases.coverage(id, Shipped.rulebook(), Shipped.reference()));
    assertThat(coverage.parameters())
        .filteredOn(parameter -> !parameter.isCovered())
        .extracting(MovedParameter::inWords)
        .as(id)
        .isEmpty();
    assertThat(coverage.isWhole()).isTrue();
  }

  private static CasesResult run(String id, Problems problems) {
    return Objects.requireNonNull(
        WorkedCases.run(id, Shipped.rulebook(), Shipped.reference(), problems));
  }
}
