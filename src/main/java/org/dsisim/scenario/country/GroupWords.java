package org.dsisim.scenario.country;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.jspecify.annotations.Nullable;

/** The words that people have for groups of countries: {@code group-words.csv}. */
public final class GroupWords {

  /** The table's name among the reference tables. */
  public static final String FILE = "group-words.csv";

  /** The columns of the table. */
  static final List<String> COLUMNS = List.of("word", "group", "note");

  private final Map<String, String> ids = new HashMap<>();

  private GroupWords() {}

  /**
   * Reads the table.
   *
   * @param folder of the reference tables
   * @param shownAs its name in messages
   * @param known the ids of groups, which are words for themselves
   */
  public static GroupWords read(
      Path folder, String shownAs, Collection<String> known, Problems problems) {
    GroupWords words = new GroupWords();
    known.forEach(id -> words.ids.put(PlainWord.of(id), id));
    Table table = Table.read(folder.resolve(FILE), shownAs + "/" + FILE, problems);
    if (table.expectColumns(COLUMNS, List.of(), problems)) {
      for (Row row : table.rows()) {
        Cell group = row.cell("group");
        boolean filled = row.cell("word").required(problems) && group.required(problems);
        String id = filled ? group.word(known, problems) : null;
        String other = id == null ? null : words.ids.put(PlainWord.of(row.cell("word").text()), id);
        if (other != null && !other.equals(id)) {
          problems.error(
              row.place(),
              Message.of(
                  "scenario.group.twice", "cell", row.cell("word").inWords(), "group", other));
        }
      }
    }
    return words;
  }

  /** The id of the group that a word means; null for a word of none. */
  public @Nullable String id(String word) {
    return ids.get(PlainWord.of(word));
  }
}
