package org.dsisim.scenario.country;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Cooperation;
import org.dsisim.scenario.cell.RowTwice;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.dsisim.table.number.Quantity;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Reads {@code cooperation.csv}: one row for each thing that is given or needed in a year. */
public final class CooperationReader {

  /** The columns that must be there and filled. */
  public static final List<String> REQUIRED = List.of("id", "provider", "receiver", "year", "kind");

  /** The columns that can be left out; an empty cell is unknown. */
  public static final List<String> OPTIONAL =
      List.of("stands_for", "quantity", "unit", "funded_by", "description");

  /** In these a word for no value is a word like others, or one for countries. */
  private static final List<String> WORDS =
      List.of("id", "provider", "receiver", "unit", "funded_by", "description");

  private final Map<String, CountryCode> homes;
  private final boolean usersUnread;
  private final Set<String> unreadable;
  private final Codes codes;
  private final Problems problems;

  /**
   * A reader.
   *
   * @param homes where users are at home, by their ids; none where there are no users
   * @param unreadable ids of users whose rows could not be used, which has been said
   * @param usersUnread whether no user could be read, which has been said: a provider that is no
   *     country may be one of them
   */
  public CooperationReader(
      Map<String, CountryCode> homes,
      Set<String> unreadable,
      boolean usersUnread,
      Codes codes,
      Problems problems) {
    this.homes = homes;
    this.unreadable = unreadable;
    this.usersUnread = usersUnread;
    this.codes = codes;
    this.problems = problems;
  }

  /** Reads a table; what is wrong with it is told with its line. */
  public List<Cooperation> read(Path file, String shownAs) {
    Table table = Table.read(file, shownAs, problems);
    return table.expectColumns(REQUIRED, OPTIONAL, problems) ? read(table.rows()) : List.of();
  }

  /** What is given, from rows with the columns of {@code cooperation.csv}. */
  public List<Cooperation> read(List<Row> rows) {
    List<Cooperation> all = new ArrayList<>();
    Map<String, Row> first = new HashMap<>();
    for (Row row : rows) {
      Cooperation given = given(row);
      if (given == null) {
        continue;
      }
      Row other = first.putIfAbsent(given.id(), row);
      if (other == null) {
        all.add(given);
      } else {
        RowTwice.report(row, other.place(), problems);
      }
    }
    return all;
  }

  private @Nullable Cooperation given(Row written) {
    Row row = written.stated(WORDS, problems);
    Cell standsFor = row.cell("stands_for");
    String word = standsFor.isEmpty() ? "given" : standsFor.word(Cooperation.STANDS_FOR, problems);
    if (word == null) {
      return null;
    }
    boolean needed = word.equals("needed");
    boolean filled = true;
    for (String column : REQUIRED) {
      // Nobody gives yet what is needed.
      filled &= (needed && column.equals("provider")) || row.cell(column).required(problems);
    }
    if (!filled) {
      return null;
    }
    if (needed && !row.cell("provider").isEmpty()) {
      row.cell("provider").refuse(problems, Message.of("scenario.cooperation.needed"));
      return null;
    }
    CountryCode receiver = codes.read(row.cell("receiver"));
    CountryCode provider = needed ? receiver : provider(row.cell("provider"));
    Integer year = row.cell("year").year(problems);
    String kind = row.cell("kind").word(Cooperation.KINDS, problems);
    Fraction quantity = quantity(row.cell("quantity"));
    if (quantity != null && row.cell("unit").isEmpty()) {
      problems.error(
          row.cell("unit").place(),
          Message.of("scenario.cooperation.no-unit"),
          Message.of("scenario.cooperation.no-unit.maybe"));
    }
    if (provider == null || receiver == null || year == null || kind == null) {
      return null;
    }
    return new Cooperation(
        row.cell("id").text(),
        needed,
        row.cell("provider").text(),
        provider,
        receiver,
        year,
        kind,
        quantity,
        row.cell("unit").text(),
        row.cell("funded_by").text(),
        row.cell("description").text(),
        row.place());
  }

  /** A user gives for the country in which it is at home; anything else is a country. */
  private @Nullable CountryCode provider(Cell cell) {
    CountryCode home = homes.get(cell.text());
    if (home != null) {
      return home;
    }
    if (codes.isWord(cell.text())) {
      return codes.read(cell);
    }
    boolean ofUnread = usersUnread && !CountryCode.hasShape(cell.text());
    if (ofUnread || unreadable.contains(cell.text())) {
      // Nothing need be wrong with the row.
      return null;
    }
    String near = Nearest.to(cell.text(), homes.keySet()).orElse(null);
    if (near != null && !CountryCode.hasShape(cell.text())) {
      cell.refuse(
          problems,
          Message.of("scenario.cooperation.nobody"),
          Message.of("nearest.one", "word", near));
      return null;
    }
    return codes.read(cell);
  }

  private @Nullable Fraction quantity(Cell cell) {
    BigDecimal number = cell.number(Quantity.NUMBER, problems);
    if (number != null && number.signum() < 0) {
      cell.refuse(problems, Message.of("table.number.below-zero"));
      return null;
    }
    return number == null ? null : Fraction.of(number);
  }
}
