package org.dsisim.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Payers;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.SmallRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when a rule fails as it runs. */
class CompiledRuleFileTest {

  @TempDir private Path root;

  private void assess(String rules) {
    SmallRuleSet.contribution(root).write("obligations.drl", rules);
    Problems problems = new Problems();
    ContributionRules compiled =
        Objects.requireNonNull(
            new Rulebook(root, "rules", step -> {}, problems).contribution("mine", problems));
    ParameterValues values =
        ParameterValues.inForce("mine", compiled.parameters(), 2024, List.of(), problems);
    problems.throwIfErrors();
    compiled.assess(values, List.of(Payers.company("a", Payers.figures(), values)));
  }

  @Test
  void aConsequenceThatFailsIsBlamedOnItsRule() {
    assertThatThrownBy(
            () ->
                assess(
                    """
                    rule "A"
                      @law( "L" )
                    when
                      $p : Payer()
                    then
                      findings.owes( $p, fixed( "fee" ), country( $p.name() ) );
                    end
                    """))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            "rules/contribution/mine/obligations.drl:1: rule \"A\" failed: 'Company a' is not"
                + " three capital letters.");
  }

  @Test
  void aConditionThatFailsIsNotBlamedOnTheRuleThatFiredLast() {
    assertThatThrownBy(
            () ->
                assess(
                    """
                    rule "A"
                      @law( "L" )
                    when
                      Choice( name == "basis", value == "lower" )
                    then
                      findings.theContributionIs( fixed( "fee" ) );
                    end
                    rule "B"
                      @law( "L" )
                    when
                      Contribution( $c : amount )
                      $p : Payer( listed( name ) )
                    then
                      findings.owes( $p, $c, THE_FUND );
                    end
                    """))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            "rules/contribution/mine/obligations.drl: a condition failed: 'Company a' is not a"
                + " parameter of unit list.");
  }
}
