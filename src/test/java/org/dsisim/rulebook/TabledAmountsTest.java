package org.dsisim.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
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

/** Amounts of which each payer has its own entry of a table. */
class TabledAmountsTest {

  private static final String RULES =
      """
      rule "What it is"
        @law( "L" )
      when
      then
        findings.theContributionIs( share( "rates", BY_SECTOR, SALES ) );
      end

      rule "Who owes"
        @law( "L" )
      when
        Contribution( $contribution : amount )
        $p : Payer( type == "company" )
      then
        findings.owes( $p, partOfAmount( "parts", BY_HOME, $contribution ), THE_FUND );
      end
      """;

  @TempDir private Path root;

  private ContributionRules rules() {
    return SmallRuleSet.contribution(root)
        .parameters("rates,seeds:0.1;*:0.2,table,,,\nparts,BRA:40;*:100,table,,,")
        .write("obligations.drl", RULES)
        .contributionRules();
  }

  private static Payer company(String sector, ParameterValues values) {
    Payer payer =
        Payers.company("of " + sector, Payers.figures(AssessmentBase.SALES, 5000), values);
    return new Payer(
        payer.id(),
        payer.name(),
        payer.type(),
        sector,
        payer.home(),
        payer.year(),
        payer.measured(),
        payer.bases(),
        payer.thresholds(),
        payer.supposed());
  }

  private static List<String> owed(ContributionRules rules) {
    ParameterValues values =
        ParameterValues.inForce("mine", rules.parameters(), 2024, List.of(), new Problems());
    List<String> owed = new ArrayList<>();
    for (Ruling ruling :
        rules.assess(
            values,
            List.of(company("seeds", values), company("cars", values), company("seeds", values)))) {
      Amount amount = ((Obligation.Own) ((Ruling.Owes) ruling).obligation()).amount();
      owed.add(amount + " " + amount.compute(ruling.subject().bases(), values));
      assertThat(ruling.rules()).hasSize(2);
    }
    return owed;
  }

  private static String entry(String sector, String part) {
    return "PartOfAmount[part=parts[KEN], whole=ShareOf[rate=rates["
        + sector
        + "], base=SALES]] Exactly[cents="
        + part
        + ", bases=[SALES]]";
  }

  @Test
  void eachPayerHasTheEntryOfItsWordAskedOrRemembered() {
    ContributionRules rules = rules();
    List<String> each =
        List.of(entry("seeds", "500"), entry("cars", "1000"), entry("seeds", "500"));
    assertThat(owed(rules)).isEqualTo(each);
    ContributionRules remembering =
        ((ContributionRuleSet) rules).remembering(new MemoryLimits(0, 100, 10));
    assertThat(owed(remembering)).isEqualTo(each);
    assertThat(owed(remembering)).isEqualTo(each);
    assertThat(remembering.askedRowByRow()).isEmpty();
  }
}
