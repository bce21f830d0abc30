package org.dsisim.explanation.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.jspecify.annotations.Nullable;

/** A single condition of a rule as a clause, as "its type is in cali-fund.exempt_types". */
public final class ConditionInWords {

  /** A fact with what is asked of it, and nothing before it. */
  private static final Pattern FACT = Pattern.compile("([A-Z]\\w*)\\( (.*) \\)");

  private static final Pattern TOKEN =
      Pattern.compile("\\s*(\"[^\"]*\"|[A-Za-z_$][\\w.$]*|\\d+|==|!=|>=|<=|\\|\\||&&|[!(),<>])");

  private final List<String> tokens;
  private final FactInWords facts;
  private int at;

  private ConditionInWords(List<String> tokens, FactInWords facts) {
    this.tokens = tokens;
    this.facts = facts;
  }

  /**
   * The clause.
   *
   * @param condition as the rule writes it, with its fact
   * @param parameter the switch that the condition reads; empty for none
   * @param ruleSet whose parameters it names
   * @return null where it cannot be said in words
   */
  public static @Nullable Message of(String condition, String parameter, String ruleSet) {
    Matcher fact = FACT.matcher(condition);
    List<String> tokens = fact.matches() ? tokens(fact.group(2)) : null;
    if (tokens == null) {
      return null;
    }
    ConditionInWords words = new ConditionInWords(tokens, new FactInWords(parameter, ruleSet));
    Message clause = words.either(true);
    return words.at == tokens.size() ? clause : null;
  }

  /**
   * The clause for a fact that there is not, which other rules would have stated.
   *
   * @return null where it cannot be said in words
   */
  public static @Nullable Message ofMissing(String fact) {
    return switch (fact) {
      case "Eligible" -> Message.of("explanation.condition.eligible");
      case "Contribution" -> Message.of("explanation.condition.contribution");
      default -> null;
    };
  }

  private static @Nullable List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    int end = 0;
    while (end < text.length() && token.find(end) && token.start() == end) {
      tokens.add(token.group(1));
      end = token.end();
    }
    return end == text.length() ? tokens : null;
  }

  private boolean take(String token) {
    boolean is = at < tokens.size() && tokens.get(at).equals(token);
    at += is ? 1 : 0;
    return is;
  }

  /** Alternatives; what is not true of any of them is true of none, which is another sentence. */
  private @Nullable Message either(boolean truth) {
    Message first = both(truth);
    while (first != null && take("||")) {
      Message next = truth ? both(true) : null;
      first =
          next == null
              ? null
              : Message.of("explanation.condition.or", "first", first, "next", next);
    }
    return first;
  }

  private @Nullable Message both(boolean truth) {
    Message first = one(truth);
    while (first != null && take("&&")) {
      Message next = truth ? one(true) : null;
      first =
          next == null
              ? null
              : Message.of("explanation.condition.and", "first", first, "next", next);
    }
    return first;
  }

  private @Nullable Message one(boolean truth) {
    if (take("!")) {
      return one(!truth);
    }
    if (take("(")) {
      Message inner = either(truth);
      return take(")") ? inner : null;
    }
    if (at == tokens.size()) {
      return null;
    }
    String word = tokens.get(at++);
    List<String> given = take("(") ? arguments() : List.of();
    if (given == null) {
      return null;
    }
    for (String sign : List.of("==", "!=", ">=", ">", "<=", "<")) {
      if (take(sign)) {
        return at == tokens.size()
            ? null
            : facts.compared(word, given, sign, tokens.get(at++), truth);
      }
    }
    return given.isEmpty() ? facts.holds(word, truth) : facts.holds(word, given, truth);
  }

  /** What stands between the brackets of a call: texts, names, or calls of their own. */
  private @Nullable List<String> arguments() {
    List<String> given = new ArrayList<>();
    int depth = 0;
    while (at < tokens.size()) {
      String token = tokens.get(at++);
      if (token.equals(")") && depth == 0) {
        return given;
      }
      depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
      if (depth == 0 && !token.equals(",") && !token.equals(")")) {
        given.add(token);
      }
    }
    return null;
  }
}
