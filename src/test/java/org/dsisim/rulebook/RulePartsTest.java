package org.dsisim.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.Uses;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.Use;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.engine.ContributionRuleSet;
import org.dsisim.rulebook.engine.MemoryLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several rules add to one contribution. */
class RulePartsTest {

  private static final String OWES =
      """
      rule "Whoever owes"
        @law( "L" )
      when
        $p : Payer( type == "company" )
      then
        findings.owes( $p, %s, THE_FUND );
      end
      """;

  private static final String ADDS =
      """
      rule "%s"
        @law( "L" )
      when
        $p : Payer()
        %s
      then
        findings.adds( $p, fixed( "fee" ), %s );
      end
      """;

  @TempDir private Path root;

  private ContributionRules rules(String... rules) {
    return SmallRuleSet.contribution(root)
        .write("option.yaml", "title: T\nstatus: in force\nforce: law\nsubjects: uses\n")
        .write("obligations.drl", String.join("\n", rules))
        .contributionRules();
  }

  private static List<Ruling> asked(ContributionRules rules, String... users) {
    ParameterValues values =
        ParameterValues.inForce("mine", rules.parameters(), 2024, List.of(), new Problems());
    List<Subject> subjects = new ArrayList<>();
    for (String user : users) {
      Payer payer = Payers.company(user, Payers.figures(AssessmentBase.SALES, 5), values);
      Use one = Use.of(Uses.row("one-" + user, "origins=KEN:1"), payer, null);
      Use two = Use.of(Uses.row("two-" + user, "origins=KEN:1"), payer, null);
      subjects.addAll(List.of(payer, one, two));
    }
    return rules.assess(values, subjects);
  }

  private static Amount owed(Ruling ruling) {
    return ((Obligation.Own) ((Ruling.Owes) ruling).obligation()).amount();
  }

  private static String said(Ruling ruling) {
    return ruling.payer().id() + owed(ruling) + ruling.rules();
  }

  @Test
  void whateverTheOrderOfRulesPartsStandInThatOfTheFile() {
    String owes = OWES.formatted("share( \"profit_rate\", SALES )");
    String first = ADDS.formatted("First", "", "THE_FUND");
    String second = ADDS.formatted("Second", "", "THE_FUND");
    Amount whole =
        new Amount.WithAdditions(
            Amount.share("profit_rate", AssessmentBase.SALES),
            List.of(
                new Amount.RulePart("First", Amount.fixed("fee")),
                new Amount.RulePart("Second", Amount.fixed("fee"))));
    List<Ruling> found = asked(rules(first, owes, second), "u1", "u2");
    assertThat(found).extracting(RulePartsTest::owed).containsExactly(whole, whole);
    assertThat(found.get(0).rules())
        .extracting(RuleReference::title)
        .containsExactly("Whoever owes", "First", "Second");
    assertThat(asked(rules(owes, first, second), "u1"))
        .extracting(RulePartsTest::owed)
        .containsExactly(whole);
  }

  @Test
  void whatIsRememberedIsTheSame() {
    ContributionRules rules =
        rules(
            OWES.formatted("share( \"profit_rate\", SALES )"),
            ADDS.formatted("Adds", "", "THE_FUND"));
    ContributionRules remembering =
        ((ContributionRuleSet) rules).remembering(new MemoryLimits(0, 100, 10));
    List<String> asked = asked(rules, "u1", "u2").stream().map(RulePartsTest::said).toList();
    for (int i = 0; i < 2; i++) {
      assertThat(asked(remembering, "u1", "u2")).extracting(RulePartsTest::said).isEqualTo(asked);
    }
    assertThat(remembering.askedRowByRow()).isEmpty();
  }

  @Test
  void toNothingAndToWhatGoesElsewhereNothingIsAdded() {
    String owes = OWES.formatted("fixed( \"fee\" )");
    String adds = ADDS.formatted("Adds", "", "THE_FUND");
    assertThat(asked(rules(owes.replace("company", "academic"), adds), "u1")).isEmpty();
    ContributionRules elsewhere = rules(owes, ADDS.formatted("Adds", "", "country( \"IND\" )"));
    assertThat(asked(elsewhere, "u1"))
        .extracting(RulePartsTest::owed)
        .containsExactly(Amount.fixed("fee"));
    assertThat(elsewhere.askedRowByRow()).hasSize(1);
  }

