package org.dsisim.rulebook.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.dsisim.rulebook.SmallRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signs that the parser stumbles over without a word that helps. */
class SignLintTest {

  private static final String RULE =
      """
      rule "A"
        @law( "L" )
      when
        $p : Payer( %s )
      then
        findings.exempt( $p );
      end
      """;

  @TempDir private Path root;

  private String file(String text) {
    return withoutWarnings(
        SmallRuleSet.contribution(root).write("obligations.drl", text).compile());
  }

  private String rule(String constraint) {
    return file(RULE.formatted(constraint));
  }

  private static String withoutWarnings(String said) {
    return said.lines()
        .filter(line -> !line.contains(": warning: ") && !line.contains(": note: "))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void parenthesesThatNobodyCanRead() {
    assertThat(rule("( ".repeat(1500) + "year > 0" + " )".repeat(1500)))
        .isEqualTo(
            """
            obligations.drl:4: parentheses stand within more than 10 others here: that cannot be read.
              Maybe fewer of them, or several rules.""");
    assertThat(rule("[".repeat(1500) + "]".repeat(1500)))
        .startsWith("obligations.drl:4: parentheses stand within more than 10 others here");
    assertThat(
            RULE.formatted("year > 0")
                .replace(
                    "findings.exempt( $p )",
                    "findings.owes( $p, "
                        + "sum( ".repeat(1500)
                        + "fixed( \"fee\" )"
                        + " )".repeat(1500)
                        + ", THE_FUND )"))
        .satisfies(
            text ->
                assertThat(file(text))
                    .startsWith(
                        "obligations.drl:6: parentheses stand within more than 40 others here"));
    assertThat(rule("( ".repeat(4) + "year > 0" + " )".repeat(4))).isEmpty();
  }

  @Test
  void aConditionThatIsTooLongToBeRead() {
    assertThat(rule("year > 0" + " || year > 0".repeat(5000)))
        .matches(
            "(?s)(obligations\\.drl|rules/contribution/mine): has a condition or a finding too long"
                + " to be read\\.\n  Maybe several rules in its place\\.");
  }

  @Test
  void commentsThatDoNotBeginOrEnd() {
    assertThat(file("// one\n/* two\n\n" + RULE.formatted("year > 0")))
        .isEqualTo(
            """
            obligations.drl:2: '/*' is not closed: all that follows is a comment.
              Maybe '*/' at its end.""");
    assertThat(file(RULE.formatted("year > 0") + "*/\n"))
        .isEqualTo(
            """
            obligations.drl:8: '*/' without a '/*' before it.
              Maybe '/*' where the comment begins.""");
    assertThat(file("/* a */ // b */ c /* d\n" + RULE.formatted("name == \"/* */\""))).isEmpty();
  }

  @Test
  void spacesThatAreNone() {
    assertThat(rule("year\u00A0> 0"))
        .isEqualTo(
            """
            obligations.drl:4: a sign called no-break space (U+00A0), which looks like a plain space or like nothing.
              Maybe a plain space.""");
    assertThat(rule("year\u200B > 0"))
        .startsWith("obligations.drl:4: a sign called zero width space (U+200B)");
    assertThat(rule("name == \"a\u00A0b\" /* c\u00A0d */")).isEmpty();
  }

  @Test
  void aByteOrderMarkIsSkippedAndSaid() {
    SmallRuleSet set =
        SmallRuleSet.contribution(root)
            .write("obligations.drl", "\uFEFF" + RULE.formatted("year > 0"));
    assertThat(withoutWarnings(set.compile())).isEmpty();
    assertThat(set.lint())
        .contains("obligations.drl: note: begins with a byte-order mark, which was skipped.");
  }

  @Test
  void otherEncodingsAreRefusedWithTheirLine() throws IOException {
    SmallRuleSet set = SmallRuleSet.contribution(root);
    Files.write(
        root.resolve("contribution/mine/obligations.drl"),
        ("// one\n// d\u00E9j\u00E0\n" + RULE.formatted("year > 0"))
            .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(set.lint()).startsWith("obligations.drl:2: is not UTF-8 text.");
  }
}
