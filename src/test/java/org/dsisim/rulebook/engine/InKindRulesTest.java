package org.dsisim.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.FailedCondition;
import org.dsisim.model.fact.InKind;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Cooperation;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.SmallRuleSet;
import org.dsisim.rulebook.engine.record.BurdenRecorder;
import org.dsisim.rulebook.engine.record.FiredRule;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules on what is given in kind, and on records that are tagged: what they may not say. */
class InKindRulesTest {

  private static final String RULE =
      """
      rule "%s"
        @law( "L" )
      when
        $inKind : InKind( kindListed( "kinds" ) )
      then
        findings.counts( $inKind );
      end
      """;

  @TempDir Path root;

  @Test
  void whatARuleCountsCountsWithThatRule() {
    ContributionRules rules = rules(RULE.formatted("A"));
    assertThat(rules.inKind(values(rules), List.of(given(rules, "projects"))))
        .extracting(counted -> counted.rule().title())
        .containsExactly("A");
    assertThat(rules.inKind(values(rules), List.of(given(rules, "equipment")))).isEmpty();
  }

  @Test
  void ofARuleThatDoesNotCountAThingTheConditionIsSaid() {
    ContributionRules rules = rules(RULE.formatted("A"));
    assertThat(rules.considered(values(rules), given(rules, "projects")))
        .containsExactly(
            new Considered(
                rules.inKind(values(rules), List.of(given(rules, "projects"))).get(0).rule(),
                true,
                null));
    assertThat(rules.considered(values(rules), given(rules, "equipment")))
        .extracting(Considered::failed)
        .containsExactly(
            new FailedCondition(
                Message.plain("InKind( kindListed( \"kinds\" ) )"),
                new Place("rules/contribution/mine/in-kind.drl", 4, 0),
                Message.of(
                    "list.all",
                    "words",
                    List.of(
                        Message.of(
                            "why.is",
                            "what",
                            "row.kind",
                            "value",
                            Message.plain("\"equipment\""))))));
  }

  @Test
  void twoRulesThatCountTheSameThingAreRefused() {
    ContributionRules rules = rules(RULE.formatted("A") + RULE.formatted("B"));
    assertThatThrownBy(() -> rules.inKind(values(rules), List.of(given(rules, "projects"))))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            "rules/contribution/mine/in-kind.drl:8: rule \"B\" answers whether course counts, and so"
                + " does rule \"A\" on line 1.\n"
                + "  Maybe one of the two needs a condition that leaves the other's case out.");
    assertThatThrownBy(() -> rules.considered(values(rules), given(rules, "projects")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("rule \"B\" answers whether course counts, and so does rule \"A\"");
  }

  @Test
  void aRuleOnThingsInKindKnowsNoPayer() {
    SmallRuleSet set =
        SmallRuleSet.contribution(root)
            .rule("in-kind.drl", "$p : Payer()", "findings.counts( $p );");
    assertThat(set.lint()).startsWith("in-kind.drl:4: 'Payer'");
  }

  @Test
  void recordsAreThoseOfAUseAndCountedAsSuch() {
    BurdenRecorder recorder = new BurdenRecorder(new FiredRule());
    ContributionRules rules = rules(RULE.formatted("A"));
    var payer = Payers.company("u1", Figures.UNKNOWN, values(rules));
    assertThatThrownBy(() -> recorder.tags(payer, AssessmentBase.SEQUENCES))
        .hasMessage("records are those of a Use or an Origin, not of a Payer");
  }

  private ContributionRules rules(String inKind) {
    return SmallRuleSet.contribution(root)
        .parameters("kinds,projects,list,,,")
        .write("in-kind.drl", inKind)
        .contributionRules();
  }

  private static ParameterValues values(ContributionRules rules) {
    return ParameterValues.inForce(rules.id(), rules.parameters(), 2024, List.of(), new Problems());
  }

  private static InKind given(ContributionRules rules, String kind) {
    Cooperation row =
        new Cooperation(
            "course",
            false,
            "FRA",
            new CountryCode("FRA"),
            new CountryCode("KEN"),
            2024,
            kind,
            Fraction.ONE,
            "projects",
            "",
            "",
            Place.of("cooperation.csv", 2));
    return new InKind(row, Payers.country("FRA"), Payers.country("KEN"), values(rules));
  }
}
