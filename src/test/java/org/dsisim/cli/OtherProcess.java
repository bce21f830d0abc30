package org.dsisim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands run one after another in a process of their own, which has a class path of its own. */
final class OtherProcess {

  private OtherProcess() {}

  /**
   * Runs commands, each on a line of a file, and writes what they came to.
   *
   * @param arguments the folder of the program, and the folder with the file and the results
   */
  public static void main(String... arguments) throws IOException {
    Program program = Program.keptAt(Path.of(arguments[0]));
    Path folder = Path.of(arguments[1]);
    int number = 0;
    for (String command : Files.readAllLines(folder.resolve("commands.txt"))) {
      Program.Ended ended = program.run(command.split(" "));
      Files.writeString(folder.resolve(number + ".out"), ended.out());
      Files.writeString(folder.resolve(number + ".err"), ended.err());
      Files.writeString(folder.resolve(number + ".code"), String.valueOf(ended.code()));
      number++;
    }
  }

  /**
   * Runs commands in a process whose class path begins with a folder.
   *
   * @param folder an empty one
   */
  static List<Program.Ended> run(Path classes, Program program, List<String> commands, Path folder)
      throws IOException, InterruptedException {
    Files.write(folder.resolve("commands.txt"), commands);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classes
                    + System.getProperty("path.separator")
                    + System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                program.home().toString(),
                folder.toString())
            .inheritIO()
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException("The process ended with " + process.exitValue() + ".");
      }
    } finally {
      process.destroyForcibly();
    }
    List<Program.Ended> ended = new ArrayList<>();
    for (int i = 0; i < commands.size(); i++) {
      ended.add(
          new Program.Ended(
              Integer.parseInt(Files.readString(folder.resolve(i + ".code"))),
              Files.readString(folder.resolve(i + ".out")),
              Files.readString(folder.resolve(i + ".err"))));
    }
    return ended;
  }
}
