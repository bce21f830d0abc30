package org.dsisim.workspace.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.message.Problem;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.request.GenerateRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder appears whole or not at all. */
class NewFolderTest {

  private static final Path HOME = Path.of("").toAbsolutePath();

  @TempDir Path above;

  @Test
  void whatIsWrittenStandsThere() throws IOException {
    NewFolder.make(
        above.resolve("new"),
        folder -> {
          assertThat(above.resolve("new")).doesNotExist();
          return Files.writeString(folder.resolve("a.txt"), "a");
        });
    assertThat(above.resolve("new/a.txt")).hasContent("a");
    assertThat(names()).containsExactly("new");
  }

  @Test
  void whatFailsLeavesNothing() throws IOException {
    assertThatThrownBy(
            () ->
                NewFolder.make(
                    above.resolve("new"),
                    folder -> {
                      Files.writeString(folder.resolve("a.txt"), "a");
                      throw new IOException("full");
                    }))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("full");
    assertThat(names()).isEmpty();
  }

  @Test
  void whatACommandLeftThatWasStoppedIsTakenAway() throws IOException {
    Files.createDirectories(above.resolve(".new-new/deep"));
    Files.writeString(above.resolve(".new-new/deep/half.csv"), "half");
    NewFolder.make(above.resolve("new"), folder -> Files.writeString(folder.resolve("b"), "b"));
    assertThat(names()).containsExactly("new");
    assertThat(above.resolve("new/deep")).doesNotExist();
  }

  @Test
  void whoCancelsAPopulationLeavesNothing() throws IOException {
    GenerateRequest request =
        new GenerateRequest(
            "large",
            "rd-leaders-2024",
            1_000_000,
            1,
            "2024",
            0,
            0,
            new GenerateRequest.Sizes(null, null),
            null,
            above);
    Impatient impatient = new Impatient();
    assertThatThrownBy(() -> Workspace.at(new Home(HOME, HOME)).generate(request, impatient))
        .isInstanceOf(Cancelled.class);
    assertThat(impatient.last).isEqualTo("100,000 rows drawn");
    assertThat(names()).isEmpty();
  }

  /** Somebody who waits for the first rows and no longer. */
  private static final class Impatient implements Progress {

    private String last = "";

    @Override
    public void doing(Message what) {
      last = what.inEnglish();
    }

    @Override
    public void takesLong(Message what) {}

    @Override
    public void noted(List<Problem> problems) {}

    @Override
    public boolean isCancelled() {
      return last.endsWith("drawn");
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(above)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
