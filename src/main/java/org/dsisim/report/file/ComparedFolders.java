package org.dsisim.report.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.report.content.FolderDifference;
import org.dsisim.report.content.about.About;
import org.dsisim.report.content.table.FolderComparisonTable;
import org.dsisim.report.content.table.NamedTable;
import org.dsisim.report.file.folder.EarlierResults;
import org.dsisim.report.file.folder.ListedFile;
import org.dsisim.report.file.folder.RecordedRun;
import org.dsisim.report.file.folder.Repetition;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.file.table.FileContent;
import org.dsisim.report.file.table.TableFiles;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The results of two folders held against each other, figure by figure, as their tables have them:
 * what came out then and now, here and there. Nothing is computed again.
 *
 * @param first what the first folder says of itself
 * @param second what the second says of itself
 * @param read the files that were read of both, by their names as the user wrote them
 * @param compared how many figures both have
 * @param differences in the order of the tables; none of figures that are equal
 */
public record ComparedFolders(
    RecordedRun first,
    RecordedRun second,
    Map<String, Path> read,
    long compared,
    List<FolderDifference> differences) {

  /** The files that were read for one of them alone, or have another content for each. */
  public List<Repetition.Input> inputs() {
    return Repetition.inputs(first.inputs(), second.inputs());
  }

  /** The differences as CSV. */
  public FileContent csv() {
    return TableFiles.csv(FolderComparisonTable.of(differences));
  }

  /** The same as a document that says what was compared. */
  public String json() {
    ObjectNode root = new ObjectMapper().createObjectNode();
    whatWasCompared(root);
    TableFiles.json(FolderComparisonTable.of(differences), root.putArray("differences"));
    return RunJson.written(root);
  }

  /**
   * The document of a folder into which the differences go.
   *
   * @param version of the program
   * @param command as it was given
   * @param files those that are written beside it
   */
  public String json(String version, List<String> command, List<ListedFile> files) {
    ObjectNode root = RunJson.begun(ResultKind.DIFFERENCES, version, command);
    whatWasCompared(root);
    RunJson.inputs(root.putArray("inputs"), read);
    RunJson.files(root, files);
    return RunJson.written(root);
  }

  private void whatWasCompared(ObjectNode root) {
    made(root.putObject("first"), first);
    made(root.putObject("second"), second);
    root.put("figures_compared", compared);
  }

  /** What must be known of the comparison, as a workbook says it first. */
  public About about() {
    return new About(
        Message.of("about.title.folders"),
        List.of(
            new About.Section(
                Message.of("about.section.asked"),
                List.of(
                    About.Line.of(first.inWords("1")),
                    About.Line.of(second.inWords("2")),
                    About.Line.of(
                        Message.of(
                            "about.folders.differ",
                            "differ",
                            differences.size(),
                            "figures",
                            compared))))));
  }

  /** The differences as a table. */
  public NamedTable table() {
    return new NamedTable(
        "differences",
        Message.of("about.table.differences"),
        FolderComparisonTable.of(differences));
  }

  private static void made(ObjectNode node, RecordedRun run) {
    ArrayNode command = node.putArray("command");
    run.command().forEach(command::add);
    run.madeBy().forEach(node::put);
  }

  /** A table with what names a row, whose it is, and what is compared. */
  private record Kind(String file, List<String> whose, List<String> quantities) {}

  private static final List<Kind> TABLES =
      List.of(
          new Kind("summary.csv", List.of(), List.of("value")),
          new Kind(
              "countries.csv",
              List.of("iso3"),
              List.of("amount_usd", "iplc_usd", "bilateral_usd", "share", "rank")),
          new Kind("payers.csv", List.of("payer"), List.of("owed_usd", "expected_usd")),
          new Kind("burdens.csv", List.of("bearer_kind", "bearer", "kind"), List.of("quantity")),
          new Kind("benefits.csv", List.of("bearer_kind", "bearer", "kind"), List.of("quantity")));

  private record Key(String option, int year, String whose, String quantity) {}

  private record Found(@Nullable BigDecimal number, String unit) {}

  /**
   * Holds two folders against each other.
   *
   * @param shownFirst the first as the user wrote it
   * @param shownSecond the second as the user wrote it
   * @return null when one of them is none of ours; what is wrong is reported
   */
  public static @Nullable ComparedFolders of(
      Path first, String shownFirst, Path second, String shownSecond, Problems problems) {
    RecordedRun one = RecordedRun.read(first, shownFirst, problems);
    RecordedRun other = RecordedRun.read(second, shownSecond, problems);
    if (one == null || other == null) {
      return null;
    }
    List<FolderDifference> differences = new ArrayList<>();
    long compared = 0;
    for (Kind kind : TABLES) {
      Map<Key, Found> before = read(first, shownFirst, kind, problems);
      Map<Key, Found> after = read(second, shownSecond, kind, problems);
      for (FolderDifference figure : differences(kind.file(), before, paired(before, after))) {
        compared += figure.isInFirst() && figure.isInSecond() ? 1 : 0;
        if (!figure.isNone()) {
          differences.add(figure);
        }
      }
    }
    if (compared == 0 && !problems.hasErrors()) {
      problems.error(
          Place.ofCommandLine("--runs"),
          Message.of("file.compared.nothing", "first", shownFirst, "second", shownSecond),
          Message.of("file.compared.nothing.maybe"));
    }
    Map<String, Path> read = files(first, shownFirst);
    read.putAll(files(second, shownSecond));
    return new ComparedFolders(one, other, read, compared, List.copyOf(differences));
  }

  private static Map<String, Path> files(Path folder, String shownAs) {
    List<String> names = new ArrayList<>(List.of(EarlierResults.RUN_JSON));
    TABLES.forEach(kind -> names.add(kind.file()));
    Map<String, Path> files = new LinkedHashMap<>();
    for (String name : names) {
      if (Files.exists(folder.resolve(name))) {
        files.put(shownAs + "/" + name, folder.resolve(name));
      }
    }
    return files;
  }

  private static Map<Key, Found> read(Path folder, String shownAs, Kind kind, Problems problems) {
    Path file = folder.resolve(kind.file());
    Map<Key, Found> found = new LinkedHashMap<>();
    if (!Files.exists(file)) {
      return found;
    }
    Table table = Table.read(file, shownAs + "/" + kind.file(), problems);
    table.forEachRow(
        row -> {
          Integer year = year(row);
          if (year != null) {
            String option = row.cell("option").text();
            String whose =
                String.join(
                    " ", kind.whose().stream().map(column -> row.cell(column).text()).toList());
            for (String column : kind.quantities()) {
              String name = table.has("indicator") ? row.cell("indicator").text() : column;
              String unit = table.has("unit") ? row.cell("unit").text() : unit(column);
              found.put(new Key(option, year, whose, name), new Found(number(row, column), unit));
            }
          }
        });
    return found;
  }

  /** A row of several years together has no year, and is told by the rows that it sums up. */
  private static @Nullable Integer year(Row row) {
    String text = row.cell("year").text();
    return text.matches("\\d{4}") ? Integer.valueOf(text) : null;
  }

  private static String unit(String column) {
    return column.endsWith("_usd") ? "USD" : column;
  }

  private static @Nullable BigDecimal number(Row row, String column) {
    String text = row.cell(column).text();
    try {
      return text.isEmpty() ? null : new BigDecimal(text);
    } catch (NumberFormatException word) {
      return null;
    }
  }

  /** One option that each folder has alone is compared with the other, whatever their names. */
  private static Map<Key, Found> paired(Map<Key, Found> before, Map<Key, Found> after) {
    Set<String> then = options(before);
    Set<String> now = options(after);
    Set<String> onlyThen = new LinkedHashSet<>(then);
    onlyThen.removeAll(now);
    now.removeAll(then);
    if (onlyThen.size() != 1 || now.size() != 1) {
      return after;
    }
    String name = onlyThen.iterator().next();
    String other = now.iterator().next();
    Map<Key, Found> paired = new LinkedHashMap<>();
    after.forEach(
        (key, found) ->
            paired.put(
                key.option().equals(other)
                    ? new Key(name, key.year(), key.whose(), key.quantity())
                    : key,
                found));
    return paired;
  }

  private static Set<String> options(Map<Key, Found> found) {
    Set<String> options = new LinkedHashSet<>();
    found.keySet().forEach(key -> options.add(key.option()));
    return options;
  }

  private static List<FolderDifference> differences(
      String table, Map<Key, Found> before, Map<Key, Found> after) {
    Set<Key> keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(after.keySet());
    List<FolderDifference> differences = new ArrayList<>();
    for (Key key : keys) {
      Found then = before.get(key);
      Found now = after.get(key);
      differences.add(
          new FolderDifference(
              table,
              key.option(),
              key.year(),
              key.whose(),
              key.quantity(),
              Objects.requireNonNull(then == null ? now : then).unit(),
              then == null ? null : then.number(),
              now == null ? null : now.number(),
              then != null,
              now != null));
    }
    return differences;
  }
}
