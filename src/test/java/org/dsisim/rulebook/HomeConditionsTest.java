package org.dsisim.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.engine.ContributionRuleSet;
import org.dsisim.rulebook.engine.MemoryLimits;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conditions on a figure of the home, and on years since a first one. */
class HomeConditionsTest {

  private static final Country POOR = home("XAA", 4000);
  private static final Country RICH = home("XAB", 6000);
  private static final Country AT_LIMIT = home("XAC", 5000);
  private static final Country UNKNOWN = Payers.country("XAD", Map.of());

  @TempDir private Path root;

  private static Country home(String code, int gdp) {
    return Payers.country(code, Map.of("gdp_usd", Fraction.of(gdp), "population", Fraction.of(1)));
  }

  private ContributionRules rules(String conditions) {
    return rules(conditions, "THE_FUND");
  }

  private ContributionRules rules(String conditions, String recipient) {
    return SmallRuleSet.contribution(root)
        .parameters("limit,5000,USD,,,\nfirst,2023,count,,,\nfree,1,years,,,\nfee,7,USD,,,")
        .rule(
            "obligations.drl",
            "Count( name == \"free\", $free : value ) $p : Payer( " + conditions + " )",
            "findings.owes( $p, fixed( \"fee\" ), " + recipient + " );")
        .contributionRules();
  }

  private static Payer at(Country home, int year, ParameterValues values) {
    Payer payer = Payers.company("p", Payers.figures(AssessmentBase.SALES, 5), values);
    return new Payer(
        home.code().iso3() + "-" + year,
        payer.name(),
        payer.type(),
        payer.sector(),
        home,
        year,
        payer.measured(),
        payer.bases(),
        payer.thresholds(),
        payer.supposed());
  }

  private List<String> owing(String conditions, int... years) {
    ContributionRules rules = rules(conditions);
    ParameterValues values =
        ParameterValues.inForce("mine", rules.parameters(), 2024, List.of(), new Problems());
    List<Payer> payers = new ArrayList<>();
    for (int year : years) {
      for (Country home : List.of(POOR, RICH, AT_LIMIT, UNKNOWN)) {
        payers.add(at(home, year, values));
      }
    }
    ContributionRules remembering =
        ((ContributionRuleSet) rules).remembering(new MemoryLimits(0, 100, 10));
    List<String> asked = ids(rules, values, payers);
    assertThat(ids(remembering, values, payers)).isEqualTo(asked);
    assertThat(ids(remembering, values, payers)).isEqualTo(asked);
    assertThat(remembering.askedRowByRow()).isEmpty();
    return asked;
  }

  private static List<String> ids(
      ContributionRules rules, ParameterValues values, List<Payer> payers) {
    return rules.assess(values, payers).stream().map(ruling -> ruling.payer().id()).toList();
  }

  @Test
  void atTheLimitAHomeIsNotAboveItAndWhatIsUnknownIsNeither() {
    assertThat(owing("homeAbove( GDP_PER_HEAD, \"limit\" )", 2024)).containsExactly("XAB-2024");
    assertThat(owing("! homeAbove( GDP, \"limit\" ), homeKnows( GDP )", 2024))
        .containsExactly("XAA-2024", "XAC-2024");
    assertThat(owing("! homeKnows( GDP_PER_HEAD )", 2024)).containsExactly("XAD-2024");
  }

  @Test
  void yearsAreCountedFromTheFirst() {
    String rich = ", homeAbove( GDP, \"limit\" )";
    assertThat(owing("yearsSince( \"first\" ) >= $free" + rich, 2022, 2023, 2024, 2025))
        .containsExactly("XAB-2024", "XAB-2025");
    assertThat(owing("yearsSince( \"first\" ) == 0" + rich, 2022, 2023, 2024))
        .containsExactly("XAB-2023");
    assertThat(owing("yearsSince( \"first\" ) < 0" + rich, 2022, 2023)).containsExactly("XAB-2022");
  }

  @Test
  void whatStaysAtHomeGoesToEachPayersOwn() {
    ContributionRules rules = rules("type == \"company\"", "homeOf( $p )");
    ParameterValues values =
        ParameterValues.inForce("mine", rules.parameters(), 2024, List.of(), new Problems());
    List<Payer> payers = List.of(at(POOR, 2024, values), at(RICH, 2024, values));
    ContributionRules remembering =
        ((ContributionRuleSet) rules).remembering(new MemoryLimits(0, 100, 10));
    for (ContributionRules asked : List.of(rules, remembering, remembering)) {
      assertThat(asked.assess(values, payers))
          .extracting(ruling -> ((Ruling.Owes) ruling).recipient())
          .containsExactly(Recipient.country("XAA"), Recipient.country("XAB"));
    }
    assertThat(remembering.askedRowByRow()).isEmpty();
  }
}
