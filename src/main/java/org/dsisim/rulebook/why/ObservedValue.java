package org.dsisim.rulebook.why;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.model.fact.Choice;
import org.dsisim.model.fact.Count;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** How it can be said what was there in the place of what a condition asks for. */
public sealed interface ObservedValue {

  /**
   * Says it.
   *
   * @param facts those that rules were asked about
   * @param values the values that names stand for just before the condition; more than one where
   *     several facts hold so far
   * @return empty where it cannot be said exactly
   */
  String inWords(List<Object> facts, Map<String, Set<@Nullable Object>> values);

  /** It cannot be said. */
  record Unsaid() implements ObservedValue {
    @Override
    public String inWords(List<Object> facts, Map<String, Set<@Nullable Object>> values) {
      return "";
    }
  }

  /** There is no fact of a kind. */
  record Nothing(String fact) implements ObservedValue {
    @Override
    public String inWords(List<Object> facts, Map<String, Set<@Nullable Object>> values) {
      return facts.stream().anyMatch(this::is) ? "" : "there is no " + fact;
    }

    private boolean is(Object found) {
      return found.getClass().getSimpleName().equals(fact);
    }
  }

  /** The value of a switch. */
  record OfSwitch(String parameter) implements ObservedValue {
    @Override
    public String inWords(List<Object> facts, Map<String, Set<@Nullable Object>> values) {
      for (Object fact : facts) {
        if (fact instanceof Choice choice && choice.name().equals(parameter)) {
          return parameter + " is " + Value.inWords(choice.value());
        }
        if (fact instanceof Count count && count.name().equals(parameter)) {
          return parameter + " is " + count.value();
        }
      }
      return "";
    }
  }

  /** The values of what the condition reads. */
  record Values(List<Value> values) implements ObservedValue {
    @Override
    public String inWords(List<Object> facts, Map<String, Set<@Nullable Object>> found) {
      Set<String> said = new LinkedHashSet<>();
      for (Value value : values) {
        String word = value.in(found);
        if (!word.isEmpty()) {
          said.add(value.shown() + " is " + word);
        }
      }
      return String.join(", ", said);
    }
  }

  /**
   * One value that a condition reads.
   *
   * @param shown as it is written, calls in short
   * @param name what stands for it in a probe; empty when the value is known
   * @param known the value, where it follows from the condition not holding; empty otherwise
   * @param source how to come by it; empty where the name is bound in the rule itself
   */
  record Value(String shown, String name, String known, String source) {

    static Value known(String shown, boolean truth) {
      return new Value(shown, "", String.valueOf(truth), "");
    }

    static Value bound(String name) {
      return new Value(name, name, "", "");
    }

    private String in(Map<String, Set<@Nullable Object>> found) {
      if (!known.isEmpty()) {
        return known;
      }
      List<@Nullable Object> values = new ArrayList<>(found.getOrDefault(name, Set.of()));
      return values.size() == 1 ? inWords(values.get(0)) : "";
    }

    /** A value as a rule would write it; empty for one that cannot be written in a few words. */
    static String inWords(@Nullable Object value) {
      if (value == null) {
        return "unknown";
      }
      if (value instanceof String text) {
        return "\"" + text + "\"";
      }
      if (value instanceof CountryCode code) {
        return "\"" + code.iso3() + "\"";
      }
      // A figure without its unit says nothing, and a rule can only ask whether it is known.
      if (value instanceof Fraction || value instanceof Money) {
        return "known";
      }
      boolean plain =
          value instanceof Number || value instanceof Boolean || value instanceof Enum<?>;
      return plain ? value.toString() : "";
    }
  }
}