  @Test
  void aRuleThatAddsForEachUseAddsMoreThanOnce() {
    ContributionRules rules =
        rules(
            OWES.formatted("fixed( \"fee\" )"),
            ADDS.formatted("Adds", "Use( payer == $p )", "THE_FUND"));
    assertThatThrownBy(() -> asked(rules, "u1"))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            """
            rules/contribution/mine/obligations.drl:9: rule "Adds" answers what it adds to what u1 owes to the fund in 2024 more than once.
              Maybe its conditions hold in several ways: the answer has to be about what differs.\
            """);
  }

  @Test
  void whatManyShareCannotBeAddedTo() {
    ContributionRules rules =
        rules(OWES.formatted("partOf( \"fee\", SALES )"), ADDS.formatted("Adds", "", "THE_FUND"));
    assertThatThrownBy(() -> asked(rules, "u1"))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            """
            rules/contribution/mine/obligations.drl:9: rule "Adds" adds to a part of a shared sum, which rule "Whoever owes" states: what is added would have to be taken from others. Only an amount of the payer's own can be added to.\
            """);
  }

  @Test
  void whatIsTakenOffComesBehindAllThatIsAdded() {
    String owes = OWES.formatted("share( \"profit_rate\", SALES )");
    String adds = ADDS.formatted("Adds", "", "THE_FUND");
    String deducts = adds.replace("Adds", "Deducts").replace(".adds(", ".deducts(");
    Amount whole =
        new Amount.WithDeductions(
            new Amount.WithAdditions(
                Amount.share("profit_rate", AssessmentBase.SALES),
                List.of(new Amount.RulePart("Adds", Amount.fixed("fee")))),
            List.of(new Amount.RulePart("Deducts", Amount.fixed("fee"))));
    for (ContributionRules rules :
        List.of(rules(deducts, owes, adds), rules(owes, adds, deducts))) {
      assertThat(asked(rules, "u1")).extracting(RulePartsTest::owed).containsExactly(whole);
    }
  }

  @Test
  void fromWhatManyShareNothingCanBeTakenOff() {
    ContributionRules rules =
        rules(
            OWES.formatted("partOf( \"fee\", SALES )"),
            ADDS.formatted("Deducts", "", "THE_FUND").replace(".adds(", ".deducts("));
    assertThatThrownBy(() -> asked(rules, "u1"))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            """
            rules/contribution/mine/obligations.drl:9: rule "Deducts" takes off a part of a shared sum, which rule "Whoever owes" states: others would have to pay it. Only from an amount of the payer's own can be taken off.\
            """);
  }

  @Test
  void oneRuleAddsOneAmount() {
    assertThat(
            SmallRuleSet.contribution(root)
                .rule(
                    "obligations.drl",
                    "$p : Payer()",
                    "findings.adds( $p, fixed( \"fee\" ), THE_FUND );"
                        + " findings.adds( $p, fixed( \"fee\" ), THE_FUND );")
                .lint())
        .isEqualTo(
            """
            obligations.drl:6: 'findings.adds( … )' answers once more what the same rule has answered already.
              Maybe sum( a, b ) for both together, or another recipient.
            obligations.drl:6: rule "A" adds to nothing: no rule of obligations.drl says that anything is owed.
              Maybe findings.owes( … ) in a rule of its own, or here in the place of findings.adds( … ).\
            """);
    assertThat(
            SmallRuleSet.contribution(root)
                .rule("obligations.drl", "$p : Payer()", "findings.adds( $p, THE_FUND );")
                .lint())
        .isEqualTo(
            """
            obligations.drl:6: 'adds( … )' takes 3 values, not 2.
              Maybe findings.adds( subject, part, recipient )?
            obligations.drl:6: rule "A" adds to nothing: no rule of obligations.drl says that anything is owed.
              Maybe findings.owes( … ) in a rule of its own, or here in the place of findings.adds( … ).\
            """);
  }

  @Test
  void rulesOfPartsAloneAreRefused() {
    String adds = ADDS.formatted("Adds", "", "THE_FUND");
    String deducts = ADDS.formatted("Deducts", "", "THE_FUND").replace(".adds(", ".deducts(");
    String states =
        """
        rule "The contribution"
          @law( "L" )
        when
          Choice( name == "basis", value == "lower" )
        then
          findings.theContributionIs( fixed( "fee" ) );
        end
        """;
    assertThat(linted(adds, deducts, states))
        .isEqualTo(
            """
            obligations.drl:7: rule "Adds" adds to nothing: no rule of obligations.drl says that anything is owed.
              Maybe findings.owes( … ) in a rule of its own, or here in the place of findings.adds( … ).\
            """);
    assertThat(linted(states, deducts))
        .isEqualTo(
            """
            obligations.drl:15: rule "Deducts" takes off nothing: no rule of obligations.drl says that anything is owed.
              Maybe findings.owes( … ) in a rule of its own, or here in the place of findings.deducts( … ).\
            """);
    assertThat(linted(states, deducts, OWES.formatted("fixed( \"fee\" )")))
        .doesNotContain("nothing");
    // What cannot be read may well say it.
    assertThat(linted(adds, OWES.formatted("fixed( \"fee\" "))).doesNotContain("to nothing");
  }

  private String linted(String... rules) {
    return SmallRuleSet.contribution(root)
        .write("obligations.drl", String.join("\n", rules))
        .lint();
  }
}
