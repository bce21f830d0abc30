package org.dsisim.scenario.cell;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.Known;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.parameter.Unit;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.dsisim.table.number.Quantity;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row that stand in columns of a scenario's own. */
public final class OwnCells {

  private final List<OwnColumn> columns;
  private final Problems problems;

  /** Reads the cells of a scenario's own columns. */
  public OwnCells(List<OwnColumn> columns, Problems problems) {
    this.columns = columns;
    this.problems = problems;
  }

  /** The same, what is to be said of them going elsewhere. */
  public OwnCells telling(Problems elsewhere) {
    return new OwnCells(columns, elsewhere);
  }

  /** Whether the table has none. */
  public boolean areNone() {
    return columns.isEmpty();
  }

  /** The names of the columns. */
  public List<String> names() {
    return columns.stream().map(OwnColumn::name).toList();
  }

  /** Reports columns that are declared and that the table has not. */
  public void expectColumns(Table table) {
    for (String name : names()) {
      if (!table.columns().contains(name)) {
        problems.error(
            table.place(),
            Message.of("scenario.own.missing", "column", name),
            Message.of("scenario.own.missing.maybe"));
      }
    }
  }

  /**
   * What stands in a row.
   *
   * @param figures gets the figures
   */
  private Map<String, String> read(Row row, Figures.Collector figures) {
    if (columns.isEmpty()) {
      return Map.of();
    }
    Map<String, String> words = new LinkedHashMap<>();
    for (OwnColumn column : columns) {
      Cell cell = row.cell(column.name()).stated(problems);
      if (cell.isEmpty() && !column.mayBeUnknown()) {
        problems.error(
            cell.place(),
            Message.of("scenario.own.empty", "column", column.name()),
            Message.of("scenario.own.empty.maybe"));
        continue;
      }
      switch (column.kind()) {
        case FIGURE -> {
          Fraction figure = figure(cell, column);
          if (figure != null) {
            figures.put(column.figure(), figure);
          }
        }
        case WORD -> {
          String word = word(cell, column);
          if (word != null) {
            words.put(column.name(), word);
          }
        }
        case FLAG -> {
          Boolean flag = cell.flag(problems);
          if (flag != null) {
            words.put(column.name(), Known.of(flag));
          }
        }
      }
    }
    return Map.copyOf(words);
  }

  /**
   * The words of a row, whose figures stand among others.
   *
   * @param figures gets the figures
   */
  public OwnValues words(Row row, Figures.Collector figures) {
    Map<String, String> words = read(row, figures);
    return words.isEmpty() ? OwnValues.NONE : new OwnValues(Figures.UNKNOWN, words);
  }

  /** What stands in a row of a table that has no other figures of such a kind. */
  public OwnValues read(Row row) {
    if (columns.isEmpty()) {
      return OwnValues.NONE;
    }
    Figures.Collector figures = new Figures.Collector();
    Map<String, String> words = read(row, figures);
    return new OwnValues(figures.figures(), words);
  }

  private @Nullable Fraction figure(Cell cell, OwnColumn column) {
    BigDecimal number = cell.number(quantity(column.unit()), problems);
    if (number == null) {
      return null;
    }
    if (number.signum() < 0 && column.unit() != Unit.NUMBER) {
      cell.refuse(problems, Message.of("table.number.below-zero"));
      return null;
    }
    return column.unit() == Unit.USD
        ? Fraction.of(Money.ofUsd(number).cents())
        : Fraction.of(number);
  }

  private static Quantity quantity(Unit unit) {
    return switch (unit) {
      case USD -> Quantity.USD;
      case SHARE -> Quantity.SHARE;
      case PERCENT -> Quantity.PERCENT;
      case COUNT, YEARS -> Quantity.COUNT;
      default -> Quantity.NUMBER;
    };
  }

  private @Nullable String word(Cell cell, OwnColumn column) {
    if (cell.isEmpty()) {
      return null;
    }
    return column.words().isEmpty() ? cell.text() : cell.word(column.words(), problems);
  }
}
