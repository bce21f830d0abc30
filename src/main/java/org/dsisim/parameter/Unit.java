package org.dsisim.parameter;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.table.Cell;
import org.dsisim.table.number.Quantity;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** What a parameter's value counts; it decides which texts are valid values. */
public enum Unit {
  /** Parts of a hundred: {@code 0.1} is one tenth of a percent. */
  PERCENT,
  /** A part of one, from 0 to 1. */
  SHARE,
  /** US dollars. */
  USD,
  /** A whole number of things, not negative. */
  COUNT,
  /** Any number. */
  NUMBER,
  /** A whole number of years, not negative. */
  YEARS,
  /** A number of months, not negative. */
  MONTHS,
  /** Words. */
  TEXT,
  /** One of the bracketed alternatives. */
  CHOICE,
  /** Words separated by semicolons. */
  LIST,
  /** Percentages by word: {@code pharmaceuticals:0.1;cosmetics:0.5;*:0}. */
  TABLE,
  /** US dollars by word. */
  TABLE_OF_USD,
  /** {@code true} or {@code false}. */
  BOOLEAN;

  /** Counts are computed with as {@code int}. */
  private static final BigDecimal MOST_THINGS = BigDecimal.valueOf(Integer.MAX_VALUE);

  static final BigDecimal MOST_YEARS = BigDecimal.valueOf(1000);
  private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(12_000);

  /** No rate, ratio or index comes near; products of money with more would leave a long. */
  private static final BigDecimal MOST_SENSIBLE = BigDecimal.valueOf(1_000_000_000);

  /** The word for this unit in the tables, such as {@code percent}. */
  public String word() {
    return switch (this) {
      case USD -> "USD";
      case TABLE_OF_USD -> "USD-table";
      default -> name().toLowerCase(Locale.ROOT);
    };
  }

  /** The words for all units. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Unit::word).toList();
  }

  /** The unit for a word of {@link #words()}, whatever its case; null for any other word. */
  public static @Nullable Unit of(String word) {
    for (Unit unit : values()) {
      if (unit.word().equalsIgnoreCase(word)) {
        return unit;
      }
    }
    return null;
  }

  /** Whether values are numbers. */
  public boolean isNumeric() {
    return switch (this) {
      case PERCENT, SHARE, USD, COUNT, NUMBER, YEARS, MONTHS -> true;
      case TEXT, CHOICE, LIST, TABLE, TABLE_OF_USD, BOOLEAN -> false;
    };
  }

  /** Whether values have a figure for each word of a table. */
  public boolean isTable() {
    return this == TABLE || this == TABLE_OF_USD;
  }

  /**
   * The unit of the figures of a table.
   *
   * @throws IllegalStateException when values are no tables
   */
  public Unit ofEntries() {
    return switch (this) {
      case TABLE -> PERCENT;
      case TABLE_OF_USD -> USD;
      default -> throw new IllegalStateException(word() + " has no entries.");
    };
  }

  /** Whether values count things that nobody takes for hundreds or millions of them. */
  boolean isCounted() {
    return this == COUNT || this == YEARS || this == MONTHS;
  }

  /** Whether values are whole numbers. */
  public boolean isWhole() {
    return this == COUNT || this == YEARS;
  }

  /**
   * Between which numbers values lie.
   *
   * @param least null for none
   * @param most null for none
   */
  public record Bounds(@Nullable BigDecimal least, @Nullable BigDecimal most) {}

  /**
   * The bounds of the values of a parameter of this unit.
   *
   * @param parameter its name: what changes from year to year may fall as well as rise
   */
  public Bounds bounds(String parameter) {
    if (YearlyChange.isNamed(parameter) && this == SHARE) {
      return new Bounds(BigDecimal.ONE.negate(), null);
    }
    if (YearlyChange.isNamed(parameter) && this == PERCENT) {
      return new Bounds(BigDecimal.valueOf(-100), null);
    }
    if (AveragingYears.isNamed(parameter) && isWhole()) {
      return new Bounds(AveragingYears.LEAST, AveragingYears.MOST);
    }
    return switch (this) {
      case PERCENT -> new Bounds(BigDecimal.ZERO, MOST_SENSIBLE);
      case SHARE -> new Bounds(BigDecimal.ZERO, BigDecimal.ONE);
      case USD -> new Bounds(BigDecimal.ZERO, null);
      case COUNT -> new Bounds(BigDecimal.ZERO, MOST_THINGS);
      case NUMBER -> new Bounds(MOST_SENSIBLE.negate(), MOST_SENSIBLE);
      case YEARS -> new Bounds(BigDecimal.ZERO, MOST_YEARS);
      case MONTHS -> new Bounds(BigDecimal.ZERO, MOST_MONTHS);
      case TEXT, CHOICE, LIST, TABLE, TABLE_OF_USD, BOOLEAN -> new Bounds(null, null);
    };
  }

