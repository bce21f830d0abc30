package org.dsisim.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Severity;
import org.dsisim.reckoning.ledger.BooksDoNotBalance;
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
                + "org.dsisim.reckoning.ledger.BooksDoNotBalance: 2024: 5.00 came in");
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
  void tooLittleMemoryIsSaidInASentence() {
    Throwable inThread = new IllegalStateException(new OutOfMemoryError("Java heap space"));
    assertThat(Failures.report(inThread, console)).isEqualTo(3);
    assertThat(err.toString())
        .matches(
            "The \\d+ MB of memory that Java may use are not enough for this;"
                + " JAVA_TOOL_OPTIONS=-Xmx\\d+m in the environment allows it more\\.\n");
  }

  @Test
  void whatIsNestedTooDeeplyIsSaidInASentence() {
    assertThat(Failures.report(new StackOverflowError(), console)).isEqualTo(1);
    assertThat(err).hasToString("Something in the input is nested too deeply to be read.\n");
  }

  @Test
  void aFileThatCannotBeUsedIsNamedWithTheReason() {
    String users = "mine/users.csv";
    assertThat(report(new AccessDeniedException(users)))
        .isEqualTo("mine/users.csv: cannot be used: access is denied.\n");
    assertThat(report(new NoSuchFileException(users)))
        .isEqualTo("mine/users.csv: cannot be used: there is no such file or folder.\n");
    assertThat(report(new FileSystemException(users, null, "File name too long")))
        .isEqualTo("mine/users.csv: cannot be used: the name is too long.\n");
    assertThat(report(new FileSystemException(users, null, "Input/output error")))
        .isEqualTo("mine/users.csv: cannot be used: Input/output error.\n");
    assertThat(report(new IOException("No space left on device")))
        .isEqualTo("cannot be used: no space is left on the disk.\n");
  }

  private String report(IOException failure) {
    err.getBuffer().setLength(0);
    assertThat(Failures.report(new UncheckedIOException(failure), console)).isEqualTo(1);
    return err.toString();
  }

  @Test
  void aNameThatTheSystemCannotWriteIsWrongUsage() {
    assertThat(Failures.report(new InvalidPathException("mi\u00e9", "unmappable"), console))
        .isEqualTo(2);
    assertThat(err)
        .hasToString(
            "'mi\u00e9' cannot be a path here: this system has no way to write it as a file's"
                + " name.\n");
  }

  @Test
  void badInputIsToldFromWrongUsage() {
    Problem usage = error(Place.ofCommandLine("--set"));
    Problem name = error(Place.ofCommandLine("RULE SET"));
    Problem file = error(Place.ofFile("users.csv"));
    Problem warning =
        new Problem(Severity.WARNING, Place.ofFile("users.csv"), Message.plain("is odd."), null);
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
    return new Problem(Severity.ERROR, place, Message.plain("is bad."), null);
  }
}
