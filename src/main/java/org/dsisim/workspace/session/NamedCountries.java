package org.dsisim.workspace.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.scenario.country.CountryWord;
import org.dsisim.scenario.country.CountryWord.As;
import org.dsisim.scenario.country.CountryWords;
import org.dsisim.value.CountryCode;

/** Countries in the words of people, on the command line and in lists of a proposal. */
public final class NamedCountries {

  private final CountryWords words;
  private final Problems problems;

  /** Finds countries by the words that people have for them. */
  public NamedCountries(CountryWords words, Problems problems) {
    this.words = words;
    this.problems = problems;
  }

  /** The countries of a text with commas between them, each once; others are reported. */
  List<CountryCode> separatedByCommas(String text, Place place) {
    List<String> pieces = Arrays.asList(text.split(",", -1));
    List<String> names = new ArrayList<>();
    int from = 0;
    while (from < pieces.size()) {
      // Some names have commas of their own: Bonaire, Sint Eustatius and Saba.
      int to = pieces.size();
      while (to > from + 1 && !isCountry(joined(pieces, from, to))) {
        to--;
      }
      names.add(joined(pieces, from, to));
      from = to;
    }
    return each(names, place);
  }

  /** The countries that are named, each once; others are reported. */
  public List<CountryCode> each(List<String> names, Place place) {
    Set<CountryCode> codes = new LinkedHashSet<>();
    for (String name : names) {
      CountryWord word = words.meaning(name);
      if (word instanceof CountryWord.OfCountry country) {
        codes.add(country.code());
        if (country.as() == As.WORD) {
          problems.note(
              place,
              Message.of(
                  "workspace.country.read-as",
                  "text",
                  name,
                  "country",
                  words.inWords(country.code())));
        }
      } else if (word instanceof CountryWord.InDoubt doubt) {
        problems.error(
            place,
            Message.of("scenario.word.in-doubt", "word", name, "why", doubt.why()),
            doubt.maybe());
      } else {
        problems.error(place, Message.of("workspace.country.no-value", "text", name));
      }
    }
    return List.copyOf(codes);
  }

  /** A list of countries, by their codes; a code of an invented country is left as it is. */
  ParameterOverride inList(ParameterOverride setting) {
    List<String> codes = new ArrayList<>();
    for (String item : setting.text().split(";", -1)) {
      if (CountryCode.hasShape(item.trim()) && new CountryCode(item.trim()).isUserAssigned()) {
        codes.add(item.trim());
      } else if (!item.isBlank()) {
        separatedByCommas(item, setting.place()).forEach(code -> codes.add(code.iso3()));
      }
    }
    return new ParameterOverride(
        setting.owner(), setting.name(), String.join(";", codes), setting.place());
  }

  private boolean isCountry(String text) {
    return words.meaning(text) instanceof CountryWord.OfCountry;
  }

  private static String joined(List<String> pieces, int from, int to) {
    return String.join(",", pieces.subList(from, to)).trim();
  }
}
