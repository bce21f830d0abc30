package org.dsisim.scenario.country;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Countries.DatedStatus;
import org.dsisim.model.world.CountryStatus;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code status.csv}: what countries are, and from when to when; and {@code pending.csv}:
 * what they would be if something were decided that is not.
 */
public final class StatusReader {

  private static final String ASSUMPTION = "assumption";
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  private final Codes codes;
  private final Problems problems;

  /** Reads statuses with their dates. */
  public StatusReader(Codes codes, Problems problems) {
    this.codes = codes;
    this.problems = problems;
  }

  /** What holds whatever is assumed. */
  public Map<CountryCode, List<DatedStatus>> read(Path file, String shownAs) {
    return read(file, shownAs, List.of("iso3", "status"), List.of("from", "to", "source"));
  }

  /** What holds if an assumption is made. */
  public Map<CountryCode, List<DatedStatus>> readPending(Path file, String shownAs) {
    return read(
        file, shownAs, List.of("iso3", "status", ASSUMPTION, "source"), List.of("from", "to"));
  }

  private Map<CountryCode, List<DatedStatus>> read(
      Path file, String shownAs, List<String> required, List<String> optional) {
    Table table = Table.read(file, shownAs, problems);
    Map<CountryCode, List<DatedStatus>> statuses = new LinkedHashMap<>();
    if (!table.expectColumns(required, optional, problems)) {
      return statuses;
    }
    for (Row row : table.rows()) {
      Cell iso3 = row.cell("iso3");
      Cell word = row.cell("status");
      CountryCode code = iso3.required(problems) ? codes.read(iso3) : null;
      String status = word.required(problems) ? word.word(CountryStatus.WORDS, problems) : null;
      Integer from = row.cell("from").year(problems);
      Integer to = row.cell("to").year(problems);
      if (from != null && to != null && from > to) {
        problems.error(row.place(), Message.of("scenario.status.never", "from", from, "to", to));
      }
      if (code != null && status != null) {
        statuses
            .computeIfAbsent(code, key -> new ArrayList<>())
            .add(
                new DatedStatus(
                    status, from, to, assumption(row), row.cell("source").text(), row.place()));
      }
    }
    return statuses;
  }

  private @Nullable String assumption(Row row) {
    Cell cell = row.cell(ASSUMPTION);
    if (!row.has(ASSUMPTION) || !cell.required(problems)) {
      return null;
    }
    if (!NAME.matcher(cell.text()).matches()) {
      cell.refuse(problems, Message.of("scenario.status.no-name"));
      return null;
    }
    return cell.text();
  }
}
