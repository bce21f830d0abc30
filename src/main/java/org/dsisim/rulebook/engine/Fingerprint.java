package org.dsisim.rulebook.engine;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Tells contents apart: two check sums of 32 bits by different polynomials over parts, each after
 * its length so that parts cannot blur. It tells every change that somebody may happen to make; who
 * would make one on purpose that it does not tell can as well write what is remembered. Java
 * computes it fast from the first byte on, as it does no digest.
 */
public final class Fingerprint {

  private final Checksum one = new CRC32();
  private final Checksum other = new CRC32C();

  /** Adds a part. */
  public Fingerprint with(byte[] part) {
    add((part.length + ":").getBytes(StandardCharsets.US_ASCII));
    add(part);
    return this;
  }

  /** Adds a text as UTF-8. */
  public Fingerprint with(String part) {
    return with(part.getBytes(StandardCharsets.UTF_8));
  }

  private void add(byte[] bytes) {
    one.update(bytes);
    other.update(bytes);
  }

  /** The fingerprint in sixteen letters; the parts begin anew. */
  public String text() {
    String text = HexFormat.of().toHexDigits(one.getValue() << Integer.SIZE | other.getValue());
    one.reset();
    other.reset();
    return text;
  }
}
