package org.dsisim.model.world.user;

/** A word with its hash, which takes long to tell of some, as of a fraction. */
final class HashedWord {

  private final Object word;
  private final int hash;

  HashedWord(Object word) {
    this.word = word;
    this.hash = word.hashCode();
  }

  /** The word. */
  Object word() {
    return word;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HashedWord one
        && one.hash == hash
        && (one.word == word || one.word.equals(word));
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
