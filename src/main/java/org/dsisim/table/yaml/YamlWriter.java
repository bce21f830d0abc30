package org.dsisim.table.yaml;

import java.util.List;
import java.util.Map;

/**
 * Writes a document as people write it: keys in their order, texts folded at a width that can be
 * read. Each text is one paragraph.
 */
public final class YamlWriter {

  private static final int WIDTH = 98;

  private static final String STEP = "  ";
  private static final String FOLDED = ">-\n";

  private final StringBuilder document = new StringBuilder();

  /** An empty document. */
  public YamlWriter() {}

  /** A key with what reads the same unquoted: a number, a word, {@code true}. */
  public YamlWriter plain(String key, Object value) {
    document.append(key).append(": ").append(value).append('\n');
    return this;
  }

  /** A key with a text. */
  public YamlWriter text(String key, String text) {
    document.append(key).append(": ").append(FOLDED);
    fold(text, STEP);
    return this;
  }

  /** A key with a list of texts. */
  public YamlWriter texts(String key, List<String> texts) {
    document.append(key).append(":\n");
    for (String text : texts) {
      document.append(STEP).append("- ").append(FOLDED);
      fold(text, STEP + STEP);
    }
    return this;
  }

  /** A key with a list of groups, each of keys and texts; empty texts are left out. */
  public YamlWriter groups(String key, List<Map<String, String>> groups) {
    document.append(key).append(":\n");
    for (Map<String, String> group : groups) {
      String before = STEP + "- ";
      for (Map.Entry<String, String> one : group.entrySet()) {
        if (!one.getValue().isEmpty()) {
          document.append(before).append(one.getKey()).append(": ").append(FOLDED);
          fold(one.getValue(), STEP + STEP + STEP);
          before = STEP + STEP;
        }
      }
    }
    return this;
  }

  /** Lines of a document that was written before. */
  public YamlWriter verbatim(String lines) {
    document.append(lines);
    return this;
  }

  private void fold(String text, String indent) {
    int column = 0;
    for (String word : text.strip().split("\\s+", -1)) {
      boolean fits = column > 0 && column + 1 + word.length() <= WIDTH;
      if (column > 0 && !fits) {
        document.append('\n');
      }
      String before = fits ? " " : indent;
      document.append(before).append(word);
      column = (fits ? column : 0) + before.length() + word.length();
    }
    document.append('\n');
  }

  /** The whole document. */
  public String document() {
    return document.toString();
  }
}
