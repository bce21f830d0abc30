package org.dsisim.architecture.bad.report;

import java.util.Date;
import java.util.Locale;

/** A report that prints, exits, and depends on the machine it runs on. */
@SuppressWarnings({"JavaUtilDate", "StringCaseLocaleUsage"}) // the point of it
final class Shout {

  private Shout() {}

  static void print() {
    System.out.println();
  }

  static void leave() {
    System.exit(0);
  }

  static Date date() {
    return new Date();
  }

  static Locale language() {
    return Locale.getDefault();
  }

  static String home() {
    return System.getProperty("user.home");
  }

  static String loud(String text) {
    return text.toUpperCase();
  }
}
