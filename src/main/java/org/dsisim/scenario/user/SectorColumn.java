package org.dsisim.scenario.user;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Sector;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.dsisim.table.Table;

/** The words in the column of sectors: any word is one, but some are more likely slips. */
final class SectorColumn {

  private static final String COLUMN = "sector";

  private final Problems problems;
  private Set<String> seen = new HashSet<>();
  private final Map<String, Optional<String>> nearest = new ConcurrentHashMap<>();

  /** The first cell of each word, those of words that look alike together. */
  private final Map<String, Map<String, Cell>> alike = new LinkedHashMap<>();

  SectorColumn(Problems problems) {
    this.problems = problems;
  }

  /** Takes notice of the word in a row, whatever else is in it. */
  void see(Row row) {
    see(row.text(COLUMN), () -> row.cell(COLUMN));
  }

  /** Takes notice of a word, and if it is new of its cell. */
  void see(String word, Supplier<Cell> cell) {
    if (seen.add(word)) {
      String folded = word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
      alike.computeIfAbsent(folded, key -> new LinkedHashMap<>()).put(word, cell.get());
    }
  }

  /**
   * Takes notice of all words in the order of a table whose rows were seen in another one. Only of
   * words that look alike is there anything to say.
   */
  void seeFirst(Table table) {
    if (alike.values().stream().noneMatch(words -> words.size() > 1)) {
      return;
    }
    seen = new HashSet<>();
    alike.clear();
    table.forEachPart(
        part -> {
          Map<String, Cell> first = new LinkedHashMap<>();
          part.forEachRow(row -> first.computeIfAbsent(row.text(COLUMN), word -> row.cell(COLUMN)));
          return first;
        },
        first -> first.forEach((word, cell) -> see(word, () -> cell)));
  }

  /** The known word that another one nearly is; none of a known one. For any thread. */
  Optional<String> known(String word) {
    return Sector.WORDS.contains(word)
        ? Optional.empty()
        : nearest.computeIfAbsent(word, unknown -> Nearest.to(unknown, Sector.WORDS));
  }

  /** Warns of a word that is nearly a known one. */
  void warnOf(Row row) {
    Optional<String> known = known(row.text(COLUMN));
    if (known.isPresent()) {
      Cell cell = row.cell(COLUMN);
      problems.warning(
          cell.place(),
          Message.of("scenario.sector.unlisted", "cell", cell.inWords()),
          Message.of("nearest.one", "word", known.get()));
    }
  }

  /** Two words that a reader takes for one are two, and each has a row of its own everywhere. */
  void warnOfLookAlikes() {
    for (Map<String, Cell> words : alike.values()) {
      Cell first = words.values().iterator().next();
      words.values().stream()
          .skip(1)
          .forEach(
              other ->
                  problems.warning(
                      other.place(),
                      Message.of(
                          "scenario.sector.look-alikes",
                          "cell",
                          other.inWords(),
                          "other",
                          first.text(),
                          "line",
                          first.place().line()),
                      Message.of("nearest.one", "word", first.text())));
    }
  }
}
