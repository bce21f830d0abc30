package org.dsisim.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What run.json says that the program was built from. */
class BuildTest {

  @Test
  void the_build_leaves_the_commit_where_the_program_looks_for_it() throws Exception {
    try (InputStream left = Build.class.getResourceAsStream("build.properties")) {
      assertThat(left).as("build.properties beside Build").isNotNull();
      assertThat(new String(left.readAllBytes(), StandardCharsets.UTF_8)).startsWith("commit=");
    }
  }

  @Test
  void a_program_built_from_a_clone_names_its_commit_and_one_built_without_git_says_unknown() {
    assertThat(Build.commit()).matches("[0-9a-f]{40}(-changed)?|unknown");
  }
}
