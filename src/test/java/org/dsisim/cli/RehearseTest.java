package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher records to make starts faster. */
class RehearseTest {

  @Test
  void whatIsAskedFirstIsDoneAndNothingOfItIsShown() {
    Program.Ended ended = Program.at(Path.of("").toAbsolutePath()).run("rehearse");
    assertThat(ended).isEqualTo(new Program.Ended(0, "", ""));
  }

  @Test
  void whereThereIsNothingToRunTheExitCodeSaysSo(@TempDir Path empty) {
    assertThat(Program.at(empty).run("rehearse")).isEqualTo(new Program.Ended(1, "", ""));
  }
}
