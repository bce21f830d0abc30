package org.dsisim.report.layout;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.value.Money;

/** Text for the screen, put together from headings, tables and sentences. */
public final class Page {

  private static final int TWO_COLUMNS = 72;
  private static final String BETWEEN = " | ";

  /** How two texts are marked that are compared, in every language. */
  private static final String LEFT = "A";

  private static final String RIGHT = "B";

  private final int width;
  private final Screen screen;
  private final StringBuilder text = new StringBuilder();

  /** An empty page so many columns wide. */
  public Page(int width) {
    this(Screen.of(width));
  }

  /** An empty page for a screen. */
  public Page(Screen screen) {
    this.width = Math.max(40, screen.width());
    this.screen = screen;
  }

  /** Whether countries are listed by amount. */
  public boolean isByRank() {
    return screen.byRank();
  }

  /** An amount in a sentence, as {@code USD 447.3 million}; to the cent where that is asked for. */
  public Message amount(Money money) {
    return screen.amount(money);
  }

  /** A message in the language of the page. */
  public String word(Message message) {
    return screen.word(message);
  }

  /** A heading, with an empty line before it unless it is the first. */
  public Page heading(Message heading) {
    if (text.length() > 0) {
      text.append('\n');
    }
    Width.wrap(word(heading), "", "", width).forEach(this::line);
    return this;
  }

  /** A table. */
  public Page table(TextTable table) {
    table.lines(width, screen).forEach(this::line);
    return this;
  }

  /** An empty line. */
  public Page space() {
    line("");
    return this;
  }

  /** A sentence, wrapped. */
  public Page sentence(Message sentence) {
    Width.wrap(word(sentence), "", "", width).forEach(this::line);
    return this;
  }

  /** A name with what there is to say of it, the lines below one another. */
  public Page named(Message name, Message what) {
    String label = word(name);
    String first = label + " ".repeat(Math.max(1, 10 - Width.of(label)));
    // A path can be longer than a narrow line.
    List<String> lines = Width.fit(word(what), width - Width.of(first));
    for (int i = 0; i < lines.size(); i++) {
      line((i == 0 ? first : " ".repeat(10)) + lines.get(i));
    }
    return this;
  }

  /** Sentences, each with a dash before it. */
  public Page items(List<Message> sentences) {
    sentences.forEach(this::item);
    return this;
  }

  /** A sentence with a dash before it. */
  public Page item(Message sentence) {
    Width.wrap(word(sentence), "- ", "  ", width).forEach(this::line);
    return this;
  }

  /** A sentence under another, indented. */
  public Page indented(Message sentence) {
    Width.wrap(word(sentence), "    ", "    ", width).forEach(this::line);
    return this;
  }

  /** Two texts side by side; one below the other, marked A and B, where the page is narrow. */
  public Page beside(Message left, Message right) {
    if (!hasTwoColumns()) {
      below(LEFT, word(left));
      below(RIGHT, word(right));
      return this;
    }
    int column = (width - 2 - BETWEEN.length()) / 2;
    List<String> lefts = Width.fit(word(left), column);
    List<String> rights = Width.fit(word(right), column);
    for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
      String one = i < lefts.size() ? lefts.get(i) : "";
      String other = i < rights.size() ? rights.get(i) : "";
      String padding = " ".repeat(column - Width.of(one));
      line(("  " + one + padding + BETWEEN + other).stripTrailing());
    }
    return this;
  }

  private void below(String mark, String what) {
    List<String> lines = Width.fit(what, width - 5);
    for (int i = 0; i < lines.size(); i++) {
      line("  " + (i == 0 ? mark : " ") + "  " + lines.get(i));
    }
  }

  /** Whether there is room for two texts side by side. */
  public boolean hasTwoColumns() {
    return width >= TWO_COLUMNS;
  }

  /**
   * A message in lines that fit; what a line began with, its next line begins with, and two more.
   */
  public static String fitted(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      String indent = line.substring(0, line.length() - line.stripLeading().length());
      lines.addAll(Width.wrap(line.strip(), indent, indent + "  ", width));
    }
    return String.join("\n", lines);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  /** The whole page. */
  public String text() {
    return text.toString();
  }
}
