package org.dsisim.table.sorting;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;

/** A text as bytes that stand in the same order as texts do, where each byte counts from 0. */
public final class RowKey {

  private static final int LAST_OF_ONE = 0x7f;
  private static final int LAST_OF_TWO = 0x7ff;

  private RowKey() {}

  /** The bytes of a text: those of UTF-8, but for letters beyond the first 65,536. */
  public static byte[] of(String text) {
    if (text.chars().allMatch(sign -> sign <= LAST_OF_ONE)) {
      return text.getBytes(ISO_8859_1);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(3 * text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign <= LAST_OF_ONE) {
        bytes.write(sign);
        continue;
      }
      if (sign <= LAST_OF_TWO) {
        bytes.write(0xc0 | (sign >> 6));
      } else {
        bytes.write(0xe0 | (sign >> 12));
        bytes.write(0x80 | ((sign >> 6) & 0x3f));
      }
      bytes.write(0x80 | (sign & 0x3f));
    }
    return bytes.toByteArray();
  }
}
