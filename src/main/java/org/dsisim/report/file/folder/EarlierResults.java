package org.dsisim.report.file.folder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code run.json} of ours says of the folder in which it lies.
 *
 * @param kind empty where it names none that is known
 * @param listed the files that belong to it; null where it lists none, as those of earlier versions
 * @param itself the document
 */
public record EarlierResults(
    Optional<ResultKind> kind, @Nullable List<ListedFile> listed, ListedFile itself) {

  /** The document by which a folder is known as one of ours. */
  public static final String RUN_JSON = "run.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads the document; null when there is none of ours. */
  public static @Nullable EarlierResults in(Path folder) throws IOException {
    Path file = folder.resolve(RUN_JSON);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    byte[] content = Files.readAllBytes(file);
    JsonNode root;
    try {
      root = JSON.readTree(content);
    } catch (JsonProcessingException noDocument) {
      return null;
    }
    if (!root.path("program").asText().equals("dsisim")) {
      return null;
    }
    String word = root.path("kind").asText();
    return new EarlierResults(
        Arrays.stream(ResultKind.values()).filter(kind -> kind.word().equals(word)).findFirst(),
        ListedFile.read(root.get("files")),
        ListedFile.of(RUN_JSON, content));
  }

  /** All files that belong together, the document last. */
  public List<ListedFile> files() {
    List<ListedFile> files = new ArrayList<>(listed == null ? List.of() : listed);
    files.add(itself);
    return files;
  }
}
