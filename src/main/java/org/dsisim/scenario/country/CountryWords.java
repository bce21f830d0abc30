package org.dsisim.scenario.country;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Problems;
import org.dsisim.message.WordList;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.Country;
import org.dsisim.scenario.country.CountryWord.As;
import org.dsisim.table.number.NoValue;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * The words that people have for countries: ISO codes, the names of {@code countries.csv} in six
 * languages, and the other names, former names, abbreviations and codes of {@code
 * country-words.csv}. A word is looked up, however it is written; it is never taken for another
 * that merely looks like it.
 */
public final class CountryWords {

  /** The table's name among the reference tables. */
  public static final String FILE = "country-words.csv";

  private static final Message UNKNOWN_WORD = Message.of("scenario.word.unknown");

  /** As sequence databases write a place: {@code Brazil: Amazonas, Manaus}. */
  private static final Pattern WITHIN = Pattern.compile("([^:]+?)\\s*:\\s*\\p{L}.*");

  /** Of words so short, every other one is near. */
  private static final int SHORT = 3;

  private final Map<CountryCode, Country> countries;
  private final Map<String, CountryCode> iso2;
  private final Path table;
  private final String shownAs;

  /** Read when the first word is no code: most tables have none. */
  private @Nullable Index index;

  /**
   * What stands for what, by words as they are compared.
   *
   * @param names those of one country each
   * @param shared names that several countries have, as where a scenario gives its own country that
   *     of another
   */
  private record Index(
      Map<String, CountryCode> names,
      Map<String, Set<CountryCode>> shared,
      CountryWordTable table) {}

  /** The words for countries in a few languages. */
  public CountryWords(
      Map<CountryCode, Country> countries,
      Map<String, CountryCode> iso2,
      Path table,
      String shownAs) {
    this.countries = countries;
    this.iso2 = iso2;
    this.table = table;
    this.shownAs = shownAs;
  }

  /** The same with a scenario's own countries. */
  public CountryWords with(Map<CountryCode, Country> own, Map<String, CountryCode> ownIso2) {
    if (own.isEmpty()) {
      return this;
    }
    Map<CountryCode, Country> all = new LinkedHashMap<>(countries);
    all.putAll(own);
    Map<String, CountryCode> twoLetters = new LinkedHashMap<>(iso2);
    twoLetters.putAll(ownIso2);
    return new CountryWords(all, twoLetters, table, shownAs);
  }

  /** The same with the countries of a scenario. */
  public CountryWords in(Countries ofScenario) {
    Map<CountryCode, Country> own = new LinkedHashMap<>(ofScenario.in(0));
    own.keySet().removeAll(countries.keySet());
    return with(own, Map.of());
  }

  /**
   * What a word stands for.
   *
   * @throws org.dsisim.message.InvalidInput when the table of country words cannot be read
   */
  public CountryWord meaning(String text) {
    CountryWord recognised = recognised(text);
    if (recognised != null) {
      return recognised;
    }
    String word = text.trim();
    return new CountryWord.InDoubt(UNKNOWN_WORD, nearest(word, PlainWord.of(word), index()));
  }

  /**
   * The country of which a text is the code, letter for letter, as the country itself has it: one
   * that is the very same is found soonest. Null for any other text.
   */
  @Nullable CountryCode code(String text) {
    Country country = CountryCode.hasShape(text) ? countries.get(new CountryCode(text)) : null;
    return country == null ? null : country.code();
  }

  /**
   * Whether a word says that there is no value.
   *
   * @throws org.dsisim.message.InvalidInput when the table of country words cannot be read
   */
  boolean isNothing(String text) {
    String word = text.trim();
    Matcher within = WITHIN.matcher(word);
    // Of nearly every cell this is known without the table of words.
    boolean canBe = saysNothing(word) || (within.matches() && saysNothing(within.group(1)));
    // What a word is near to is long looked for, and not asked here.
    return canBe && recognised(text) instanceof CountryWord.OfNothing;
  }

  private static boolean saysNothing(String word) {
    return NoValue.isMeant(word) || NoValue.isNothingOrUnknown(word);
  }

