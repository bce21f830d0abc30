package org.dsisim.rulebook.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dsisim.rulebook.SmallRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForbiddenConstructsTest {

  private static final String RULE =
      """
      rule "A"
        @law( "L" )
      %swhen
        $p : Payer()
      then
        findings.exempt( $p );
      end
      """;

  @TempDir private Path root;

  private String file(String text) {
    return SmallRuleSet.contribution(root).write("obligations.drl", text).lint();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "salience 3             | salience         | Maybe conditions that leave the other rule's"
            + " cases out.",
        "no-loop                | no-loop          | ",
        "lock-on-active         | lock-on-active   | ",
        "agenda-group \"x\"     | agenda-group     | ",
        "ruleflow-group \"x\"   | ruleflow-group   | ",
        "activation-group \"x\" | activation-group | ",
        "auto-focus true        | auto-focus       | "
      })
  void nothingGivesRulesAnOrder(String attribute, String name, String hint) {
    assertThat(file(RULE.formatted("  " + attribute + "\n")))
        .isEqualTo(
            "obligations.drl:3: '"
                + name
                + "' cannot be used: rules have no order and are asked once, with all facts in."
                + (hint == null ? "" : "\n  " + hint));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "timer( 3s )                      | timer          | ",
        "duration 3                       | duration       | ",
        "calendars \"x\"                  | calendars      | ",
        "date-effective \"01-Jan-2027\"   | date-effective | Maybe valid_from in parameters.csv,"
            + " which dates a value.",
        "date-expires \"01-Jan-2027\"     | date-expires   | Maybe valid_from in parameters.csv,"
            + " which dates a value."
      })
  void noRuleLooksAtTheClock(String attribute, String name, String hint) {
    assertThat(file(RULE.formatted("  " + attribute + "\n")))
        .isEqualTo(
            "obligations.drl:3: '"
                + name
                + "' cannot be used: rules do not look at the clock."
                + (hint == null ? "" : "\n  " + hint));
  }

  @Test
  void noRuleIsSwitchedOffOrReadInAnotherWay() {
    assertThat(file(RULE.formatted("  enabled false\n  dialect \"mvel\"\n")))
        .isEqualTo(
            """
            obligations.drl:3: 'enabled' cannot be used: a rule that stands in the file holds.
              Maybe a Choice( … ) of a parameter of unit boolean.
            obligations.drl:4: 'dialect' cannot be used: all rules are read alike.\
            """);
  }

  @Test
  void aRuleFileHasRulesAndCommentsOnly() {
    assertThat(
            file(
                """
                import java.util.List;
                import static java.lang.Math.max;
                import org.dsisim.model.*;
                global int x;
                function int f() { return 0; }
                query q() Payer() end
                declare X a : int end
                declare enum E ONE( "x" ); name : String end
                """))
        .isEqualTo(
            """
            obligations.drl:1: 'import java.util.List' cannot be used: a rule file has rules and comments only, and all words are at hand.
            obligations.drl:2: 'import java.lang.Math.max' cannot be used: a rule file has rules and comments only, and all words are at hand.
            obligations.drl:3: 'import org.dsisim.model.*' cannot be used: a rule file has rules and comments only, and all words are at hand.
            obligations.drl:4: 'global x' cannot be used: a rule file has rules and comments only, and all words are at hand.
            obligations.drl:5: 'function' cannot be used: a calculation is not a rule.
            obligations.drl:6: 'query' cannot be used: rules are asked by the program.
            obligations.drl:7: 'declare' cannot be used: the facts are those of the program.
            obligations.drl:8: 'declare' cannot be used: the facts are those of the program.\
            """);
  }

  @Test
  void aTitleStandsOnce() {
    assertThat(file(RULE.formatted("") + RULE.formatted("")))
        .isEqualTo(
            "obligations.drl:8: rule \"A\" stands in the file a second time; the first is on line"
                + " 1.");
  }

  @Test
  void noRuleContinuesAnother() {
    assertThat(file(RULE.formatted("").replace("\"A\"", "\"A\" extends \"B\"")))
        .isEqualTo(
            "obligations.drl:1: 'extends' cannot be used: each rule says all its conditions"
                + " itself.");
    assertThat(
            file(RULE.formatted("").replace("end\n", "then[ x ]\n  findings.exempt( $p );\nend\n")))
        .isEqualTo("obligations.drl:1: 'then[x]' cannot be used: each case is a rule of its own.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "accumulate( Payer( $y : year ); $s : sum( $y ) ) | accumulate  | a sum is not a policy;"
            + " the program adds up.~a figure of all uses of a user: COUNTRIES_OF_ORIGIN,"
            + " SEQUENCES_OF_USES, PRODUCT_SALES_OF_USES, PATENTED_USES; in a condition exceeded("
            + " \"countries_of_origin_threshold\" ).",
        "groupby( Payer( $t : type ); $t; $s : sum( 0 ) ) | groupby     | a sum is not a policy;"
            + " the program adds up.~a figure of all uses of a user: COUNTRIES_OF_ORIGIN,"
            + " SEQUENCES_OF_USES, PRODUCT_SALES_OF_USES, PATENTED_USES; in a condition exceeded("
            + " \"countries_of_origin_threshold\" ).",
        "List() from collect( Payer() )                   | collect     | a sum is not a policy;"
            + " the program adds up.~a figure of all uses of a user: COUNTRIES_OF_ORIGIN,"
            + " SEQUENCES_OF_USES, PRODUCT_SALES_OF_USES, PATENTED_USES; in a condition exceeded("
            + " \"countries_of_origin_threshold\" ).",
        "Payer() from $x                                  | from        | rules read the facts that"
            + " the program states.",
        "Payer() from entry-point \"x\"                   | entry-point | rules read the facts that"
            + " the program states.",
        "?q()                                             | ?q          | rules read the facts that"
            + " the program states.",
        "/payers[ home.party ]                            | /           | rules read the facts that"
            + " the program states.",
        "Payer() over window:length( 0 )                  | over window | all facts are in when"
            + " rules are asked.",
        "eval( true )                                     | eval        | a condition stands in the"
            + " parentheses of a fact.",
        "if ( true ) do[ x ]                              | if          | each case is a rule of"
            + " its own."
      })
  void whatAPolicyDoesNotNeedIsRefused(String condition, String name, String reason) {
    String text = RULE.formatted("").replace("$p : Payer()", "$p : Payer()\n  " + condition);
    String said = "obligations.drl:5: '" + name + "' cannot be used: " + reason;
    assertThat(file(text).lines().filter(line -> !line.contains("then[")))
        .containsExactlyElementsOf(said.replace("~", "\n  Maybe ").lines().toList());
  }

  @Test
  void nothingIsConcludedFromAContributionThatIsNotStatedYet() {
    String refused = "cannot be used on Contribution: a rule may state it later in the same pass.";
    String rule = RULE.formatted("");
    assertThat(file(rule.replace("$p : Payer()", "$p : Payer()\n  not Contribution()")))
        .isEqualTo("obligations.drl:5: 'not' " + refused);
    assertThat(file(rule.replace("$p : Payer()", "$p : Payer()\n  forall( Contribution() )")))
        .isEqualTo("obligations.drl:5: 'forall' " + refused);
    assertThat(file(rule.replace("$p : Payer()", "$p : Payer()\n  exists( Contribution() )")))
        .doesNotContain("cannot be used");
  }
}
