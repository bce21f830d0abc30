package org.dsisim.model.world.figure;

import java.util.List;
import org.dsisim.parameter.Unit;

/**
 * A column of a scenario's own, as {@code scenario.yaml} declares it: rules ask for what stands in
 * it by its name.
 *
 * @param table the table that has it, as {@code users.csv}
 * @param unit of its figures; text for words, boolean for yes and no
 * @param meaning what it says, in words
 * @param source where it is from
 * @param mayBeUnknown whether a cell of it can be empty
 * @param words that it can have; none where it can have any
 */
public record OwnColumn(
    String table,
    String name,
    Unit unit,
    String meaning,
    String source,
    boolean mayBeUnknown,
    List<String> words) {

  /** One row for each user and year. */
  public static final String USERS = "users.csv";

  /** One row for each use. */
  public static final String USES = "uses.csv";

  /** One row for each country. */
  public static final String COUNTRIES = "countries.csv";

  /** The tables that can have one. */
  public static final List<String> TABLES = List.of(USERS, USES, COUNTRIES);

  /** The units that it can have. */
  public static final List<Unit> UNITS =
      List.of(
          Unit.USD,
          Unit.COUNT,
          Unit.NUMBER,
          Unit.PERCENT,
          Unit.SHARE,
          Unit.YEARS,
          Unit.MONTHS,
          Unit.TEXT,
          Unit.BOOLEAN);

  /** As what rules ask for what stands in it. */
  public enum Kind {
    /** {@code figure( "name" )}, and a threshold that has its name. */
    FIGURE("world.own.figure"),
    /** {@code word( "name" )}. */
    WORD("world.own.word"),
    /** {@code flag( "name" )}. */
    FLAG("world.own.flag");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** The key of its name in a sentence: a figure, a word. */
    public String key() {
      return key;
    }
  }

  /**
   * A column that rules ask for, as far as they tell: of the unit that a column must have for it.
   *
   * @param kind as what they ask for what stands in it
   */
  public static OwnColumn asked(String table, String name, Kind kind) {
    Unit unit =
        switch (kind) {
          case FIGURE -> name.endsWith(OwnFigure.MONEY) ? Unit.USD : Unit.NUMBER;
          case WORD -> Unit.TEXT;
          case FLAG -> Unit.BOOLEAN;
        };
    return new OwnColumn(table, name, unit, "", "", true, List.of());
  }

  /** As what rules ask for what stands in it. */
  public Kind kind() {
    return switch (unit) {
      case TEXT -> Kind.WORD;
      case BOOLEAN -> Kind.FLAG;
      default -> Kind.FIGURE;
    };
  }

  /** The figure that stands in it. */
  public OwnFigure figure() {
    return OwnFigure.of(name);
  }
}
