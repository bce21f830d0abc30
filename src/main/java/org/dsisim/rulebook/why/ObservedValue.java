package org.dsisim.rulebook.why;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.message.Message;
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
   * @return null where it cannot be said exactly
   */
  @Nullable Message inWords(List<Object> facts, Map<String, Set<@Nullable Object>> values);

  /** It cannot be said. */
  record Unsaid() implements ObservedValue {
    @Override
    public @Nullable Message inWords(
        List<Object> facts, Map<String, Set<@Nullable Object>> values) {
      return null;
    }
  }

  /** There is no fact of a kind. */
  record Nothing(String fact) implements ObservedValue {
    @Override
    public @Nullable Message inWords(
        List<Object> facts, Map<String, Set<@Nullable Object>> values) {
      return facts.stream().anyMatch(this::is) ? null : Message.of("why.no-fact", "fact", fact);
    }

    private boolean is(Object found) {
      return found.getClass().getSimpleName().equals(fact);
    }
  }

  /** The value of a switch. */
  record OfSwitch(String parameter) implements ObservedValue {
    @Override
    public @Nullable Message inWords(
        List<Object> facts, Map<String, Set<@Nullable Object>> values) {
      for (Object fact : facts) {
        if (fact instanceof Choice choice && choice.name().equals(parameter)) {
          return is(Value.inWords(choice.value()));
        }
        if (fact instanceof Count count && count.name().equals(parameter)) {
          return is(Message.plain(String.valueOf(count.value())));
        }
      }
      return null;
    }

    private @Nullable Message is(@Nullable Message value) {
      return value == null ? null : Message.of("why.is", "what", parameter, "value", value);
    }
  }

  /** The values of what the condition reads. */
  record Values(List<Value> values) implements ObservedValue {
    @Override
    public @Nullable Message inWords(List<Object> facts, Map<String, Set<@Nullable Object>> found) {
      Set<Message> said = new LinkedHashSet<>();
      for (Value value : values) {
        Message word = value.in(found);
        if (word != null) {
          said.add(Message.of("why.is", "what", value.shown(), "value", word));
        }
      }
      return said.isEmpty() ? null : Message.of("list.all", "words", List.copyOf(said));
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

    private @Nullable Message in(Map<String, Set<@Nullable Object>> found) {
      if (!known.isEmpty()) {
        return Message.plain(known);
      }
      List<@Nullable Object> values = new ArrayList<>(found.getOrDefault(name, Set.of()));
      return values.size() == 1 ? inWords(values.get(0)) : null;
    }

    /** A value as a rule would write it; null for one that cannot be written in a few words. */
    static @Nullable Message inWords(@Nullable Object value) {
      if (value == null) {
        return Message.of("why.unknown");
      }
      if (value instanceof String text) {
        return Message.plain("\"" + text + "\"");
      }
      if (value instanceof CountryCode code) {
        return Message.plain("\"" + code.iso3() + "\"");
      }
      // A figure without its unit says nothing, and a rule can only ask whether it is known.
      if (value instanceof Fraction || value instanceof Money) {
        return Message.of("why.known");
      }
      boolean plain =
          value instanceof Number || value instanceof Boolean || value instanceof Enum<?>;
      return plain ? Message.plain(value.toString()) : null;
    }
  }
}
