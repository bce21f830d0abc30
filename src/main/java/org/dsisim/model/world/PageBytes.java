package org.dsisim.model.world;

/** The bytes of a page of users, read from their beginning to their end. */
final class PageBytes {

  private final byte[] all;
  private int at;

  PageBytes(byte[] all) {
    this.all = all;
  }

  /** Copies so many bytes. */
  void copy(int count, byte[] to, int from) {
    System.arraycopy(all, at, to, from, count);
    at += count;
  }

  /** A number of those that are hardly ever above a hundred. */
  int small() {
    byte first = all[at];
    if (first >= 0) {
      at++;
      return first;
    }
    return Math.toIntExact(number());
  }

  /** A number that may be below zero. */
  long signed() {
    long number = number();
    return (number >>> 1) ^ -(number & 1);
  }

  private long number() {
    int next = at;
    long number = all[next] & 0x7f;
    for (int shift = 7; all[next++] < 0; shift += 7) {
      number |= (all[next] & 0x7fL) << shift;
    }
    at = next;
    return number;
  }
}
