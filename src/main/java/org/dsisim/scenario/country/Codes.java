package org.dsisim.scenario.country;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.message.Severity;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads countries from cells: their ISO codes, and what people write in their place, which is said
 * in a note.
 */
public final class Codes {

  private final CountryWords words;
  private final Problems problems;

  /** Words that are codes themselves, so that nothing has to be said of them. */
  private final Map<String, CountryCode> plain = new ConcurrentHashMap<>();

  /** Countries by their codes, with the words that people write instead. */
  public Codes(CountryWords words, Problems problems) {
    this.words = words;
    this.problems = problems;
  }

  /** The same words, what is to be said of them going elsewhere: for another thread. */
  public Codes telling(Problems elsewhere) {
    return new Codes(words, elsewhere);
  }

  /** The code in a cell of a row, as {@link #read(Cell)} gives it. */
  public @Nullable CountryCode read(Row row, String column) {
    CountryCode code = plain(row.text(column));
    return code == null ? read(row.cell(column)) : code;
  }

  /** The country of which a text is the code; null for any other text. For any thread. */
  public @Nullable CountryCode plain(String text) {
    CountryCode known = plain.get(text);
    if (known != null) {
      return known;
    }
    CountryCode code = words.code(text);
    if (code != null) {
      plain.put(text, code);
    }
    return code;
  }

  /** The code in a cell that must name a country, or null after having reported it. */
  public @Nullable CountryCode read(Cell cell) {
    return read(cell, cell.text());
  }

  /** The code in a cell that may be empty; null for one that says that nothing is known. */
  public @Nullable CountryCode readIfAny(Cell cell) {
    return cell.isEmpty() || isNoValue(cell, cell.text()) ? null : read(cell);
  }

  /** A code that is a part of a cell. */
  public @Nullable CountryCode read(Cell cell, String text) {
    CountryWord word = words.meaning(text);
    if (word instanceof CountryWord.OfCountry country) {
      tell(cell, text, country);
      return country.code();
    }
    if (word instanceof CountryWord.InDoubt doubt) {
      problems.error(
          cell.place(),
          Message.of("scenario.country.in-doubt", "cell", subject(cell, text), "why", doubt.why()),
          doubt.maybe());
    } else {
      problems.error(
          cell.place(), Message.of("scenario.country.no-value", "cell", subject(cell, text)));
    }
    return null;
  }

  /** Whether a text is a word for a country, or would be for one that is no country today. */
  boolean isWord(String text) {
    return words.meaning(text) instanceof CountryWord.OfCountry;
  }

  /** Whether a part of a cell says that nothing is known, which is said in a note. */
  public boolean isNoValue(Cell cell, String text) {
    boolean noValue = words.isNothing(text);
    if (noValue) {
      note(
          cell,
          text,
          () ->
              Message.of(
                  "scenario.country.read-as-nothing", "column", cell.column(), "text", text));
    }
    return noValue;
  }

  /**
   * A name or a code in another form is safe, and the first of a column stands for all; any other
   * word is told once in each file.
   */
  private void tell(Cell cell, String text, CountryWord.OfCountry country) {
    String column = cell.column();
    String code = country.code().iso3();
    String ofColumn = column + " " + country.as();
    switch (country.as()) {
      case CODE -> {}
      case SMALL_LETTERS ->
          note(
              cell,
              ofColumn,
              () ->
                  Message.of(
                      "scenario.country.small-letters",
                      "column",
                      column,
                      "text",
                      text,
                      "code",
                      code));
      case TWO_LETTERS ->
          note(
              cell,
              ofColumn,
              () ->
                  Message.of(
                      "scenario.country.two-letters",
                      "column",
                      column,
                      "text",
                      text,
                      "code",
                      code));
      case NAME ->
          note(
              cell,
              ofColumn,
              () ->
                  Message.of(
                      "scenario.country.name", "column", column, "text", text, "code", code));
      case WORD ->
          note(
              cell,
              text,
              () ->
                  Message.of(
                      "scenario.country.word",
                      "column",
                      column,
                      "text",
                      text,
                      "country",
                      words.inWords(country.code())));
    }
  }

  private void note(Cell cell, String once, Supplier<Message> text) {
    Place place = cell.place();
    problems.once(place, "", once, () -> new Problem(Severity.NOTE, place, text.get(), null));
  }

  private static Message subject(Cell cell, String text) {
    return text.equals(cell.text())
        ? cell.inWords()
        : Message.of("scenario.country.part", "column", cell.column(), "text", text);
  }
}
