package org.dsisim.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.Countries.DatedStatus;
import org.dsisim.table.Cell;
import org.dsisim.table.Problems;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.dsisim.value.CountryCode;

/** Reads {@code status.csv}: what countries are, and from when to when. */
final class StatusReader {

  private final Codes codes;
  private final Problems problems;

  StatusReader(Codes codes, Problems problems) {
    this.codes = codes;
    this.problems = problems;
  }

  Map<CountryCode, List<DatedStatus>> read(Path file, String shownAs) {
    Table table = Table.read(file, shownAs, problems);
    Map<CountryCode, List<DatedStatus>> statuses = new LinkedHashMap<>();
    if (!table.expectColumns(
        List.of("iso3", "status"), List.of("from", "to", "source"), problems)) {
      return statuses;
    }
    for (Row row : table.rows()) {
      Cell iso3 = row.cell("iso3");
      Cell word = row.cell("status");
      CountryCode code = iso3.required(problems) ? codes.read(iso3) : null;
      String status = word.required(problems) ? word.word(CountryReader.STATUSES, problems) : null;
      Integer from = row.cell("from").year(problems);
      Integer to = row.cell("to").year(problems);
      if (from != null && to != null && from > to) {
        problems.error(
            row.place(), "from is " + from + " and to is " + to + ": it would never hold.");
      }
      if (code != null && status != null) {
        statuses
            .computeIfAbsent(code, key -> new ArrayList<>())
            .add(new DatedStatus(status, from, to));
      }
    }
    return statuses;
  }
}
