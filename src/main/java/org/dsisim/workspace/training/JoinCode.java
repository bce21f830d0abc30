package org.dsisim.workspace.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** What participants read from the trainer's screen and type, to be let in. */
final class JoinCode {

  /** Letters and digits that nobody takes for another across a room. */
  private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

  private static final int LENGTH = 6;
  private static final int GROUP = 3;

  private final String signs;

  private JoinCode(String signs) {
    this.signs = signs;
  }

  static JoinCode drawn(RandomGenerator chance) {
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      signs.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
    }
    return new JoinCode(signs.toString());
  }

  /** Whether somebody typed it, with capitals or not, with spaces or hyphens or without. */
  boolean isTyped(String typed) {
    String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    return MessageDigest.isEqual(bytes(plain), bytes(signs));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** As it is read: two groups of three. */
  String shown() {
    return signs.substring(0, GROUP) + " " + signs.substring(GROUP);
  }
}
