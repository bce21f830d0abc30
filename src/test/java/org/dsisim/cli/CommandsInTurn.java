package org.dsisim.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dsisim.cli.output.Console;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.session.Home;

/**
 * Runs commands one after the other in one process, each as a process of its own would, for whoever
 * compares what many commands write ({@code src/bench/same-outputs}).
 *
 * <p>A line of the standard input is a command: a folder, and the words, with tabs between them.
 * Its screen and its messages become the files {@code stdout} and {@code stderr} of the folder; its
 * exit code is printed on a line.
 */
final class CommandsInTurn {

  private static final int WIDTH = 80;

  private CommandsInTurn() {}

  public static void main(String... unused) throws IOException {
    Locale.setDefault(Locale.ROOT);
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      List<String> words = List.of(line.split("\t", -1));
      answers.println(
          run(Path.of(words.get(0)), words.subList(1, words.size()).toArray(String[]::new)));
    }
  }

  private static int run(Path folder, String... words) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("stdout"));
        Writer err = writer(Files.newOutputStream(folder.resolve("stderr")))) {
      Console console = new Console(out, err, WIDTH, false);
      int code = Dsisim.begun(Workspace.forOneRequest(Home.found()), console, words);
      console.out().flush();
      return code;
    }
  }

  private static Writer writer(OutputStream stream) {
    return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }
}
