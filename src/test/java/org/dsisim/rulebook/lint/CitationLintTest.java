package org.dsisim.rulebook.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dsisim.rulebook.SmallRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitationLintTest {

  @TempDir private Path root;

  private SmallRuleSet rule(String annotations) {
    return SmallRuleSet.contribution(root)
        .parameters("")
        .write(
            "obligations.drl",
            "rule \"A\"\n"
                + annotations
                + "when\n  $p : Payer()\nthen\n  findings.exempt( $p );\nend\n");
  }

  @Test
  void everyRuleCitesTheLaw() {
    String message =
        """
        obligations.drl:1: rule "A" does not cite the law.
          Maybe @law( "…" ) below its title, or @law( "Design of this simulator" ) for a choice of yours.""";
    assertThat(rule("").lint()).isEqualTo(message);
    assertThat(rule("  @law( \"\" )\n").lint()).isEqualTo(message);
    assertThat(rule("  @law( \"L\" )\n").lint()).isEmpty();
  }

  @Test
  void anAnnotationOfAnotherNameIsNamedWithTheNearest() {
    assertThat(rule("  @lwa( \"L\" )\n").lint())
        .isEqualTo(
            """
            obligations.drl:2: '@lwa' is not known here, only @law and @reading.
              Maybe '@law'?""");
    assertThat(rule("  @law( \"L\" )\n  @author( \"me\" )\n").lint())
        .isEqualTo("obligations.drl:3: '@author' is not known here, only @law and @reading.");
  }

  @Test
  void aReadingThatIsNotWrittenDownIsAWarning() {
    SmallRuleSet set = rule("  @law( \"L\" )\n  @reading( \"R-1, R-2\" )\n");
    assertThat(set.lint()).isEmpty();
    assertThat(set.write("README.md", "| R-1 | R-21 |\n").lint())
        .isEqualTo("obligations.drl:3: warning: reading 'R-2' does not occur in README.md.");
  }
}
