package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One can look around in every room of the house, and it says at its door what it is for. */
class RoomsTest {

  private static final Path HOUSE = Path.of("src/main/java/org/dsisim");

  /** A package of more files is a corridor. */
  private static final int ROOMY = 30;

  private static final String DOOR = "package-info.java";

  @Test
  void noRoomIsACorridorAndEachSaysWhatItIsForInThreeSentencesOrMore() throws IOException {
    assertThat(complaints(HOUSE)).isEmpty();
  }

  @Test
  void aCorridorAndARoomThatSaysNothingAreFound(@TempDir Path house) throws IOException {
    Path corridor = Files.createDirectories(house.resolve("corridor"));
    Files.writeString(corridor.resolve(DOOR), "/** Much. <p>Of all. It has no order. */");
    for (int i = 0; i <= ROOMY; i++) {
      Files.createFile(corridor.resolve("File" + i + ".java"));
    }
    Path silent = Files.createDirectories(house.resolve("above/silent"));
    Files.createFile(silent.resolve("File.java"));
    Path terse = Files.createDirectories(house.resolve("terse"));
    Files.createFile(terse.resolve("File.java"));
    Files.writeString(terse.resolve(DOOR), "/** Things. And others. */");
    assertThat(complaints(house))
        .containsExactlyInAnyOrder(
            "corridor has 31 files", "above/silent says nothing", "terse says little");
  }

  private static List<String> complaints(Path house) throws IOException {
    List<String> complaints = new ArrayList<>();
    try (Stream<Path> rooms = Files.walk(house).filter(Files::isDirectory)) {
      for (Path room : rooms.sorted().toList()) {
        long files = files(room);
        String name = house.relativize(room).toString();
        if (files > ROOMY) {
          complaints.add(name + " has " + files + " files");
        }
        if (files > 0) {
          said(room).ifPresent(fault -> complaints.add(name + " " + fault));
        }
      }
    }
    return complaints;
  }

  private static long files(Path room) throws IOException {
    try (Stream<Path> files = Files.list(room)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java") && !name.equals(DOOR))
          .count();
    }
  }

  private static Optional<String> said(Path room) throws IOException {
    Path door = room.resolve(DOOR);
    if (Files.notExists(door)) {
      return Optional.of("says nothing");
    }
    String text = Files.readString(door).split("\\*/", 2)[0];
    long sentences = text.chars().filter(letter -> letter == '.').count();
    return sentences < 3 ? Optional.of("says little") : Optional.empty();
  }
}
