package org.dsisim.rulebook.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells contents apart: a SHA-256 over parts, each after its length so that parts cannot blur. */
public final class Fingerprint {

  private final MessageDigest digest = sha256();

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public Fingerprint with(byte[] part) {
    digest.update(Integer.toString(part.length).getBytes(StandardCharsets.US_ASCII));
    digest.update((byte) ':');
    digest.update(part);
    return this;
  }

  public Fingerprint with(String part) {
    return with(part.getBytes(StandardCharsets.UTF_8));
  }

  /** The fingerprint in letters; the parts begin anew. */
  public String text() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
