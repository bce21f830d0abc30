package org.dsisim.report.file.folder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done in a folder of results once all new files are there.
 *
 * @param earlier files that go, when they are as they are listed
 * @param coming files that come
 */
record ExchangeJournal(List<ListedFile> earlier, List<ListedFile> coming) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** All names, of those that go and those that come. */
  Set<String> names() {
    return Stream.concat(earlier.stream(), coming.stream())
        .map(ListedFile::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether a file of that name comes. */
  boolean isComing(String name) {
    return coming.stream().anyMatch(file -> file.name().equals(name));
  }

  /** It as JSON. */
  String text() throws JsonProcessingException {
    ObjectNode root = JSON.createObjectNode();
    ListedFile.write(earlier, root.putArray("earlier"));
    ListedFile.write(coming, root.putArray("coming"));
    return JSON.writeValueAsString(root);
  }

  /**
   * Reads it.
   *
   * @return null where there is none
   * @throws FolderExchange.Damaged where nobody can tell what was to be done
   */
  static @Nullable ExchangeJournal read(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    JsonNode root;
    try {
      root = JSON.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException damaged) {
      throw new FolderExchange.Damaged(damaged);
    }
    List<ListedFile> earlier = ListedFile.read(root.get("earlier"));
    List<ListedFile> coming = ListedFile.read(root.get("coming"));
    if (earlier == null || coming == null) {
      throw new FolderExchange.Damaged();
    }
    return new ExchangeJournal(earlier, coming);
  }
}
