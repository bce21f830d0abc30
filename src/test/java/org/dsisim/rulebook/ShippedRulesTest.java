package org.dsisim.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dsisim.message.Problems;
import org.junit.jupiter.api.Test;

class ShippedRulesTest {

  @Test
  void theRuleSetsThatAreShippedHaveNoProblems() {
    Problems problems = new Problems();
    Rulebook rulebook = new Rulebook(Path.of("rules"), "rules", step -> {}, problems);
    rulebook.ruleSets().keySet().forEach(id -> rulebook.folder(id, problems));
    assertThat(problems.all()).isEmpty();
  }
}
