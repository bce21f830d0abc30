package org.dsisim.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Payers;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.SmallRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptAnswersOfChangedRulesTest {

  @TempDir private Path rules;
  @TempDir private Path folder;

  private void owing(String parameter) {
    SmallRuleSet.contribution(rules)
        .rule(
            "obligations.drl",
            "$p : Payer()",
            "findings.owes( $p, fixed( \"" + parameter + "\" ), THE_FUND );")
        .write("README.md", "R-1: a reading.\n");
  }

  /** What a company owes, as a process says that may recall it. */
  private Amount owed() {
    RuleCache cache = RuleCache.in(List.of(folder)).recallingAnswers();
    Problems problems = new Problems();
    Rulebook rulebook = new Rulebook(rules, "rules", cache, step -> {}, problems);
    ContributionRules mine = Objects.requireNonNull(rulebook.contribution("mine", problems));
    ParameterValues values =
        ParameterValues.inForce("mine", mine.parameters(), 2024, List.of(), problems);
    Payer payer = Payers.company("a", Payers.figures(), values);
    List<Ruling> rulings = mine.assess(values, List.of(payer));
    cache.rememberAnswers();
    assertThat(rulings).hasSize(1);
    Ruling.Owes owes = (Ruling.Owes) rulings.get(0);
    assertThat(owes.subject()).isSameAs(payer);
    return ((Obligation.Own) owes.obligation()).amount();
  }

  @Test
  void anotherRuleIsAskedWhateverWasAnsweredBefore() {
    owing("fee");
    assertThat(owed()).isEqualTo(Amount.fixed("fee"));
    int before = LoadedRules.ofProcess().opened();
    assertThat(owed()).isEqualTo(Amount.fixed("fee"));
    assertThat(LoadedRules.ofProcess().opened()).isEqualTo(before);
    owing("sales_threshold");
    assertThat(owed()).isEqualTo(Amount.fixed("sales_threshold"));
    owing("fee");
    assertThat(owed()).isEqualTo(Amount.fixed("fee"));
  }
}
