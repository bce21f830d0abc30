package org.dsisim.scenario.country;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code country-words.csv}: other names, former names, abbreviations and codes of
 * countries, and words that are no country's. Words are kept as they are compared.
 *
 * @param words that stand for one country
 * @param doubtful that stand for several countries, a State that is no more, a sea or another area,
 *     with what is said of each
 */
record CountryWordTable(Map<String, CountryCode> words, Map<String, CountryWord.InDoubt> doubtful) {

  private static final List<String> COLUMNS = List.of("word", "iso3", "kind", "note", "source");

  /** The kinds of words for one country. */
  private static final List<String> OF_COUNTRY =
      List.of("name", "other", "former", "abbreviation", "code");

  private static final String SEVERAL = "several";
  private static final String FORMER_STATE = "former-state";
  private static final String SEA = "sea";

  /** All kinds, as the data dictionary lists them. */
  private static final List<String> KINDS =
      Stream.concat(OF_COUNTRY.stream(), Stream.of(SEVERAL, FORMER_STATE, SEA, "area")).toList();

  private static final Message AT_SEA = Message.of("scenario.word.sea.maybe");

  /**
   * Reads the table.
   *
   * @param shownAs its name in messages
   * @param codes the country with a code, letter for letter; null for any other text
   * @param problems rows that are left out for what is wrong with them
   */
  static CountryWordTable read(
      Path table,
      String shownAs,
      Function<String, @Nullable CountryCode> codes,
      Problems problems) {
    CountryWordTable read = new CountryWordTable(new HashMap<>(), new HashMap<>());
    Table rows = Table.read(table, shownAs, problems);
    if (rows.expectColumns(COLUMNS, List.of(), problems)) {
      Map<String, Row> first = new HashMap<>();
      rows.rows().forEach(row -> read.add(row, first, codes, problems));
    }
    return read;
  }

  private void add(
      Row row,
      Map<String, Row> first,
      Function<String, @Nullable CountryCode> codes,
      Problems problems) {
    Cell word = row.cell("word");
    Cell kindCell = row.cell("kind");
    String kind = kindCell.required(problems) ? kindCell.word(KINDS, problems) : null;
    if (!word.required(problems) || kind == null) {
      return;
    }
    String key = PlainWord.of(word.text());
    Row other = first.putIfAbsent(key, row);
    if (other != null) {
      word.refuse(problems, Message.of("scenario.row.twice", "line", other.place().line()));
    } else if (OF_COUNTRY.contains(kind)) {
      CountryCode code = code(row.cell("iso3"), codes, problems);
      if (code != null) {
        words.put(key, code);
      }
    } else {
      doubtful.put(key, inDoubt(kind, row.cell("note").text()));
    }
  }

  private static @Nullable CountryCode code(
      Cell cell, Function<String, @Nullable CountryCode> codes, Problems problems) {
    if (!cell.required(problems)) {
      return null;
    }
    CountryCode code = codes.apply(cell.text());
    if (code == null) {
      cell.refuse(problems, Message.of("scenario.word.no-country"));
    }
    return code;
  }

  /** What is said of a word for no country. */
  private static CountryWord.InDoubt inDoubt(String kind, String note) {
    return switch (kind) {
      case SEVERAL ->
          new CountryWord.InDoubt(
              Message.of("scenario.word.several"),
              Message.of("scenario.word.several.maybe", "countries", note));
      case SEA -> new CountryWord.InDoubt(Message.of("scenario.word.sea"), AT_SEA);
      case FORMER_STATE ->
          new CountryWord.InDoubt(Message.of("scenario.word.former", "today", note), null);
      default -> new CountryWord.InDoubt(Message.of("scenario.word.area", "note", note), null);
    };
  }
}
