package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Use;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.dsisim.value.CountryCode;

/** Uses of a user u1 in 2024, read as a scenario's are. */
public final class Uses {

  private Uses() {}

  /** A row of {@code uses.csv}, its cells as {@code "origins=KEN:3|UNKNOWN:1"}. */
  public static UseRow row(String id, String... cells) {
    Place place = Place.of("scenarios/tiny/uses.csv", 2);
    List<Cell> all = new ArrayList<>();
    for (String cell : cells) {
      String[] parts = cell.split("=", 2);
      all.add(Cell.of(parts[0], parts[1], place));
    }
    // The first cell of a name counts.
    all.add(Cell.of("id", id, place));
    all.add(Cell.of("user", "u1", place));
    all.add(Cell.of("year", "2024", place));
    all.add(Cell.of("purpose", "commercial", place));
    Problems problems = new Problems();
    String user = Row.of(place, all).cell("user").text();
    List<UseRow> rows =
        Shipped.reference().uses(List.of(Row.of(place, all)), List.of(user), problems);
    assertThat(problems.all()).isEmpty();
    return rows.get(0);
  }

  /** A use of a company of which no figure is known. */
  public static Use of(UseRow row, ParameterValues values) {
    return Use.of(
        row,
        Payers.company(row.user(), Payers.figures(), values),
        Shipped.reference().databases().get(row.sequences().database()));
  }

  /** The origins of a use among the shipped countries, as they stand in 2024. */
  public static List<Origin> origins(Use use) {
    Map<CountryCode, Country> countries = Shipped.reference().countries().in(2024);
    return use.origins(countries);
  }
}
