package org.dsisim.report.content.about;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;

/**
 * What must be known of results, in sections.
 *
 * @param title what they are
 * @param sections in their order, none without lines
 */
public record About(Message title, List<Section> sections) {

  /** Copies the sections. */
  public About {
    sections = List.copyOf(sections);
  }

  /** Lines under a heading. */
  public record Section(Message heading, List<Line> lines) {

    /** Sentences under a heading, without names. */
    static Section of(Message heading, List<Message> sentences) {
      return new Section(heading, sentences.stream().map(Line::of).toList());
    }
  }

  /**
   * A line.
   *
   * @param name what it tells; empty for a sentence of its own, and in a further line of a name
   */
  public record Line(Message name, Message text) {

    private static final Message NO_NAME = Message.plain("");

    /** A sentence of its own. */
    public static Line of(Message text) {
      return new Line(NO_NAME, text);
    }
  }

  /** Sections as they come; one in which nothing stands is left out. */
  static final class Sections {

    private final List<Section> all = new ArrayList<>();

    Sections add(Section section) {
      if (!section.lines().isEmpty()) {
        all.add(section);
      }
      return this;
    }

    Sections add(Message heading, List<Message> sentences) {
      return add(Section.of(heading, sentences));
    }

    List<Section> all() {
      return all;
    }
  }
}
