package org.dsisim.report.file;

/** What a folder of results holds: one kind never takes the place of another. */
public enum ResultKind {
  /** What {@code run} writes. */
  RUN("run", "a run"),
  /** What {@code compare} writes. */
  COMPARISON("comparison", "a comparison"),
  /** What {@code allocate} writes. */
  ALLOCATION("allocation", "an allocation"),
  /** What {@code assess} writes. */
  ASSESSMENT("assessment", "an assessment");

  private final String word;
  private final String noun;

  ResultKind(String word, String noun) {
    this.word = word;
    this.noun = noun;
  }

  /** The word in {@code run.json}. */
  String word() {
    return word;
  }

  /** As people say it, with its article. */
  String noun() {
    return noun;
  }
}
