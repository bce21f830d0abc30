package org.dsisim.rulebook.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dsisim.rulebook.SmallRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxComplaintTest {

  @TempDir private Path root;

  private String file(String text) {
    return SmallRuleSet.contribution(root).write("obligations.drl", text).lint();
  }

  private String condition(String condition) {
    return SmallRuleSet.contribution(root)
        .rule("obligations.drl", condition, "findings.exempt( $p );")
        .lint();
  }

  @Test
  void aRuleWithoutEndIsNamedAlsoWhenAnotherFollows() {
    assertThat(
            file(
                """
                rule "A"
                when
                  $p : Payer()
                then
                  findings.exempt( $p );

                rule "B"
                when
                  $p : Payer()
                then
                  findings.exempt( $p );
                """))
        .isEqualTo(
            """
            obligations.drl:1: rule "A" has no 'end'.
              Maybe 'end' on a line of its own before line 7, where the next rule begins.
            obligations.drl:7: rule "B" has no 'end'.
              Maybe 'end' on a line of its own after the last line.""");
  }

  @Test
  void aRuleWithoutWhenOrThenIsNamed() {
    assertThat(
            file(
                """
                rule "A"
                  $p : Payer()
                then
                  findings.exempt( $p );
                end
                rule "B"
                when
                  $p : Payer()
                  findings.exempt( $p );
                end
                """))
        .isEqualTo(
            """
            obligations.drl:1: rule "A" has no 'when'.
              Maybe 'when' on a line of its own before the conditions.
            obligations.drl:6: rule "B" has no 'then'.
              Maybe 'then' on a line of its own before the findings.""");
  }

  @Test
  void frameWordsInCapitalsAreRecognised() {
    assertThat(file("rule \"A\"\nWhen\n  $p : Payer()\nthen\n  findings.exempt( $p );\nend\n"))
        .isEqualTo(
            """
            obligations.drl:1: rule "A" has no 'when'.
              Maybe 'when' in small letters, where 'When' stands.""");
  }

  @Test
  void aParenthesisThatIsMissingIsMissedWhereItsPairStands() {
    assertThat(condition("$p : Payer(\n    listed( \"sectors\" ),\n    typeListed( \"sectors\" )"))
        .isEqualTo(
            """
            obligations.drl:4: 'Payer(' is not closed.
              Maybe ')' at its end.""");
    assertThat(condition("$p : Payer( listed( \"sectors\" ) ) )"))
        .isEqualTo("obligations.drl:4: ')' without a '(' before it.");
  }

  @Test
  void aQuotationMarkThatIsMissingOrCurlyIsNamed() {
    assertThat(condition("$p : Payer( listed( \"sectors ) )"))
        .contains(
            """
            obligations.drl:4: a quotation mark that is not closed on its line.
              Maybe '"' at the end of the text.""");
    assertThat(condition("$p : Payer( type == “company” )"))
        .isEqualTo(
            """
            obligations.drl:4: '“' is a quotation mark of a word processor.
              Maybe '"', the straight one.
            obligations.drl:4: '”' is a quotation mark of a word processor.
              Maybe '"', the straight one.""");
  }

  @Test
  void signsThatAreNotExpectedAreNamedWithWhatIsUsual() {
    assertThat(condition("$p : Payer( type = \"company\" )"))
        .isEqualTo(
            """
            obligations.drl:4: '=' is not expected here, in rule "A".
              Maybe '==' to compare, '>=' for at least, or ':' to give a name.""");
    assertThat(condition("$p : Payer( year > )"))
        .isEqualTo("obligations.drl:4: ')' is not expected here, in rule \"A\".");
    assertThat(condition("$p : Payer( year > 20_000 )"))
        .isEqualTo(
            """
            obligations.drl:4: '_000' is not expected here, in rule "A".
              Maybe the number without '_'; but figures belong in parameters.csv.""");
    assertThat(condition("$p Payer()"))
        .isEqualTo(
            """
            obligations.drl:4: 'Payer' is not expected here, in rule "A".
              Maybe '$p : Payer', with a colon.""");
    assertThat(condition("$p : Payer( home.party\n    listed( \"sectors\" ) )"))
        .isEqualTo(
            """
            obligations.drl:5: 'listed' is not expected here, in rule "A".
              Maybe a ',' between two conditions.""");
    assertThat(condition("$p : Payer( not listed( \"sectors\" ) )"))
        .isEqualTo(
            """
            obligations.drl:4: 'listed' is not expected here, in rule "A".
              Maybe '! listed', with an exclamation mark.""");
    assertThat(condition("$p : Payer( home.party and home.ldc )"))
        .isEqualTo(
            """
            obligations.drl:4: 'and' is not expected here, in rule "A".
              Maybe '&&', or a ','.""");
    assertThat(
            file(
                "rule \"A\"\n  @law \"L\"\nwhen\n  $p : Payer()\nthen\n  findings.exempt( $p );\nend\n"))
        .isEqualTo(
            """
            obligations.drl:2: '"L"' is not expected here, in rule "A".
              Maybe @law( "L" ), in parentheses.""");
  }

  @Test
  void textOutsideOfRulesIsNamed() {
    assertThat(file("rul \"A\"\n"))
        .isEqualTo(
            """
            obligations.drl:1: 'rul' begins no rule; a rule file has rules and comments only.
              Maybe 'rule'?""");
    assertThat(file("// a comment\nWho owes what\n"))
        .isEqualTo(
            """
            obligations.drl:2: 'Who' begins no rule; a rule file has rules and comments only.
              Maybe '//' before it.""");
    assertThat(file("package org.mine;\n"))
        .isEqualTo(
            "obligations.drl:1: 'package' cannot be used: a rule file has rules and comments only,"
                + " and all words are at hand.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "// only this",
        "/* open",
        "\u0000\u0007",
        "rule",
        "(((",
        "\"",
        "}{",
        "end end"
      })
  void nothingStrangeThrows(String text) {
    assertThat(file(text)).doesNotContain("Exception");
  }
}
