package org.dsisim.workspace.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read is kept for as long as its files hold what they held. */
class KeptTest {

  @TempDir Path folder;

  private Path table = Path.of("");
  private final List<Set<Path>> readAgain = new ArrayList<>();

  @BeforeEach
  void aTable() throws IOException {
    table = folder.resolve("table.csv");
    Files.writeString(table, "one");
  }

  private final class Reading implements Kept.Reader<String> {

    @Override
    public String read(Problems problems) {
      problems.warning(Place.ofFile("table.csv"), Message.plain("is read."));
      try {
        return Files.readString(table);
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }

    @Override
    public String readAgain(String before, Set<Path> changed, Problems problems) {
      readAgain.add(changed);
      return before + ", then " + read(problems);
    }
  }

  private String value(Kept<String> kept) {
    return kept.current(this, new Reading()).value();
  }

  private Kept<String> kept() {
    return new Kept<>(List.of(folder), 1);
  }

  @Test
  void itIsReadOnceAndToldAlways() {
    Kept<String> kept = kept();
    for (int request = 0; request < 2; request++) {
      Problems problems = new Problems();
      assertThat(kept.current(this, new Reading()).told(problems)).isEqualTo("one");
      assertThat(problems.all()).hasSize(1);
    }
    assertThat(readAgain).isEmpty();
  }

  @Test
  void aChangedFileIsReadAgainKnowingWhatWasReadBefore() throws IOException {
    Kept<String> kept = kept();
    value(kept);
    Files.writeString(table, "two or more");
    assertThat(value(kept)).isEqualTo("one, then two or more");
    assertThat(readAgain).containsExactly(Set.of(table));
  }

  @Test
  void aFileOfEqualSizeIsToldByItsTimeAndContent() throws IOException {
    Kept<String> kept = kept();
    value(kept);
    Files.writeString(table, "two");
    Files.setLastModifiedTime(table, FileTime.fromMillis(1));
    assertThat(value(kept)).isEqualTo("one, then two");
  }

  @Test
  void anotherTimeAloneIsNoChange() throws IOException {
    Kept<String> kept = kept();
    value(kept);
    Files.setLastModifiedTime(table, FileTime.fromMillis(1));
    assertThat(value(kept)).isEqualTo("one");
    assertThat(readAgain).isEmpty();
  }

  @Test
  void aFileThatComesCountsAndOneThatIsNeverReadDoesNot() throws IOException {
    Kept<String> kept = kept();
    value(kept);
    Files.writeString(folder.resolve("notes.txt"), "of somebody");
    Files.createDirectories(folder.resolve("deeper"));
    Files.writeString(folder.resolve("deeper/table.csv"), "of another");
    assertThat(value(kept)).isEqualTo("one");
    Files.writeString(folder.resolve("more.csv"), "more");
    assertThat(value(kept)).isEqualTo("one, then one");
  }

  @Test
  void readWithSomethingElseItIsReadFromTheBeginning() {
    Kept<String> kept = kept();
    kept.current("with this", new Reading());
    kept.current("with that", new Reading());
    assertThat(readAgain).isEmpty();
  }

  @Test
  void whatFailsLeavesNothingOldBehind() throws IOException {
    Kept<String> kept = kept();
    value(kept);
    Files.delete(table);
    for (int request = 0; request < 2; request++) {
      assertThatThrownBy(() -> value(kept)).isInstanceOf(UncheckedIOException.class);
    }
    Files.writeString(table, "three");
    assertThat(value(kept)).isEqualTo("three");
  }

  @Test
  void aFolderThatIsNotThereHasNoFiles() {
    DiskState state = DiskState.of(List.of(folder.resolve("none")), 1);
    assertThat(state.files()).isEmpty();
    assertThat(state.differences(state.now())).isEmpty();
  }
}
