package org.dsisim.rulebook.kept;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers and texts as bytes, each so that it ends where it ends: two rows of values have
 * the same bytes only where all are equal. A text that came before is written as its number.
 */
final class ByteWriter {

  private static final int MORE = 0x80;
  private static final int SEVEN_BITS = 7;
  private static final int SIX_BITS = 6;
  private static final int TWELVE_BITS = 12;
  private static final int SIX = 0x3F;
  private static final int OF_TWO = 0xC0;
  private static final int OF_THREE = 0xE0;
  private static final int OF_ONE_BYTE = 0x80;
  private static final int OF_TWO_BYTES = 0x800;

  private byte[] bytes = new byte[1 << 12];
  private int length;
  private final Map<String, Integer> texts = new HashMap<>();

  /** All that was written. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void put(int one) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    bytes[length++] = (byte) one;
  }

  /** A number; small ones take one byte. */
  void number(long number) {
    long rest = number;
    while ((rest & ~(MORE - 1L)) != 0) {
      put((int) (rest & (MORE - 1)) | MORE);
      rest >>>= SEVEN_BITS;
    }
    put((int) rest);
  }

  void flag(boolean flag) {
    put(flag ? 1 : 0);
  }

  /** Yes, no, or what nobody knows. */
  void known(@Nullable Boolean flag) {
    put(flag == null ? 2 : flag ? 1 : 0);
  }

  /** A text, letter by letter as Java has it, or none. */
  void text(@Nullable String text) {
    if (text == null) {
      number(0);
      return;
    }
    Integer known = texts.putIfAbsent(text, texts.size() + 2);
    if (known != null) {
      number(known);
      return;
    }
    number(1);
    int letters = text.length();
    number(letters);
    for (int i = 0; i < letters; i++) {
      letter(text.charAt(i));
    }
  }

  private void letter(char letter) {
    if (letter < OF_ONE_BYTE) {
      put(letter);
    } else if (letter < OF_TWO_BYTES) {
      put(OF_TWO | (letter >> SIX_BITS));
      put(MORE | (letter & SIX));
    } else {
      put(OF_THREE | (letter >> TWELVE_BITS));
      put(MORE | ((letter >> SIX_BITS) & SIX));
      put(MORE | (letter & SIX));
    }
  }
}
