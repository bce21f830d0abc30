package org.dsisim.rulebook.lint.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.Unit;
import org.dsisim.rulebook.drl.ListWord;

/**
 * The words that lists can hold, where rules look up something that has a closed vocabulary: types
 * of users, materials, kinds of cooperation, forces. A misspelt one would let a rule pass over
 * somebody without a word.
 */
public final class ListVocabulary {

  private static final Pattern LOOKED_UP =
      Pattern.compile("\\b(\\w+)\\(\\s*\"([a-z][a-z0-9_]*)\"\\s*\\)");

  private final Map<String, List<String>> words = new HashMap<>();
  private final Set<String> countries = new HashSet<>();

  /** The vocabulary of the lists that rules name. */
  public ListVocabulary(Collection<String> ruleTexts) {
    for (String text : ruleTexts) {
      Matcher matcher = LOOKED_UP.matcher(text);
      while (matcher.find()) {
        for (ListWord word : ListWord.ALL) {
          if (word.method().equals(matcher.group(1)) && !word.words().isEmpty()) {
            words.put(matcher.group(2), word.words());
          }
          if (word.method().equals(matcher.group(1)) && word.isOfCountries()) {
            countries.add(matcher.group(2));
          }
        }
      }
    }
  }

  /** Whether rules look up a country in a list. */
  public boolean isOfCountries(String parameter) {
    return countries.contains(parameter);
  }

  /** Reports words of tables that nothing can be. */
  public void check(Collection<Parameter> parameters, Problems problems) {
    for (Parameter parameter : parameters) {
      if (parameter.unit() == Unit.LIST) {
        for (DatedValue value : parameter.values()) {
          check(parameter.name(), value.value().items(), value.place(), problems);
        }
      }
    }
  }

  /** Reports words of a list that nothing can be. */
  public void check(String parameter, List<String> items, Place place, Problems problems) {
    List<String> valid = words.getOrDefault(parameter, List.of());
    List<String> unknown = new ArrayList<>(items);
    unknown.removeAll(valid);
    if (!valid.isEmpty()) {
      for (String item : unknown) {
        problems.error(
            place,
            Message.of("lint.list.none-of", "item", item, "list", parameter, "words", valid),
            Nearest.guess(item, valid));
      }
    }
  }
}
