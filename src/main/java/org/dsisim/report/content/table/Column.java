package org.dsisim.report.content.table;

import java.util.function.Function;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of results.
 *
 * @param name as files have it
 * @param unit of its values; empty for words, and where each row has a unit of its own
 * @param cell the value in a row
 * @param <R> what a row is made of
 */
public record Column<R>(String name, String unit, Kind kind, Function<R, Cell> cell) {

  /** What a column holds; any cell of it may also be {@link Cell#NOTHING}. */
  public enum Kind {
    /** A word of tables, of rules or of this program. */
    WORD,
    /** What is said to people, in their language. */
    SENTENCE,
    /** A whole number. */
    WHOLE,
    /** Yes or no. */
    TRUTH,
    /** A part of a whole. */
    SHARE,
    /** A measure or a score of an assessment. */
    MEASURE,
    /** A figure with its unit. */
    VALUE,
    /** In each row another. */
    ANY
  }

  /** A column of words. */
  public static <R> Column<R> word(String name, Function<R, String> word) {
    return new Column<>(name, "", Kind.WORD, row -> new Cell.Word(word.apply(row)));
  }

  /** A column of what is said to people; null where nothing is, which is an empty text. */
  public static <R> Column<R> sentence(String name, Function<R, @Nullable Message> sentence) {
    return new Column<>(name, "", Kind.SENTENCE, row -> new Cell.Sentence(sentence.apply(row)));
  }

  /** A column of whole numbers; null where there is none. */
  public static <R> Column<R> whole(
      String name, String unit, Function<R, ? extends @Nullable Number> number) {
    return new Column<>(name, unit, Kind.WHOLE, row -> whole(number.apply(row)));
  }

  private static Cell whole(@Nullable Number number) {
    return number == null ? Cell.NOTHING : new Cell.Whole(number.longValue());
  }

  /** A column of yes and no. */
  public static <R> Column<R> truth(String name, Function<R, Boolean> truth) {
    return new Column<>(name, "", Kind.TRUTH, row -> new Cell.Truth(truth.apply(row)));
  }

  /** A column of parts of a whole; null where there is none. */
  public static <R> Column<R> share(String name, Function<R, @Nullable Fraction> share) {
    return new Column<>(name, "share", Kind.SHARE, row -> share(share.apply(row)));
  }

  private static Cell share(@Nullable Fraction share) {
    return share == null ? Cell.NOTHING : new Cell.Share(share);
  }

  /** A column of measures or scores; null where there is none. */
  public static <R> Column<R> measure(String name, Function<R, @Nullable Fraction> measure) {
    return new Column<>(name, "", Kind.MEASURE, row -> measure(measure.apply(row)));
  }

  private static Cell measure(@Nullable Fraction measure) {
    return measure == null ? Cell.NOTHING : new Cell.Measure(measure);
  }

  /** A column of US dollars; null where nobody knows how many. */
  public static <R> Column<R> usd(String name, Function<R, @Nullable Money> money) {
    return new Column<>(name, "USD", Kind.VALUE, row -> Cell.of(money.apply(row)));
  }

  /** A column of values, each with a unit of its own. */
  public static <R> Column<R> value(String name, Function<R, ResultValue> value) {
    return new Column<>(name, "", Kind.VALUE, row -> new Cell.Value(value.apply(row)));
  }

  /** A column whose cells have a unit, and a kind, of their own in each row. */
  public static <R> Column<R> cell(String name, Function<R, Cell> cell) {
    return new Column<>(name, "", Kind.ANY, cell);
  }

  /** The value in a row. */
  public Cell of(R row) {
    return cell.apply(row);
  }
}
