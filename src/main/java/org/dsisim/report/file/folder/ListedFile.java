package org.dsisim.report.file.folder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of a folder of results, as {@code run.json} lists it.
 *
 * @param name without any folder
 */
public record ListedFile(String name, long bytes, String sha256) {

  /** A file of these bytes. */
  public static ListedFile of(String name, byte[] content) {
    return new ListedFile(name, content.length, Sha256.of(content));
  }

  /** Whether a folder holds exactly this file under its name. */
  public boolean isIn(Path folder) throws IOException {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == bytes
        && Sha256.of(file).equals(sha256);
  }

  /** Writes files with their sizes and fingerprints into a document. */
  public static void write(List<ListedFile> files, ArrayNode to) {
    files.forEach(
        file ->
            to.addObject()
                .put("file", file.name())
                .put("bytes", file.bytes())
                .put("sha256", file.sha256()));
  }

  /** Reads a list; null when it is none, or names anything but plain files of one folder. */
  static @Nullable List<ListedFile> read(@Nullable JsonNode array) {
    if (array == null || !array.isArray()) {
      return null;
    }
    List<ListedFile> files = new ArrayList<>();
    for (JsonNode one : array) {
      String name = one.path("file").asText("");
      JsonNode bytes = one.path("bytes");
      String sha256 = one.path("sha256").asText("");
      if (!name.matches("[a-z][a-z0-9_-]*\\.(csv|json|svg|xlsx)") || !bytes.isIntegralNumber()) {
        return null;
      }
      files.add(new ListedFile(name, bytes.longValue(), sha256));
    }
    return files;
  }
}
