package org.dsisim.rulebook.description;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option as written on the command line: {@code
 * CONTRIBUTION[+CONTRIBUTION…][:FORMULA[@PRESET]]}.
 *
 * @param contributions ids, at least one
 * @param formula id; empty when none was written
 * @param preset empty when none was written
 */
public record OptionText(List<String> contributions, String formula, String preset) {

  /** The formula when none is written. */
  public static final String DEFAULT_FORMULA = "iusaf";

  /**
   * Takes a text apart at its first colon, its plus signs and the at sign behind the colon. Whether
   * there are such rule sets is not looked at.
   */
  public static OptionText parse(String text) {
    int colon = text.indexOf(':');
    String before = colon < 0 ? text : text.substring(0, colon);
    String after = colon < 0 ? "" : text.substring(colon + 1);
    int at = after.indexOf('@');
    return new OptionText(
        Arrays.stream(before.split("\\+", -1)).map(String::trim).toList(),
        at < 0 ? after.trim() : after.substring(0, at).trim(),
        at < 0 ? "" : after.substring(at + 1).trim());
  }

  /** The sign of a text behind which nothing stands, though something should; null for none. */
  public static @Nullable String signBeforeNothing(String text) {
    OptionText parts = parse(text);
    if (text.indexOf(':') >= 0 && parts.formula().isEmpty()) {
      return ":";
    }
    int at = text.indexOf('@', text.indexOf(':') + 1);
    return text.indexOf(':') >= 0 && at >= 0 && parts.preset().isEmpty() ? "@" : null;
  }
}
