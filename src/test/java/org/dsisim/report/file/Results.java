package org.dsisim.report.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dsisim.message.InvalidInput;
import org.dsisim.report.file.folder.EarlierResults;
import org.dsisim.report.file.folder.ListedFile;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.file.folder.RunDirectory;
import org.dsisim.report.file.table.FileContent;

/** A small set of results, and what a folder of them looks like. */
public record Results(ResultKind kind, Map<String, String> tables) {

  public static Results run(Map<String, String> tables) {
    return new Results(ResultKind.RUN, new TreeMap<>(tables));
  }

  public String json() {
    return json(
        tables.entrySet().stream()
            .map(table -> ListedFile.of(table.getKey(), table.getValue().getBytes(UTF_8)))
            .toList());
  }

  /** The document that lists these files. */
  public String json(List<ListedFile> files) {
    ObjectNode root = RunJson.begun(kind, "0", List.of("run"));
    RunJson.files(root, files);
    return RunJson.written(root);
  }

  /** The tables as they are written. */
  public Map<String, FileContent> contents() {
    Map<String, FileContent> contents = new TreeMap<>();
    tables.forEach((name, text) -> contents.put(name, out -> out.append(text)));
    return contents;
  }

  public RunDirectory in(Path folder) {
    return new RunDirectory(folder, "runs/x", kind);
  }

  public void writeTo(Path folder) {
    in(folder).write(this::json, contents());
  }

  /** Whether a folder holds these results and nothing else. */
  public boolean areAllOf(Path folder) throws IOException {
    Map<String, String> all = new TreeMap<>(tables);
    all.put("run.json", json());
    return contents(folder).equals(all);
  }

  public static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        contents.put(
            String.valueOf(entry.getFileName()),
            Files.isDirectory(entry) ? "a folder" : Files.readString(entry));
      }
    }
    return contents;
  }

  /** What a careful reader does: without a document nothing, else every file as it lists it. */
  public static boolean isTakenForWhole(Path folder) throws IOException {
    EarlierResults read = EarlierResults.in(folder);
    if (read == null) {
      return false;
    }
    assertThat(read.listed()).isNotNull();
    for (ListedFile file : read.files()) {
      if (!file.isIn(folder)) {
        return false;
      }
    }
    return true;
  }

  /** What is said when a folder cannot be written. */
  public static String refusal(Runnable what) {
    try {
      what.run();
    } catch (InvalidInput refused) {
      return String.valueOf(refused.getMessage());
    }
    throw new AssertionError("It was written.");
  }
}
