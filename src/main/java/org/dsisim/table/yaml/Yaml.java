package org.dsisim.table.yaml;

import java.nio.file.Path;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.table.TextFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents in YAML 1.2, where {@code NO} is a text like any other.
 *
 * <p>A document is a map at its outermost level. Values stay the text they were written as.
 */
public final class Yaml {

  private static final Message NO_TEXT = Message.of("table.yaml.no-text");

  private Yaml() {}

  /**
   * Reads a file. All that is wrong with it is reported, nothing is thrown.
   *
   * @param path the file
   * @param shownAs the name of the file in problems
   * @return the document; null if it could not be read, which is then reported
   */
  public static @Nullable YamlMap read(Path path, String shownAs, Problems problems) {
    String text = TextFile.read(path, shownAs, NO_TEXT, problems);
    return text == null ? null : parsed(text, shownAs, problems);
  }

  /** Reads a text as {@link #read} does a file. */
  public static @Nullable YamlMap readFrom(String content, String shownAs, Problems problems) {
    String text = TextFile.checked(content, shownAs, NO_TEXT, problems);
    return text == null ? null : parsed(text, shownAs, problems);
  }

  private static @Nullable YamlMap parsed(String text, String shownAs, Problems problems) {
    YamlMap plain = PlainYaml.read(text, shownAs);
    return plain == null ? new YamlReader(shownAs, problems).read(text) : plain;
  }
}
