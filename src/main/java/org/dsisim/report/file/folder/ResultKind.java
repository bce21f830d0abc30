package org.dsisim.report.file.folder;

/** What a folder of results holds: one kind never takes the place of another. */
public enum ResultKind {
  /** What {@code run} writes. */
  RUN("run"),
  /** What {@code compare} writes. */
  COMPARISON("comparison"),
  /** What {@code compare --runs} writes. */
  DIFFERENCES("differences"),
  /** What {@code draw} writes. */
  DRAWS("draws"),
  /** What {@code sensitivity} writes. */
  SENSITIVITY("sensitivity"),
  /** What {@code brackets} writes. */
  BRACKETS("brackets"),
  /** What {@code allocate} writes. */
  ALLOCATION("allocation"),
  /** What {@code assess} writes. */
  ASSESSMENT("assessment"),
  /** What {@code sweep} writes. */
  SWEEP("sweep"),
  /** What {@code solve} writes. */
  SOLUTION("solution");

  private final String word;

  ResultKind(String word) {
    this.word = word;
  }

  /** The word in {@code run.json}. */
  public String word() {
    return word;
  }
}
