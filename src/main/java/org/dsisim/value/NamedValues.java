package org.dsisim.value;

import java.util.Collection;
import java.util.List;

/**
 * Values that have names, as in force in one year: all that formulas and the kernel ask of the
 * parameters of a rule set, or of what is assumed. Wherever they come from, what is computed from
 * them is the same.
 */
public interface NamedValues {

  /** The calendar year. */
  int year();

  /** All names. */
  Collection<String> names();

  /** Whether there is a value of that name. */
  boolean has(String name);

  /**
   * A number as it is written, percent not yet divided.
   *
   * @throws IllegalArgumentException when there is no such number
   */
  Fraction number(String name);

  /**
   * A percentage or a share, as a part of one.
   *
   * @throws IllegalArgumentException when there is no such number, or it has another unit
   */
  Fraction rate(String name);

  /**
   * An amount in dollars, as an exact number of cents: a fee may be a part of one.
   *
   * @throws IllegalArgumentException when there is no such number, or it has another unit
   */
  Fraction cents(String name);

  /**
   * An amount in dollars, rounded to the cent.
   *
   * @throws IllegalArgumentException when there is no such number, or it has another unit
   */
  default Money money(String name) {
    return Money.ofCents(cents(name));
  }

  /**
   * A whole number.
   *
   * @throws IllegalArgumentException when there is no such number
   */
  default int count(String name) {
    return Math.toIntExact(number(name).roundHalfEven());
  }

  /**
   * Whether a value is an amount in dollars.
   *
   * @throws IllegalArgumentException when there is no such value
   */
  boolean isMoney(String name);

  /**
   * A word: a choice, a text, {@code true} or {@code false}.
   *
   * @throws IllegalArgumentException when there is no such value
   */
  String word(String name);

  /** A word, or another where there is no value of that name. */
  default String wordOr(String name, String otherwise) {
    return has(name) ? word(name) : otherwise;
  }

  /**
   * The items of a list.
   *
   * @throws IllegalArgumentException when there is no such value
   */
  List<String> list(String name);

  /**
   * The items of a list of plain numbers.
   *
   * @throws IllegalArgumentException when there is no such list, or an item is no such number
   */
  List<Fraction> numbers(String list);

  /**
   * The items of a list of amounts, in dollars.
   *
   * @throws IllegalArgumentException when there is no such list, or an item is no such number
   */
  List<Fraction> dollars(String list);

  /**
   * The items of a list of percentages, not yet divided.
   *
   * @throws IllegalArgumentException when there is no such list, or an item is no such number
   */
  List<Fraction> percentages(String list);
}
