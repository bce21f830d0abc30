package org.dsisim.study.uncertainty;

/** What an input is: a matter of knowledge or a matter of choice. The two share no range. */
public enum Side {
  /** What nobody knows: assumptions. */
  NOBODY("nobody-knows"),
  /** What is negotiated: parameters of rule sets. */
  ROOM("room-decides");

  private final String word;

  Side(String word) {
    this.word = word;
  }

  /** The word in tables. */
  public String word() {
    return word;
  }
}
