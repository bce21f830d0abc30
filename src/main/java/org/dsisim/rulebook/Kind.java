package org.dsisim.rulebook;

import java.util.List;

/** The three kinds of rule sets, each with a folder of its own below {@code rules/}. */
@SuppressWarnings("ImmutableEnumChecker") // the list is List.of, which nobody can change
public enum Kind {
  /** Who owes what. */
  CONTRIBUTION(
      "contribution",
      List.of(Chapter.OBLIGATIONS, Chapter.BURDENS, Chapter.IN_KIND, Chapter.CREDITS)),
  /** Who receives which share. */
  DISTRIBUTION("distribution", List.of(Chapter.ELIGIBILITY, Chapter.WEIGHTS)),
  /** What indicators say about an option, criterion by criterion of a framework. */
  ASSESSMENT("assessment", List.of(Chapter.RATINGS));

  private final String folder;
  private final List<Chapter> chapters;

  Kind(String folder, List<Chapter> chapters) {
    this.folder = folder;
    this.chapters = chapters;
  }

  /** The folder's name, and the word for the kind. */
  public String folder() {
    return folder;
  }

  /** The kind with its article: {@code a contribution rule set}. */
  String noun() {
    return (this == ASSESSMENT ? "an " : "a ") + folder + " rule set";
  }

  /** The rule files that a rule set of this kind can have, in the order in which they stand. */
  List<Chapter> chapters() {
    return chapters;
  }
}
