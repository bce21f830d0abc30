package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.dsisim.simulation.BooksDoNotBalance;
import org.dsisim.table.InvalidInput;
import org.dsisim.table.Place;
import org.dsisim.table.Problem;
import org.dsisim.table.Severity;
import org.junit.jupiter.api.Test;

/** Exit codes, and what is said before them. */
class FailuresTest {

  private final StringWriter err = new StringWriter();
  private final Console console =
      new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), 80, false);

  @Test
  void booksThatDoNotBalanceAreAFaultOfOurs() throws ReflectiveOperationException {
    var constructor = BooksDoNotBalance.class.getDeclaredConstructor(String.class);
    constructor.setAccessible(true);
    BooksDoNotBalance failure = constructor.newInstance("2024: 5.00 came in, 5.01 went out.");
    assertThat(Failures.report(failure, console)).isEqualTo(3);
    assertThat(err.toString())
        .startsWith(
            "2024: 5.00 came in, 5.01 went out.\n"
                + "This is a fault of the program, not of your input: no figure of this run can be"
                + " trusted.\n"
                + "org.dsisim.simulation.BooksDoNotBalance: 2024: 5.00 came in");
  }

  @Test
  void whateverElseFailsIsAFaultOfOursToo() {
    assertThat(Failures.report(new IllegalStateException(), console)).isEqualTo(3);
    assertThat(err.toString())
        .startsWith(
            """
            java.lang.IllegalStateException
            This is a fault of the program, not of your input.
            java.lang.IllegalStateException
            \tat\s""");
  }

  @Test
  void badInputIsToldFromWrongUsage() {
    Problem usage = error(Place.ofCommandLine("--set"));
    Problem name = error(Place.ofCommandLine("RULE SET"));
    Problem file = error(Place.ofFile("users.csv"));
    Problem warning = new Problem(Severity.WARNING, Place.ofFile("users.csv"), "is odd.", null);
    assertThat(Failures.code(List.of())).isZero();
    assertThat(Failures.code(List.of(warning))).isZero();
    assertThat(Failures.code(List.of(usage, name, warning))).isEqualTo(2);
    assertThat(Failures.code(List.of(usage, file))).isEqualTo(1);
    assertThat(Failures.report(new InvalidInput(List.of(usage, file)), console)).isEqualTo(1);
    assertThat(err).hasToString("--set: is bad.\nusers.csv: is bad.\n");
  }

  @Test
  void aFolderInCapitalsIsStillAFile() {
    assertThat(Failures.code(List.of(error(Place.ofFile("DATA"))))).isEqualTo(1);
    assertThat(Failures.code(List.of(error(Place.ofFile("-o"))))).isEqualTo(1);
  }

  private static Problem error(Place place) {
    return new Problem(Severity.ERROR, place, "is bad.", null);
  }
}