  /** What a word stands for; null for one that nobody knows. */
  private @Nullable CountryWord recognised(String text) {
    String word = text.trim();
    CountryCode code = code(word);
    if (code != null) {
      return new CountryWord.OfCountry(code, As.CODE);
    }
    if (CountryCode.hasShape(word) && new CountryCode(word).isUserAssigned()) {
      return new CountryWord.InDoubt(Message.of("scenario.word.invented"), null);
    }
    Index known = index();
    String plain = PlainWord.of(word);
    // NA is both the code of Namibia and what spreadsheets write where nothing is; N/A is not.
    if (saysNothing(word) && !known.table.doubtful().containsKey(word.toLowerCase(Locale.ROOT))) {
      return new CountryWord.OfNothing();
    }
    CountryWord doubt = known.table.doubtful().get(plain);
    if (doubt != null) {
      return doubt;
    }
    String capitals = plain.toUpperCase(Locale.ROOT);
    CountryCode inSmall = code(capitals);
    if (inSmall != null) {
      return new CountryWord.OfCountry(inSmall, As.SMALL_LETTERS);
    }
    CountryCode ofTwo = iso2.get(capitals);
    if (ofTwo != null && !capitals.isEmpty()) {
      return new CountryWord.OfCountry(ofTwo, As.TWO_LETTERS);
    }
    CountryCode named = known.names.get(plain);
    if (named != null) {
      return new CountryWord.OfCountry(named, As.NAME);
    }
    Set<CountryCode> several = known.shared.get(plain);
    if (several != null) {
      return new CountryWord.InDoubt(Message.of("scenario.word.several"), oneOf(several));
    }
    CountryCode ofWord = known.table.words().get(plain);
    if (ofWord != null) {
      return new CountryWord.OfCountry(ofWord, As.WORD);
    }
    Matcher within = WITHIN.matcher(word);
    return within.matches() ? within(within.group(1)) : null;
  }

  /** Of a place within a country what stands for the country. */
  private CountryWord within(String word) {
    CountryWord meant = meaning(word);
    return meant instanceof CountryWord.OfCountry country
        ? new CountryWord.OfCountry(country.code(), As.WORD)
        : meant;
  }

  /** Reports what is wrong with the table. */
  public void check(Problems problems) {
    read(problems);
  }

  private synchronized Index index() {
    Index read = index;
    if (read == null) {
      Problems problems = new Problems();
      read = read(problems);
      problems.throwIfErrors();
      index = read;
    }
    return read;
  }

  private Index read(Problems problems) {
    Map<String, CountryCode> names = new HashMap<>();
    Map<String, Set<CountryCode>> shared = new HashMap<>();
    countries.forEach(
        (code, country) ->
            country.names().values().stream()
                .map(PlainWord::of)
                .filter(name -> !name.isEmpty())
                .forEach(
                    name -> {
                      CountryCode other = names.putIfAbsent(name, code);
                      if (other != null && !other.equals(code)) {
                        shared.computeIfAbsent(name, key -> new TreeSet<>(Set.of(other))).add(code);
                      }
                    }));
    names.keySet().removeAll(shared.keySet());
    return new Index(names, shared, CountryWordTable.read(table, shownAs, this::code, problems));
  }

  /** A name with nearly the same letters or, of a code, the only one with the same letters. */
  private @Nullable Message nearest(String word, String plain, Index known) {
    if (word.length() == SHORT) {
      List<CountryCode> same =
          countries.keySet().stream()
              .filter(code -> sorted(code.iso3()).equals(sorted(word)))
              .toList();
      return same.size() == 1 ? guess(same.get(0)) : null;
    }
    if (plain.length() <= SHORT) {
      return null;
    }
    Map<String, CountryCode> names = new TreeMap<>(known.table.words());
    names.putAll(known.names);
    names.keySet().removeIf(name -> name.length() <= SHORT);
    return Nearest.to(plain, names.keySet()).map(names::get).map(this::guess).orElse(null);
  }

  private static String sorted(String letters) {
    return letters
        .toUpperCase(Locale.ROOT)
        .chars()
        .sorted()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private Message guess(CountryCode code) {
    Country country = countries.get(code);
    return country == null
        ? Message.of("scenario.word.maybe", "code", code.iso3())
        : Message.of("scenario.word.maybe-named", "code", code.iso3(), "name", country.name());
  }

  private static Message oneOf(Set<CountryCode> several) {
    return Message.of(
        "scenario.word.several.maybe",
        "countries",
        WordList.or(several.stream().map(CountryCode::iso3).toList()));
  }

  /** A code with its country's name, {@code KEN, Kenya}. */
  public String inWords(CountryCode code) {
    Country country = countries.get(code);
    return code + (country == null ? "" : ", " + country.name());
  }
}
