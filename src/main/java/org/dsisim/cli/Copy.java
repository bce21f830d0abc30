package org.dsisim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A copied rule set or scenario under its new name: what it says of itself is what it is, a copy
 * that somebody will change, and no longer an adopted text or a shipped scenario.
 *
 * @param name the new one
 * @param from the id of the original
 */
record Copy(String name, String from) {

  /** A line {@code title: …} with its value on the same line. */
  private static final Pattern TITLE = Pattern.compile("(?m)^title: *([^>|\\s].*)$");

  private static final Pattern STATUS = Pattern.compile("(?m)^status: *([^>|\\s].*)$");
  private static final Pattern HEADING = Pattern.compile("(?m)\\A# +(.*)$");

  /** The files whose first words change. */
  private static final List<String> SHEETS = List.of("option.yaml", "scenario.yaml");

  /** Writes the new name into the files of a copied folder. */
  void rename(Path folder) throws IOException {
    for (String sheet : SHEETS) {
      replace(folder.resolve(sheet), TITLE, "title: \"" + name + ", a copy of " + from + "\"");
      replace(folder.resolve(sheet), STATUS, "status: a proposal of your own; not adopted");
    }
    Path readme = folder.resolve("README.md");
    if (Files.exists(readme)) {
      String text = Files.readString(readme);
      Matcher heading = HEADING.matcher(text);
      if (heading.find()) {
        String begun =
            "# "
                + name
                + ", a copy of "
                + from
                + "\n\nWhat follows is the README of `"
                + from
                + "`: change it with the rest.\n\n## "
                + heading.group(1);
        Files.writeString(readme, begun + text.substring(heading.end()));
      }
    }
  }

  private static void replace(Path file, Pattern line, String with) throws IOException {
    if (Files.exists(file)) {
      String text = Files.readString(file);
      Files.writeString(file, line.matcher(text).replaceFirst(Matcher.quoteReplacement(with)));
    }
  }
}
