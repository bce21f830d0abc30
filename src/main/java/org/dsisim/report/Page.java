package org.dsisim.report;

import java.util.List;

/** Text for the screen, put together from headings, tables and sentences. */
public final class Page {

  private final int width;
  private final StringBuilder text = new StringBuilder();

  /** An empty page so many columns wide. */
  public Page(int width) {
    this.width = Math.max(40, width);
  }

  /** A heading, with an empty line before it unless it is the first. */
  public Page heading(String heading) {
    if (text.length() > 0) {
      text.append('\n');
    }
    Width.wrap(heading, "", "", width).forEach(this::line);
    return this;
  }

  /** A table. */
  public Page table(TextTable table) {
    table.lines(width).forEach(this::line);
    return this;
  }

  /** A sentence, wrapped. */
  public Page sentence(String sentence) {
    Width.wrap(sentence, "", "", width).forEach(this::line);
    return this;
  }

  /** A name with what there is to say of it, the lines below one another. */
  public Page named(String name, String what) {
    String first = name + " ".repeat(Math.max(1, 10 - Width.of(name)));
    Width.wrap(what, first, " ".repeat(10), width).forEach(this::line);
    return this;
  }

  /** Sentences, each with a dash before it. */
  public Page items(List<String> sentences) {
    for (String sentence : sentences) {
      Width.wrap(sentence, "- ", "  ", width).forEach(this::line);
    }
    return this;
  }

  /** A sentence under another, indented. */
  public Page indented(String sentence) {
    Width.wrap(sentence, "    ", "    ", width).forEach(this::line);
    return this;
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  /** The whole page. */
  public String text() {
    return text.toString();
  }
}
