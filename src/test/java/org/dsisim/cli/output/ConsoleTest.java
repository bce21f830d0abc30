package org.dsisim.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.dsisim.cli.Dsisim;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Severity;
import org.dsisim.workspace.session.Home;
import org.junit.jupiter.api.Test;

/** What reaches the screen, and what is said when it does not. */
class ConsoleTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** Output of which only the beginning is taken. */
  private static Writer failing(String why) {
    return new Writer() {
      @Override
      public void write(char[] text, int from, int length) throws IOException {
        throw new IOException(why);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  @Test
  void controlCharactersDoNotReachTheScreenWhereverTheyComeFrom() {
    Console console = new Console(out, err, 80, false);
    console.print("a\u001b[31mred\u0007\r\u009b2J\u202eback\u2066\u2028é\tb\n");
    assertThat(out).hasToString("a[31mred2Jbacké\tb\n");
    Place place = Place.ofFile("users\u001b]0;x\u0007.csv");
    console.problems(
        List.of(
            new Problem(
                Severity.ERROR,
                place,
                Message.plain("is 'a\u0008b'."),
                Message.plain("'c\u007f'?"))));
    console.err().println("\u001bc");
    assertThat(err).hasToString("users]0;x.csv: is 'ab'.\n  Maybe 'c'?\nc\n");
  }

  @Test
  void aProblemFitsTheScreenOfWhoeverWatches() {
    Problem problem =
        new Problem(
            Severity.ERROR,
            Place.of("scenarios/mine/users.csv", 17),
            Message.plain("sales_usd is '61m', which is not a number."),
            Message.plain("61000000: amounts are plain US dollars, without letters behind them."));
    new Console(out, err, 60, true).problems(List.of(problem));
    assertThat(err)
        .hasToString(
            """
            scenarios/mine/users.csv:17: sales_usd is '61m', which is
              not a number.
              Maybe 61000000: amounts are plain US dollars, without
                letters behind them.
            """);
    StringWriter piped = new StringWriter();
    new Console(out, piped, 60, false).problems(List.of(problem));
    assertThat(piped).hasToString(problem + "\n");
  }

  @Test
  void howMuchIsDoneIsSaidToNobodyWhereNobodyWatches() {
    Message drawing = Message.of("uncertainty.progress.draws");
    Console piped = new Console(out, err, 80, false);
    piped.done(drawing, 1, 10);
    assertThat(err).hasToString("");
  }

  @Test
  void theTimeThatIsLeftIsToldInSecondsAndOfLongWorkInMinutes() {
    Message drawing = Message.of("uncertainty.progress.draws");
    assertThat(TimeLeft.of(drawing, 10, 1000, 4e8).inEnglish())
        .isEqualTo("drawing what nobody knows: 10 of 1000");
    assertThat(TimeLeft.of(drawing, 1, 9, 8e9).inEnglish())
        .isEqualTo("drawing what nobody knows: 1 of 9, about 8 seconds left");
    assertThat(TimeLeft.of(drawing, 8, 9, 1e9).inEnglish())
        .isEqualTo("drawing what nobody knows: 8 of 9, about a second left");
    assertThat(TimeLeft.of(drawing, 1, 9, 1e11).inEnglish()).endsWith("about 100 seconds left");
    assertThat(TimeLeft.of(drawing, 1, 9, 1.01e11).inEnglish()).endsWith("about 2 minutes left");
  }

  @Test
  void aLineOfProgressFitsTheScreenAndItsBarMakesRoomForTheTimeThatIsLeft() {
    String words = "342 of 6000, about 20 seconds left";
    assertThat(ProgressLine.done(0.5, words, 80))
        .isEqualTo("[===============               ] " + words);
    assertThat(ProgressLine.done(0.5, words, 45)).isEqualTo("[====    ] " + words);
    assertThat(ProgressLine.done(0.5, words, 40)).isEqualTo(words);
    assertThat(ProgressLine.done(0.5, words, 20)).isEqualTo("342 of 6000, about");
    assertThat(ProgressLine.done(1, "all", 12)).isEqualTo("[======] all");
    assertThat(ProgressLine.taken(7, "running cali-fund", 80)).isEqualTo("(7 s) running cali-fund");
  }

  @Test
  void aReaderThatHasEnoughIsNoFailureAndAFullDiskIs() {
    assertThat(new Console(out, err, 80, false).unwritten()).isNull();
    for (String why : List.of("Broken pipe", "The pipe is being closed")) {
      Console closed = new Console(failing(why), err, 80, false);
      closed.print("a table\n");
      assertThat(closed.unwritten()).isNull();
    }
    Console full = new Console(failing("No space left on device"), err, 80, false);
    full.print("a table\n");
    full.print("another\n");
    assertThat(full.unwritten()).hasMessage("No space left on device");
  }

  @Test
  void theExitCodeSaysThatTheOutputIsNotWhole() {
    Home home = new Home(Path.of("").toAbsolutePath(), Path.of(""));
    Console full = new Console(failing("No space left on device"), err, 80, false);
    assertThat(Dsisim.run(home, full, "--version")).isEqualTo(1);
    assertThat(err)
        .hasToString(
            "The output could not be written: it is not whole, because no space is left on the"
                + " disk.\n");
    Console closed = new Console(failing("Broken pipe"), out, 80, false);
    assertThat(Dsisim.run(home, closed, "--version")).isZero();
    assertThat(out.toString()).isEmpty();
  }
}
