package org.dsisim.report.file.folder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dsisim.table.writing.CsvLine;
import org.jspecify.annotations.Nullable;

/**
 * A folder of results held against one that the same command made again, byte by byte.
 *
 * @param inputs what was read then and now, of those that differ
 * @param files each file that belongs to the results, the document last
 */
public record Repetition(List<Input> inputs, List<File> files) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What became of something. */
  public enum State {
    /** It is as it was. */
    SAME,
    /** It came out as it is listed, and was changed in the folder afterwards. */
    CHANGED_SINCE,
    /** It is another now. */
    DIFFERENT,
    /** It was there then alone. */
    GONE,
    /** It is there now alone. */
    NEW
  }

  /**
   * A file that was read.
   *
   * @param name as in results
   */
  public record Input(String name, State state) {}

  /**
   * A file of results.
   *
   * @param first where it first differs; null where it does not, or nobody can tell any more
   */
  public record File(String name, State state, @Nullable Difference first) {}

  /**
   * Where two files first differ.
   *
   * @param where a line by its number, or a place in the document
   * @param before what stands there; empty for nothing
   * @param after what stands there when it is made again
   */
  public record Difference(String where, String before, String after) {}

  /** Whether everything came out as it stands in the folder. */
  public boolean isSame() {
    return files.stream().allMatch(file -> file.state() == State.SAME);
  }

  /** Whether everything came out as it is listed, whatever became of the folder. */
  public boolean cameOutTheSame() {
    return files.stream()
        .allMatch(file -> file.state() == State.SAME || file.state() == State.CHANGED_SINCE);
  }

  /**
   * Holds two folders against each other.
   *
   * @param recorded what the first says of itself
   * @param again what the second says of itself
   * @throws IOException when a file cannot be read
   */
  public static Repetition of(Path folder, RecordedRun recorded, Path other, RecordedRun again)
      throws IOException {
    List<File> files = new ArrayList<>();
    Map<String, ListedFile> now = new LinkedHashMap<>();
    again.files().forEach(file -> now.put(file.name(), file));
    for (ListedFile file : recorded.files()) {
      files.add(file(folder, file, other, now.remove(file.name())));
    }
    now.keySet().forEach(name -> files.add(new File(name, State.NEW, null)));
    files.add(document(folder, other));
    return new Repetition(inputs(recorded.inputs(), again.inputs()), List.copyOf(files));
  }

  /** The files that were read for one of two results alone, or have another content for each. */
  public static List<Input> inputs(Map<String, String> before, Map<String, String> after) {
    List<Input> inputs = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      String then = before.get(name);
      String now = after.get(name);
      if (then == null) {
        inputs.add(new Input(name, State.NEW));
      } else if (now == null) {
        inputs.add(new Input(name, State.GONE));
      } else if (!then.equals(now)) {
        inputs.add(new Input(name, State.DIFFERENT));
      }
    }
    return inputs;
  }

  private static File file(Path folder, ListedFile file, Path other, @Nullable ListedFile now)
      throws IOException {
    if (now == null) {
      return new File(file.name(), State.GONE, null);
    }
    boolean isIntact = file.isIn(folder);
    if (file.equals(now)) {
      return new File(file.name(), isIntact ? State.SAME : State.CHANGED_SINCE, null);
    }
    Difference first =
        isIntact && file.name().endsWith(".csv")
            ? lines(folder.resolve(file.name()), other.resolve(file.name()))
            : null;
    return new File(file.name(), State.DIFFERENT, first);
  }

  private static @Nullable Difference lines(Path one, Path other) throws IOException {
    try (BufferedReader before = Files.newBufferedReader(one);
        BufferedReader after = Files.newBufferedReader(other)) {
      String heads = "";
      for (int number = 1; ; number++) {
        String then = before.readLine();
        String now = after.readLine();
        if (then == null && now == null) {
          return null;
        }
        if (then == null || now == null) {
          return new Difference(line(number), then == null ? "" : then, now == null ? "" : now);
        }
        if (number == 1) {
          heads = then;
        }
        if (!then.equals(now)) {
          return cells(number, CsvLine.cells(heads), CsvLine.cells(then), CsvLine.cells(now));
        }
      }
    }
  }

  /** The first cell that differs; the whole lines where it is not one cell of a column. */
  private static Difference cells(
      int number, List<String> heads, List<String> then, List<String> now) {
    if (number > 1 && then.size() == heads.size() && now.size() == heads.size()) {
      for (int i = 0; i < heads.size(); i++) {
        if (!then.get(i).equals(now.get(i))) {
          return new Difference(line(number) + ", " + heads.get(i), then.get(i), now.get(i));
        }
      }
    }
    return new Difference(line(number), String.join(",", then), String.join(",", now));
  }

  private static String line(int number) {
    return String.valueOf(number);
  }

  /** The document, but for the program that made it and the list of files, which are looked at. */
  private static File document(Path folder, Path other) throws IOException {
    JsonNode before = withoutMaker(folder);
    JsonNode after = withoutMaker(other);
    Difference first = first("", before, after);
    return new File(EarlierResults.RUN_JSON, first == null ? State.SAME : State.DIFFERENT, first);
  }

  private static JsonNode withoutMaker(Path folder) throws IOException {
    JsonNode root = JSON.readTree(Files.readAllBytes(folder.resolve(EarlierResults.RUN_JSON)));
    if (root instanceof ObjectNode document) {
      document.remove(RecordedRun.MADE_BY);
      document.remove(List.of("format", "files", "inputs"));
    }
    return root;
  }

  private static @Nullable Difference first(String where, JsonNode before, JsonNode after) {
    if (before.equals(after)) {
      return null;
    }
    if (before.isObject() && after.isObject()) {
      TreeSet<String> names = new TreeSet<>();
      before.fieldNames().forEachRemaining(names::add);
      after.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        Difference found = first(where + "/" + name, before.path(name), after.path(name));
        if (found != null) {
          return found;
        }
      }
    }
    if (before.isArray() && after.isArray()) {
      for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
        Difference found = first(where + "/" + i, before.path(i), after.path(i));
        if (found != null) {
          return found;
        }
      }
    }
    return new Difference(where, before.toString(), after.toString());
  }
}
