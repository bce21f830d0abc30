package org.dsisim.rulebook.lint.vocabulary;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The variables of one rule, such as {@code $payer}, with what is known of them. */
public final class Bindings {

  /**
   * What a variable stands for.
   *
   * @param type null when it cannot be told
   * @param parameter the switch whose word it holds; null for none
   * @param words those that it can be; null where it can be anything
   */
  public record Bound(
      @Nullable Class<?> type, @Nullable String parameter, @Nullable ClosedWords words) {

    /** A name of something of a type. */
    public static Bound of(@Nullable Class<?> type) {
      return new Bound(type, null, null);
    }
  }

  private static final Bound UNKNOWN = Bound.of(null);
  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
  private static final Pattern NAME = Pattern.compile("(\\$?[A-Za-z_][\\w$]*)\\s*:(?!:)");

  private final Set<String> names = new LinkedHashSet<>();
  private final Map<String, Bound> known = new HashMap<>();
  private boolean complete = true;

  /** A name is bound somewhere in the rule. */
  public void add(@Nullable String name) {
    if (name != null && !name.isEmpty()) {
      names.add(name);
    }
  }

  /** All names that a constraint binds, by its text: also where it cannot be parsed. */
  public void addAll(String constraint) {
    Matcher matcher = NAME.matcher(TEXT.matcher(constraint).replaceAll("\"\""));
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
  }

  /** A name is bound and stands for something; null or an empty name is none, and passed over. */
  public void know(@Nullable String name, Bound bound) {
    if (name != null && !name.isEmpty()) {
      names.add(name);
      known.put(name, bound);
    }
  }

  /** Part of the rule is of a kind that is refused elsewhere, and may bind what is not seen. */
  public void setIncomplete() {
    complete = false;
  }

  /** Whether all that the rule binds is seen. */
  public boolean isComplete() {
    return complete;
  }

  /** The names that are bound. */
  public Set<String> names() {
    return names;
  }

  /** What a name stands for; null when it is bound nowhere. */
  public @Nullable Bound get(String name) {
    Bound bound = known.get(name);
    return bound == null && names.contains(name) ? UNKNOWN : bound;
  }
}