  /**
   * Reads a value of this unit.
   *
   * @param parameter its name: what changes from year to year may fall as well as rise
   * @param alternatives the valid choices, for {@link #CHOICE}; empty when any word is valid
   * @return null for an empty cell, and for a bad one, which is reported
   */
  public @Nullable Value read(
      String parameter, Cell cell, List<String> alternatives, Problems problems) {
    boolean change = YearlyChange.isNamed(parameter);
    if (change && this == SHARE) {
      return value(cell.number(Quantity.CHANGE, problems));
    }
    if (change && this == PERCENT) {
      return value(cell.number(Quantity.CHANGE_IN_PERCENT, problems));
    }
    Value value = read(cell, alternatives, problems);
    return AveragingYears.isNamed(parameter) && isWhole() && value != null
        ? AveragingYears.checked(value, cell, problems)
        : value;
  }

  /** Reads a value of a parameter that is no change, or an item of a list. */
  public @Nullable Value read(Cell cell, List<String> alternatives, Problems problems) {
    if (cell.isEmpty()) {
      return null;
    }
    return switch (this) {
      case PERCENT -> number(cell.number(Quantity.PERCENT, problems), cell, problems);
      case SHARE -> number(cell.number(Quantity.SHARE, problems), cell, problems);
      case USD -> number(cell.number(Quantity.USD, problems), cell, problems);
      case NUMBER -> number(cell.number(Quantity.NUMBER, problems), cell, problems);
      case COUNT, YEARS, MONTHS -> number(cell.number(Quantity.NUMBER, problems), cell, problems);
      case TEXT -> Value.text(this, cell.text());
      case CHOICE -> choice(cell, alternatives, problems);
      case LIST -> list(cell, problems);
      case TABLE, TABLE_OF_USD -> new EntriesReader(this, cell, problems).read();
      case BOOLEAN -> {
        Boolean flag = cell.flag(problems);
        yield flag == null ? null : Value.text(this, flag.toString());
      }
    };
  }

  private @Nullable Value value(@Nullable BigDecimal number) {
    return number == null
        ? null
        : new Value(this, number.toPlainString(), Fraction.of(number), List.of());
  }

  private @Nullable Value number(@Nullable BigDecimal number, Cell cell, Problems problems) {
    if (number == null) {
      return null;
    }
    if (number.signum() < 0 && this != NUMBER) {
      problems.error(
          cell.place(),
          Message.of(
              "parameter.unit.negative",
              "column",
              cell.column(),
              "text",
              cell.text(),
              "unit",
              word()));
      return null;
    }
    if (isWhole() && number.stripTrailingZeros().scale() > 0) {
      problems.error(
          cell.place(),
          Message.of(
              "parameter.unit.not-whole",
              "column",
              cell.column(),
              "text",
              cell.text(),
              "unit",
              word()));
      return null;
    }
    Message tooLarge = tooLarge(number.abs());
    if (tooLarge != null) {
      cell.refuse(problems, tooLarge);
      return null;
    }
    return value(number);
  }

  /** Why a number is refused for its size, as the end of a sentence; null when it is not. */
  private @Nullable Message tooLarge(BigDecimal number) {
    return switch (this) {
      case COUNT -> beyond(MOST_THINGS, number, Message.of("parameter.unit.no-count"));
      case YEARS -> beyond(MOST_YEARS, number, Message.of("parameter.unit.no-years"));
      case MONTHS -> beyond(MOST_MONTHS, number, Message.of("parameter.unit.no-months"));
      case PERCENT -> beyond(MOST_SENSIBLE, number, Message.of("parameter.unit.no-percentage"));
      case NUMBER -> beyond(MOST_SENSIBLE, number, Message.of("parameter.unit.no-number"));
      case SHARE, USD, TEXT, CHOICE, LIST, TABLE, TABLE_OF_USD, BOOLEAN -> null;
    };
  }

  private static @Nullable Message beyond(BigDecimal most, BigDecimal number, Message why) {
    return number.compareTo(most) > 0 ? why : null;
  }

  /** No item has a comma: one would make a single unknown word of several. */
  private static @Nullable Value list(Cell cell, Problems problems) {
    if (cell.text().contains(",")) {
      cell.refuse(
          problems,
          Message.of("parameter.unit.list"),
          Message.of("nearest.one", "word", cell.text().replaceAll("\\s*,\\s*", ";")));
      return null;
    }
    return Value.list(cell.text());
  }

  private static @Nullable Value choice(Cell cell, List<String> valid, Problems problems) {
    if (valid.isEmpty()) {
      return Value.text(CHOICE, cell.text());
    }
    String word = cell.word(valid, problems);
    return word == null ? null : Value.text(CHOICE, word);
  }
}
