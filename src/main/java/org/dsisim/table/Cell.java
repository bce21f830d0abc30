package org.dsisim.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.WordList;
import org.dsisim.message.Wording;
import org.dsisim.table.number.ColumnNumbers;
import org.dsisim.table.number.NoValue;
import org.dsisim.table.number.NumberReading;
import org.dsisim.table.number.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A text under the name of its column, with its place. An empty cell means <em>unknown</em>.
 *
 * <p>The readers return null for an empty cell without a word, and null for one that cannot be read
 * after having reported it.
 */
public final class Cell {

  private static final Map<String, Boolean> FLAGS =
      Map.of("true", true, "yes", true, "false", false, "no", false);

  /** Not read, as too much else is called so; the long ones are how spreadsheets print them. */
  private static final Map<String, Boolean> GUESSED_FLAGS =
      Map.ofEntries(
          Map.entry("1", true),
          Map.entry("y", true),
          Map.entry("t", true),
          Map.entry("x", true),
          Map.entry("wahr", true),
          Map.entry("vrai", true),
          Map.entry("verdadero", true),
          Map.entry("0", false),
          Map.entry("n", false),
          Map.entry("f", false),
          Map.entry("falsch", false),
          Map.entry("faux", false),
          Map.entry("falso", false));

  private static final Pattern OTHER_SPACE = Pattern.compile("[\\p{Zs}&&[^ ]]");

  /** As ISO 8601 writes it, with the time or without. */
  private static final Pattern DATE = Pattern.compile("(\\d{4})-\\d\\d(?:-\\d\\d)?(?:[T ].*)?");

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private final String column;
  private final String text;
  private final Place place;
  private final ColumnNumbers numbers;

  private Cell(String column, String text, Place place, ColumnNumbers numbers) {
    this.column = column;
    this.text = text;
    this.place = place;
    this.numbers = numbers;
  }

  /**
   * Returns a cell; spaces around the text are left out, and what looks the same is the same: every
   * kind of space is one, and letters have the composed form (NFC).
   */
  public static Cell of(String column, String text, Place place) {
    return of(column, text, place, ColumnNumbers.none());
  }

  /** Returns a cell of a column in which other numbers stand. */
  public static Cell of(String column, String text, Place place, ColumnNumbers numbers) {
    return new Cell(column, written(text), place, numbers);
  }

  /** Returns a cell of a text as {@link #written} gives it. */
  static Cell ofWritten(String column, String written, Place place, ColumnNumbers numbers) {
    return new Cell(column, written, place, numbers);
  }

