package org.dsisim.rulebook.drl;

import java.util.Map;

/**
 * Writes constants in conditions with the types that they belong to: {@code above( GDP, "limit" )}
 * is what people write, and {@code above( Criterion.GDP, "limit" )} what the compiler of conditions
 * understands; {@code Base.SALES} becomes what the program calls that type. Lines stay what they
 * are.
 */
public final class BareConstants {

  private static final Map<String, String> QUALIFIED = Vocabulary.qualified();

  private BareConstants() {}

  /** A whole source as the compiler takes it. */
  public static String qualified(String source) {
    RuleTokens tokens = new RuleTokens(source);
    StringBuilder result = new StringBuilder();
    boolean inConditions = false;
    String before = "";
    int copied = 0;
    while (tokens.next()) {
      boolean word = tokens.kind() == RuleTokens.Kind.WORD;
      if (word && tokens.text().equals("when")) {
        inConditions = true;
      } else if (word && tokens.text().equals("then")) {
        inConditions = false;
      }
      String whole = QUALIFIED.get(tokens.text());
      if (word && inConditions && whole != null && !before.equals(".")) {
        result.append(source, copied, tokens.start()).append(whole);
        copied = tokens.end();
      }
      String named = word && !before.equals(".") ? Vocabulary.compilerName(tokens.text()) : null;
      if (named != null && source.startsWith(".", tokens.end())) {
        result.append(source, copied, tokens.start()).append(named);
        copied = tokens.end();
      }
      before = tokens.text();
    }
    return result.append(source, copied, source.length()).toString();
  }
}
