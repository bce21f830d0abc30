package org.dsisim.rulebook.kept;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a {@link ByteWriter} wrote. Bytes that nobody wrote so are refused with an {@link
 * IllegalArgumentException} or an {@link IndexOutOfBoundsException}.
 */
final class ByteReader {

  private static final int MORE = 0x80;
  private static final int SEVEN_BITS = 7;
  private static final int SIX_BITS = 6;
  private static final int TWELVE_BITS = 12;
  private static final int SIX = 0x3F;
  private static final int OF_TWO = 0xC0;
  private static final int OF_THREE = 0xE0;
  private static final int FOUR = 0x0F;
  private static final int FIVE = 0x1F;

  private final byte[] bytes;
  private int next;
  private final List<String> texts = new ArrayList<>();

  ByteReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Whether all was read. */
  boolean isAtEnd() {
    return next == bytes.length;
  }

  private int take() {
    return bytes[next++] & 0xFF;
  }

  long number() {
    long number = 0;
    for (int at = 0; at < Long.SIZE; at += SEVEN_BITS) {
      int one = take();
      number |= (long) (one & (MORE - 1)) << at;
      if (one < MORE) {
        return number;
      }
    }
    throw new IllegalArgumentException("no number");
  }

  /** How many of something come: never more than there are bytes. */
  int count() {
    long count = number();
    if (count < 0 || count > bytes.length) {
      throw new IllegalArgumentException("no count: " + count);
    }
    return (int) count;
  }

  boolean flag() {
    int flag = take();
    if (flag > 1) {
      throw new IllegalArgumentException("no flag: " + flag);
    }
    return flag == 1;
  }

  /** A text that is there. */
  String text() {
    String text = textOrNone();
    if (text == null) {
      throw new IllegalArgumentException("no text");
    }
    return text;
  }

  @Nullable String textOrNone() {
    int known = count();
    if (known == 0) {
      return null;
    }
    if (known > 1) {
      return texts.get(known - 2);
    }
    char[] letters = new char[count()];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = letter();
    }
    String text = new String(letters);
    texts.add(text);
    return text;
  }

  private char letter() {
    int first = take();
    if (first < MORE) {
      return (char) first;
    }
    if (first < OF_TWO) {
      throw new IllegalArgumentException("no letter");
    }
    if (first < OF_THREE) {
      return (char) ((first & FIVE) << SIX_BITS | (take() & SIX));
    }
    return (char) ((first & FOUR) << TWELVE_BITS | (take() & SIX) << SIX_BITS | (take() & SIX));
  }
}
