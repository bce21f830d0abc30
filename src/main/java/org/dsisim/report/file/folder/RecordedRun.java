package org.dsisim.report.file.folder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.table.FileFailure;
import org.jspecify.annotations.Nullable;

/**
 * What a folder of results says of how it was made: enough to make it again.
 *
 * @param kind what was made
 * @param madeBy version, commit and Java of the program, by their names in {@code run.json}
 * @param command without the folder that results go to
 * @param inputs the SHA-256 of every file that was read, by its name in results
 * @param files those that belong together, without the document
 */
public record RecordedRun(
    ResultKind kind,
    Map<String, String> madeBy,
    List<String> command,
    Map<String, String> inputs,
    List<ListedFile> files) {

  /** The version of the form of {@code run.json} that this program writes, and reads up to. */
  public static final int FORMAT = 1;

  /** What may differ between two equal runs: the program that made them. */
  static final List<String> MADE_BY = List.of("version", "commit", "java");

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads what a folder says.
   *
   * @param shownAs the folder as the user wrote it
   * @return null when it is none of ours; what is wrong is reported
   */
  public static @Nullable RecordedRun read(Path folder, String shownAs, Problems problems) {
    Place place = Place.ofFile(shownAs + "/" + EarlierResults.RUN_JSON);
    try {
      EarlierResults results = EarlierResults.in(folder);
      if (results == null) {
        problems.error(
            Place.ofCommandLine("DIR"),
            Message.of("file.verify.none", "folder", shownAs),
            Message.of("file.verify.none.maybe"));
        return null;
      }
      JsonNode root = JSON.readTree(Files.readAllBytes(folder.resolve(EarlierResults.RUN_JSON)));
      int format = root.path("format").asInt(FORMAT);
      Optional<ResultKind> kind = results.kind();
      List<ListedFile> listed = results.listed();
      List<String> command = texts(root.path("command"));
      if (format > FORMAT) {
        problems.error(
            place,
            Message.of("file.verify.newer", "format", format, "known", FORMAT),
            Message.of("file.verify.newer.maybe"));
        return null;
      }
      if (kind.isEmpty() || listed == null || command.isEmpty()) {
        problems.error(place, Message.of("file.verify.incomplete"));
        return null;
      }
      return new RecordedRun(kind.get(), madeBy(root), command, inputs(root), listed);
    } catch (IOException unreadable) {
      problems.error(place, Message.of("file.unreadable", "why", FileFailure.why(unreadable)));
      return null;
    }
  }

  /**
   * How it was made, in words.
   *
   * @param number by which a page speaks of it
   */
  public Message inWords(String number) {
    return Message.of(
        "comparison.folders.made",
        "number",
        number,
        "command",
        String.join(" ", command),
        "version",
        madeBy.getOrDefault("version", ""),
        "commit",
        madeBy.getOrDefault("commit", ""));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(one -> texts.add(one.asText()));
    return List.copyOf(texts);
  }

  private static Map<String, String> madeBy(JsonNode root) {
    Map<String, String> madeBy = new LinkedHashMap<>();
    MADE_BY.forEach(name -> madeBy.put(name, root.path(name).asText("")));
    return madeBy;
  }

  private static Map<String, String> inputs(JsonNode root) {
    Map<String, String> inputs = new LinkedHashMap<>();
    for (JsonNode one : root.path("inputs")) {
      inputs.put(one.path("file").asText(), one.path("sha256").asText());
    }
    return inputs;
  }
}