  /** Returns a text as a cell has it. */
  static String written(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (from < to && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return asWritten(text.substring(from, to));
  }

  /** One text for all that looks like it. */
  private static String asWritten(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isWhole(text.charAt(i))) {
        String spaced = OTHER_SPACE.matcher(text).replaceAll(" ");
        return Normalizer.normalize(spaced, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /**
   * Whether a sign is written in one way only, and joins with none beside it: nearly all that names
   * of countries are made of in the languages of the UN. Java's tables, which know it of every
   * letter, take a start longer to open than this.
   */
  static boolean isWhole(char c) {
    return c < 0x80
        || (c > 0xA0 && c < 0x300)
        || (c >= 0x400 && c <= 0x45F)
        || c == 0x60C
        || (c >= 0x621 && c <= 0x64A)
        || (c >= 0x2013 && c <= 0x2019)
        || (c >= 0x4E00 && c <= 0x9FA5)
        || c == 0xFF08
        || c == 0xFF09
        || c == 0xFF0C;
  }

  /** Spaces that do not break come along from web pages, and are none to {@code strip()}. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /** Returns the name of the column the cell stands in. */
  public String column() {
    return column;
  }

  /** Returns the text, without spaces around it; empty if the cell is empty. */
  public String text() {
    return text;
  }

  /** Returns where the cell stands. */
  public Place place() {
    return place;
  }

  /** Returns whether nothing but spaces stands in the cell. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /**
   * Returns the cell as a table of data means it: empty where it has a word that says that there is
   * no value, as {@code N/A} or the INSDC's {@code not collected}, which is said in a note once per
   * file and column.
   */
  public Cell stated(Problems problems) {
    if (!NoValue.isMeant(text)) {
      return this;
    }
    ColumnStyle.sawNoValue(this, problems);
    return new Cell(column, "", place, numbers);
  }

  /** Returns whether something stands in the cell, and reports it if not. */
  public boolean required(Problems problems) {
    if (isEmpty()) {
      problems.error(place, Message.of("table.cell.empty", "column", column));
    }
    return !isEmpty();
  }

  /**
   * Reads a number. What a spreadsheet put around its digits is recognised, and said in a note once
   * per file and column.
   */
  public @Nullable BigDecimal number(Quantity quantity, Problems problems) {
    if (isEmpty()) {
      return null;
    }
    NumberReading reading = NumberReading.of(text, quantity, numbers);
    if (reading instanceof NumberReading.Read read) {
      ColumnStyle.saw(this, read, problems);
      return read.value();
    }
    NumberReading.Unread unread = (NumberReading.Unread) reading;
    refuse(problems, unread.why(), unread.maybe());
    return null;
  }

  /** Reads a whole number, as years and counts are. */
  public @Nullable Long wholeNumber(Problems problems) {
    BigDecimal number = number(Quantity.COUNT, problems);
    if (number == null) {
      return null;
    }
    try {
      return number.longValueExact();
    } catch (ArithmeticException tooLarge) {
      refuse(problems, Message.of("table.cell.too-large"), null);
      return null;
    }
  }

  /** Reads a calendar year. */
  public @Nullable Integer year(Problems problems) {
    Matcher date = DATE.matcher(text);
    if (date.matches()) {
      refuse(
          problems,
          Message.of("table.cell.date"),
          Message.of("table.cell.date.maybe", "year", date.group(1)));
      return null;
    }
    Long year = wholeNumber(problems);
    if (year == null) {
      return null;
    }
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      refuse(
          problems, Message.of("table.cell.no-year", "first", FIRST_YEAR, "last", LAST_YEAR), null);
      return null;
    }
    return Math.toIntExact(year);
  }

  /**
   * Reads {@code true} or {@code false}. TRUE and FALSE, yes and no are recognised, and said in a
   * note.
   */
  public @Nullable Boolean flag(Problems problems) {
    if (isEmpty()) {
      return null;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    Boolean flag = FLAGS.get(lower);
    if (flag == null) {
      Boolean guess = GUESSED_FLAGS.get(lower);
      refuse(
          problems,
          Message.of("table.cell.no-flag"),
          guess == null
              ? Message.of("table.leave-empty")
              : Message.of("table.cell.no-flag.maybe", "flag", guess.toString()));
      return null;
    }
    if (!text.equals(flag.toString())) {
      ColumnStyle.sawFlag(this, flag, problems);
    }
    return flag;
  }

  /** Reads a word that must be one of the valid ones, letter for letter. */
  public @Nullable String word(Collection<String> valid, Problems problems) {
    if (isEmpty()) {
      return null;
    }
    if (valid.contains(text)) {
      return text;
    }
    refuse(
        problems,
        Message.of("table.cell.none-of", "words", WordList.of(valid)),
        Nearest.near(text, valid));
    return null;
  }

  /**
   * Returns the column and the text, as in {@code sales_usd is '61m'}, to begin a sentence with.
   */
  public Message inWords() {
    return Message.of("table.cell", "column", column, "text", Wording.shortened(text));
  }

  /** The cell in English, as {@link #inWords} says it. */
  @Override
  public String toString() {
    return inWords().inEnglish();
  }

  /**
   * Reports the cell.
   *
   * @param why the end of a sentence that begins with the cell, as in "which is below zero."
   */
  public void refuse(Problems problems, Message why) {
    refuse(problems, why, null);
  }

  /**
   * Reports the cell as {@link #refuse(Problems, Message)} does, with a guess at what was meant.
   */
  public void refuse(Problems problems, Message why, @Nullable Message maybe) {
    problems.error(place, Message.of("table.cell.refused", "cell", inWords(), "why", why), maybe);
  }
}
