package org.dsisim.rulebook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The compiler's messages, without the parts that speak of generated Java. */
final class Complaint {

  private static final Pattern GENERATED = Pattern.compile("(?m)^\\s*(File|at|import) .*$");

  private static final Pattern JAVA_ERROR =
      Pattern.compile("(?s)Java source of type .*?\\(\\d+:\\d+\\)\\s*:?\\s*(.*)");

  private Complaint() {}

  static String inWords(String message) {
    Matcher java = JAVA_ERROR.matcher(message);
    String text = java.matches() ? java.group(1) : message;
    return GENERATED.matcher(text).replaceAll("").replaceAll("\\s+", " ").trim();
  }
}
