package org.dsisim.model.world.user;

import java.util.Arrays;

/** Bytes of a page of users, read from their beginning to their end. */
public final class PageBytes {

  private final byte[] all;
  private int at;

  PageBytes(byte[] all) {
    this.all = all;
  }

  /** Copies so many bytes. */
  public void copy(int count, byte[] to, int from) {
    System.arraycopy(all, at, to, from, count);
    at += count;
  }

  /** A number of those that are hardly ever above a hundred. */
  public int small() {
    byte first = all[at];
    if (first >= 0) {
      at++;
      return first;
    }
    return Math.toIntExact(number());
  }

  /** One of those that are hardly ever far from zero. */
  int smallSigned() {
    byte first = all[at];
    if (first >= 0) {
      at++;
      return (first >>> 1) ^ -(first & 1);
    }
    long number = number();
    return Math.toIntExact((number >>> 1) ^ -(number & 1));
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

  /** Bytes that are written one behind the other. */
  static final class Writer {

    private byte[] all = new byte[1 << 14];
    private int length;

    /** Appends so many bytes. */
    void append(byte[] some, int from, int count) {
      room(count);
      System.arraycopy(some, from, all, length, count);
      length += count;
    }

    /** Appends a number that may be below zero. */
    void signed(long number) {
      number((number << 1) ^ (number >> 63));
    }

    /** Seven bits a byte, the last ones first; in all but the last byte the eighth is set. */
    void number(long number) {
      room(Long.BYTES + 2);
      byte[] to = all;
      int next = length;
      long rest = number;
      while ((rest & ~0x7fL) != 0) {
        to[next++] = (byte) (rest | 0x80);
        rest >>>= 7;
      }
      to[next++] = (byte) rest;
      length = next;
    }

    private void room(int more) {
      if (length + more > all.length) {
        all = Arrays.copyOf(all, 2 * (length + more));
      }
    }

    /** What was appended since it was asked for the last time. */
    byte[] taken() {
      byte[] taken = Arrays.copyOf(all, length);
      length = 0;
      return taken;
    }
  }
}
