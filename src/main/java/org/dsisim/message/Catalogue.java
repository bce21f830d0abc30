package org.dsisim.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Words messages in a language.
 *
 * <p>Patterns stand in one file for each room, {@code LANGUAGE/ROOM.properties}, and a room is read
 * when it first has something to say. For several threads.
 */
public final class Catalogue {

  private final Locale language;
  private final Function<String, Map<String, String>> rooms;
  private final Map<String, Map<String, String>> read = new ConcurrentHashMap<>();
  private final Map<String, Phrase> said = new ConcurrentHashMap<>();

  private Catalogue(Locale language, Function<String, Map<String, String>> rooms) {
    this.language = language;
    this.rooms = rooms;
  }

  /** Read when something is first said, which most commands never do. */
  private static final class English {
    private static final Catalogue CATALOGUE =
        of(Locale.ENGLISH, room -> patterns(Locale.ENGLISH, room));
  }

  /** The catalogue in English. */
  public static Catalogue english() {
    return English.CATALOGUE;
  }

  /** Reads rooms that will have something to say, on whatever thread has time for it. */
  public void open(Collection<String> expected) {
    expected.forEach(room -> read.computeIfAbsent(room, rooms));
  }

  /**
   * A catalogue in a language.
   *
   * @param rooms the patterns of a room by their keys
   */
  public static Catalogue of(Locale language, Function<String, Map<String, String>> rooms) {
    return new Catalogue(language, rooms);
  }

  /**
   * The patterns of a room by their keys, as its file has them; empty where it has none.
   *
   * @param room the first word of its keys
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Map<String, String> patterns(Locale language, String room) {
    Map<String, String> patterns = new HashMap<>();
    String file = language.getLanguage() + "/" + room + ".properties";
    try (InputStream stream = Catalogue.class.getResourceAsStream(file)) {
      if (stream != null) {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        properties.stringPropertyNames().forEach(k -> patterns.put(k, properties.getProperty(k)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return patterns;
  }

  /**
   * The message in words.
   *
   * @throws IllegalArgumentException if the catalogue has no such message, or the message lacks an
   *     argument
   */
  public String word(Message message) {
    String key = message.key();
    Phrase phrase = said.computeIfAbsent(key, this::phrase);
    Map<String, Object> arguments = new HashMap<>();
    message.arguments().forEach((name, value) -> arguments.put(name, argument(value)));
    return phrase.filled(key, arguments);
  }

  /** Made when it is first said: its room may have others for which ICU would be loaded. */
  private Phrase phrase(String key) {
    String room = key.substring(0, key.indexOf('.'));
    String pattern = read.computeIfAbsent(room, rooms).get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    return Phrase.of(pattern, language);
  }

  /** Numbers stay what they are: a pattern may choose a plural by them. */
  private Object argument(Object value) {
    if (value instanceof Message nested) {
      return word(nested);
    }
    if (value instanceof Place place) {
      return word(place.inWords());
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(one -> String.valueOf(argument(one)))
          .reduce((first, next) -> word(Message.of("list.next", "first", first, "next", next)))
          .orElse("");
    }
    return value instanceof Number ? value : value.toString();
  }
}
