package org.dsisim.message;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to say to people, not yet in words: a key of the catalogue and what fills the places of
 * its pattern. A {@link Catalogue} words it, where and when it is shown.
 *
 * @param key room and meaning, as {@code lint.condition.does-not-test}
 * @param arguments texts, whole numbers, places, messages, and lists of texts or messages, by the
 *     name that the pattern has for them
 */
public record Message(String key, Map<String, Object> arguments) {

  /** The room of texts that are the same in every language. */
  private static final String PLAIN = "plain.";

  /**
   * Makes a message.
   *
   * @throws IllegalArgumentException if an argument is of another kind
   */
  public Message {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    arguments.forEach(
        (name, value) -> {
          if (!isArgument(value)) {
            throw new IllegalArgumentException(
                key + ": " + name + " is a " + value.getClass().getSimpleName());
          }
        });
  }

  /** Written out, as every start asks for it: what Java makes of a record takes milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Message that
        && key.equals(that.key)
        && arguments.equals(that.arguments);
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + arguments.hashCode();
  }

  /**
   * Makes a message of its key and its arguments, each a name and a value.
   *
   * @throws IllegalArgumentException if a name has no value or an argument is of another kind
   */
  public static Message of(String key, Object... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException(key + ": a name without a value");
    }
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Message(key, arguments);
  }

  /** Makes a message of a text that is the same in every language. */
  public static Message plain(String text) {
    return of("plain.text", "text", text);
  }

  /** Whether it is a text that is the same in every language, such as a name. */
  public boolean isPlain() {
    return key.startsWith(PLAIN);
  }

  /** The message in English. */
  public String inEnglish() {
    return Catalogue.english().word(this);
  }

  private static boolean isArgument(Object value) {
    return value instanceof String
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Place
        || value instanceof Message
        || (value instanceof List<?> list
            && list.stream().allMatch(one -> one instanceof String || one instanceof Message));
  }
}
