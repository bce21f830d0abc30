package org.dsisim.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Countries.DatedStatus;
import org.dsisim.model.world.CountryStatus;
import org.dsisim.model.world.Known;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code access.csv}: which countries' laws require consent to access, which cover DSI, and
 * which countries are Parties to the Nagoya Protocol. What nobody knows is no status.
 */
final class AccessReader {

  private static final List<String> CONSENT = Known.WORDS_IN_PART;
  private static final List<String> COVERS = List.of("yes", "partly", "no", "proposed", "unknown");
  private static final List<String> PARTY = Known.WORDS;

  private static final Map<String, String> CONSENT_STATUS =
      Map.of(
          "yes", CountryStatus.CONSENT_REQUIRED.word(),
          "partly", CountryStatus.CONSENT_PARTLY.word(),
          "no", CountryStatus.CONSENT_NOT_REQUIRED.word());

  /** A law that is proposed covers nothing yet. */
  private static final Map<String, String> COVERS_STATUS =
      Map.of(
          "yes", CountryStatus.LAW_COVERS_DSI.word(),
          "partly", CountryStatus.LAW_COVERS_DSI_PARTLY.word(),
          "no", CountryStatus.LAW_LEAVES_DSI_OUT.word(),
          "proposed", CountryStatus.LAW_LEAVES_DSI_OUT.word());

  private final Codes codes;
  private final Problems problems;

  AccessReader(Codes codes, Problems problems) {
    this.codes = codes;
    this.problems = problems;
  }

  Map<CountryCode, List<DatedStatus>> read(Path file, String shownAs) {
    Table table = Table.read(file, shownAs, problems);
    Map<CountryCode, List<DatedStatus>> statuses = new LinkedHashMap<>();
    if (!table.expectColumns(
        List.of("iso3", "requires_consent", "covers_dsi", "nagoya_party", "source", "confidence"),
        List.of("law", "since", "note", "nagoya_from", "nagoya_source", "nagoya_confidence"),
        problems)) {
      return statuses;
    }
    for (Row row : table.rows()) {
      Cell iso3 = row.cell("iso3");
      CountryCode code = iso3.required(problems) ? codes.read(iso3) : null;
      List<DatedStatus> its = new ArrayList<>();
      add(its, CONSENT_STATUS.get(word(row, "requires_consent", CONSENT)), null);
      add(its, COVERS_STATUS.get(word(row, "covers_dsi", COVERS)), null);
      if (word(row, "nagoya_party", PARTY).equals("yes")) {
        add(its, CountryStatus.NAGOYA_PARTY.word(), year(row.cell("nagoya_from")));
      }
      if (code != null) {
        statuses.put(code, its);
      }
    }
    return statuses;
  }

  private static void add(
      List<DatedStatus> statuses, @Nullable String status, @Nullable Integer from) {
    if (status != null) {
      statuses.add(new DatedStatus(status, from, null));
    }
  }

  private String word(Row row, String column, List<String> words) {
    String word = row.cell(column).word(words, problems);
    return word == null ? "unknown" : word;
  }

  /** The year of a day, or a year; null where there is none. */
  private @Nullable Integer year(Cell cell) {
    String text = cell.text();
    return text.length() > 4
        ? Cell.of(cell.column(), text.substring(0, 4), cell.place()).year(problems)
        : cell.year(problems);
  }
}
