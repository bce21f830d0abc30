package org.dsisim.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern whose places are names alone, such as {@code ''{word}'' is no fact.}: filled here, as
 * loading ICU takes longer than most commands have to say something.
 *
 * @param texts those between the places, one more than there are names
 * @param names of the places, in their order
 */
record PlainPhrase(List<String> texts, List<String> names) implements Phrase {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  /**
   * What ICU reads otherwise: an apostrophe before a brace begins a text that is taken as it is.
   */
  private static final Pattern QUOTING = Pattern.compile("(?<!')'(?:'')*[{}]");

  static boolean isPlain(String pattern) {
    String rest = PLACE.matcher(pattern).replaceAll("");
    return rest.indexOf('{') < 0 && rest.indexOf('}') < 0 && !QUOTING.matcher(pattern).find();
  }

  static PlainPhrase of(String pattern) {
    List<String> texts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Matcher place = PLACE.matcher(pattern);
    int from = 0;
    while (place.find()) {
      texts.add(text(pattern.substring(from, place.start())));
      names.add(place.group(1));
      from = place.end();
    }
    texts.add(text(pattern.substring(from)));
    return new PlainPhrase(List.copyOf(texts), List.copyOf(names));
  }

  /** In patterns an apostrophe is written twice. */
  private static String text(String pattern) {
    return pattern.replace("''", "'");
  }

  @Override
  public String filled(String key, Map<String, Object> arguments) {
    StringBuilder filled = new StringBuilder(texts.get(0));
    for (int i = 0; i < names.size(); i++) {
      Object value = arguments.get(names.get(i));
      if (value == null) {
        throw new IllegalArgumentException(key + ": no " + names.get(i));
      }
      filled.append(value).append(texts.get(i + 1));
    }
    return filled.toString();
  }
}
