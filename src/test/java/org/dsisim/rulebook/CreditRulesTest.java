package org.dsisim.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dsisim.Shipped;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Credit;
import org.dsisim.model.answer.FailedCondition;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.OwedTwice;
import org.dsisim.model.fact.Owing;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules on credits: what they say, and what they may not say. */
class CreditRulesTest {

  private static final String RULE =
      """
      rule "%s"
        @law( "L" )
      when
        $twice : OwedTwice( owed.toFund, elsewhere.straightToCountry, elsewhereForceListed( "forces" ) )
      then
        findings.creditsOwed( $twice, "part", "limit" );
      end
      """;

  private static final Recipient FUND = new Recipient.Fund();
  private static final Recipient KENYA = new Recipient.OfCountry(new CountryCode("KEN"));

  @TempDir Path root;

  @Test
  void aRuleCreditsThePairsOfWhichItsConditionsHold() {
    ContributionRules rules = rules(RULE.formatted("A"));
    OwedTwice law = twice(rules, FUND, KENYA, Force.LAW);
    OwedTwice contract = twice(rules, FUND, KENYA, Force.CONTRACT);
    OwedTwice otherWay = twice(rules, KENYA, FUND, Force.LAW);
    List<Credit> credits = rules.credits(values(rules), List.of(contract, law, otherWay));
    assertThat(credits).hasSize(1);
    assertThat(credits.get(0).twice()).isSameAs(law);
    assertThat(credits.get(0).paid()).isFalse();
    assertThat(credits.get(0).rule().title()).isEqualTo("A");
    assertThat(rules.considered(values(rules), contract))
        .singleElement()
        .satisfies(
            considered -> {
              FailedCondition failed = Objects.requireNonNull(considered.failed());
              assertThat(failed.text().inEnglish())
                  .isEqualTo("OwedTwice( elsewhereForceListed( \"forces\" ) )");
              assertThat(Objects.requireNonNull(failed.found()).inEnglish())
                  .isEqualTo("elsewhere.force is CONTRACT");
            });
  }

  @Test
  void aRuleSetWithoutSuchRulesGivesNoCredits() {
    ContributionRules rules = SmallRuleSet.contribution(root).contributionRules();
    assertThat(rules.hasCredits()).isFalse();
    OwedTwice pair = twice(rules, FUND, KENYA, Force.LAW);
    assertThat(rules.credits(values(rules), List.of(pair))).isEmpty();
    assertThat(rules.considered(values(rules), pair)).isEmpty();
  }

  @Test
  void twoRulesThatCreditTheSameAreRefused() {
    ContributionRules rules = rules(RULE.formatted("A") + RULE.formatted("B"));
    OwedTwice pair = twice(rules, FUND, KENYA, Force.LAW);
    assertThatThrownBy(() -> rules.credits(values(rules), List.of(pair)))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            "rules/contribution/mine/credits.drl:8: rule \"B\" answers whether what u1 owes to KEN"
                + " under theirs is credited against what u1 owes to the fund under ours, and so does"
                + " rule \"A\" on line 1.\n"
                + "  Maybe one of the two needs a condition that leaves the other's case out.");
  }

  @Test
  void aRuleOnCreditsKnowsNoPayerByItself() {
    SmallRuleSet set =
        SmallRuleSet.contribution(root)
            .rule("credits.drl", "$p : Payer()", "findings.creditsOwed( $p, \"fee\", \"fee\" );");
    assertThat(set.lint()).startsWith("credits.drl:4: 'Payer'").contains("OwedTwice");
  }

  @Test
  void aPartThatIsASumOfMoneyIsRefused() {
    SmallRuleSet set =
        SmallRuleSet.contribution(root)
            .rule(
                "credits.drl",
                "$twice : OwedTwice( owed.toFund )",
                "findings.creditsPaid( $twice, \"fee\", \"profit_rate\" );");
    assertThat(set.lint())
        .isEqualTo(
            "credits.drl:6: 'fee' is USD; creditsPaid( … ) needs percent or share.\n"
                + "  Maybe one of profit_rate, sales_rate.");
  }

  @Test
  void aMisspeltForceIsRefusedInTheTableAndInItsPlace() {
    SmallRuleSet set =
        SmallRuleSet.contribution(root)
            .parameters("part,100,percent,,,\nlimit,100,percent,,,\nforces,laws;contract,list,,,\n")
            .write("credits.drl", RULE.formatted("A"));
    assertThat(set.lint())
        .isEqualTo(
            "parameters.csv:4: 'laws' cannot stand in 'forces': it is none of voluntary, contract,"
                + " law, assessed.\n"
                + "  Maybe 'law'?");
    RuleFolder folder = Objects.requireNonNull(Shipped.rulebook().folder("hybrid", new Problems()));
    Problems problems = new Problems();
    Place place = Place.ofCommandLine("--set");
    folder.expectWords(
        new ParameterOverride("hybrid", "credited_forces", "law;contract", place), problems);
    assertThat(problems.all()).isEmpty();
    folder.expectWords(
        new ParameterOverride("hybrid", "credited_forces", "law;contracts", place), problems);
    assertThat(problems.all())
        .extracting(Object::toString)
        .containsExactly(
            "--set: 'contracts' cannot stand in 'credited_forces': it is none of voluntary,"
                + " contract, law, assessed.\n"
                + "  Maybe 'contract'?");
  }

  private ContributionRules rules(String credits) {
    return SmallRuleSet.contribution(root)
        .parameters(
            """
            part,100,percent,,,
            limit,100,percent,,,
            forces,law,list,,,
            """)
        .write("credits.drl", credits)
        .contributionRules();
  }

  private static ParameterValues values(ContributionRules rules) {
    return ParameterValues.inForce(rules.id(), rules.parameters(), 2024, List.of(), new Problems());
  }

  private static OwedTwice twice(
      ContributionRules rules, Recipient owed, Recipient elsewhere, Force force) {
    Payer payer = Payers.company("u1", Figures.UNKNOWN, values(rules));
    Fraction dollar = Fraction.of(100);
    return new OwedTwice(
        new Owing(payer, "ours", Force.VOLUNTARY, owed, dollar, dollar),
        new Owing(payer, "theirs", force, elsewhere, dollar, dollar),
        values(rules));
  }
}
