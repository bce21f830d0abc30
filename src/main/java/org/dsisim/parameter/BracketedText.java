package org.dsisim.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Alternatives in square brackets, one behind another: {@code [0.05][0.1][0.2]}. */
public final class BracketedText {

  private static final Pattern ALTERNATIVES = Pattern.compile("(\\[[^\\[\\]]+]\\s*)+");

  private static final Pattern ALTERNATIVE = Pattern.compile("\\[([^\\[\\]]+)]");

  private BracketedText() {}

  /**
   * The alternatives, each without its brackets.
   *
   * @return null when the text is anything else
   */
  public static @Nullable List<String> alternatives(String text) {
    if (!ALTERNATIVES.matcher(text).matches()) {
      return null;
    }
    List<String> found = new ArrayList<>();
    Matcher matcher = ALTERNATIVE.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1).strip());
    }
    return List.copyOf(found);
  }
}
