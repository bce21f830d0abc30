package org.dsisim.rulebook.lint;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Writes conditions out of their syntax trees, each constraint as it stands in the rule. */
public final class ConditionText {

  private static final Pattern TEXT_OR_SPACE =
      Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*\")|(?:\\s|//[^\\n]*|/\\*[\\s\\S]*?\\*/)+");

  private ConditionText() {}

  /** Whether a condition is of the kinds that the lint lets pass. */
  public static boolean canWrite(Object condition) {
    if (condition instanceof PatternDescr pattern) {
      return pattern.getObjectType() != null
          && pattern.getSource() == null
          && (pattern.getBehaviors() == null || pattern.getBehaviors().isEmpty());
    }
    boolean known =
        condition instanceof AndDescr
            || condition instanceof OrDescr
            || condition instanceof NotDescr
            || condition instanceof ExistsDescr
            || condition instanceof ForallDescr;
    return known
        && ((ConditionalElementDescr) condition)
            .getDescrs().stream().allMatch(ConditionText::canWrite);
  }

  /**
   * A condition, whole.
   *
   * @throws IllegalArgumentException for a kind that the lint refuses
   */
  public static String of(Object condition) {
    if (condition instanceof PatternDescr pattern) {
      return pattern(pattern, constraints(pattern));
    }
    if (condition instanceof ConditionalElementDescr several) {
      if (several instanceof ForallDescr) {
        return "forall( " + joined(several, " ") + " )";
      }
      if (several instanceof OrDescr) {
        return "( " + joined(several, " or ") + " )";
      }
      if (several instanceof AndDescr) {
        return "( " + joined(several, " and ") + " )";
      }
      if (several instanceof NotDescr) {
        return "not " + joined(several, " ");
      }
      if (several instanceof ExistsDescr) {
        return "exists " + joined(several, " ");
      }
    }
    throw new IllegalArgumentException("cannot be taken apart: " + condition);
  }

  private static String joined(ConditionalElementDescr several, String between) {
    return several.getDescrs().stream().map(ConditionText::of).collect(Collectors.joining(between));
  }

  private static List<String> constraints(PatternDescr pattern) {
    return pattern.getDescrs().stream().map(ConditionLint::text).toList();
  }

  /** A pattern with constraints of the caller's choice. */
  public static String pattern(PatternDescr pattern, List<String> constraints) {
    String name = pattern.getIdentifier();
    String sign = pattern.isUnification() ? " := " : " : ";
    return (name == null || name.isEmpty() ? "" : name + sign) + fact(pattern, constraints);
  }

  /** A pattern, whole, without the name that it gives to its fact. */
  public static String withoutName(PatternDescr pattern) {
    return fact(pattern, constraints(pattern));
  }

  private static String fact(PatternDescr pattern, List<String> constraints) {
    return pattern.getObjectType()
        + (constraints.isEmpty() ? "()" : "( " + String.join(", ", constraints) + " )");
  }

  /** The same without comments and line breaks. */
  public static String onOneLine(String text) {
    return TEXT_OR_SPACE
        .matcher(text)
        .replaceAll(
            found -> found.group(1) == null ? " " : Matcher.quoteReplacement(found.group(1)))
        .trim();
  }
}
