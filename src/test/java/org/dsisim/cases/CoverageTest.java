package org.dsisim.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dsisim.Shipped;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which parameters cases would notice, on copies of a small shipped rule set. */
class CoverageTest {

  private static final String RELIES_ON =
      "relies_on: {levy_rate: 1, levied_in: all, scope: all, retail_sales_threshold: 0}\ncases:\n";

  private static final String ONE =
      """
        - case: "%s"
          with: %s
          parties:
            - {iso3: XAA, statuses: "%s", gdp_usd: 3000000}
          assumptions: {retail_value_usd: 1000000, retail_scope_share: 1}
          owe: {XAA: nothing}
          because: it is not this that is tested
      """;

  @TempDir Path home;

  private CopiedRules levy() {
    return CopiedRules.of(home, "contribution/retail-levy");
  }

  private static String oneCase(String with, String statuses) {
    return RELIES_ON + ONE.formatted("One country", with, statuses);
  }

  private static List<String> unnoticed(Coverage coverage) {
    return coverage.parameters().stream()
        .filter(parameter -> !parameter.isCovered())
        .map(parameter -> parameter.inWords().orElseThrow().inEnglish())
        .toList();
  }

  @Test
  void aParameterThatEveryMoveOfWhichChangesACaseIsCovered() {
    Coverage coverage = levy().coverage();
    assertThat(coverage.ruleSet()).isEqualTo("retail-levy");
    assertThat(coverage.isWhole()).isTrue();
    assertThat(coverage.covered()).isEqualTo(4);
    assertThat(coverage.parameters())
        .containsExactly(
            new MovedParameter("levy_rate", 2, List.of(), null),
            new MovedParameter("levied_in", 2, List.of(), null),
            new MovedParameter("scope", 2, List.of(), null),
            new MovedParameter("retail_sales_threshold", 2, List.of(), null));
    assertThat(coverage.parameters())
        .extracting(MovedParameter::inWords)
        .containsOnly(Optional.empty());
  }

  @Test
  void aParameterThatChangesNoCaseIsNamedWithWhatWasTried() {
    // A developed Party pays whoever is meant; what it owes need not be right.
    Coverage coverage =
        levy().write("cases.yaml", oneCase("{}", "cbd-party;high-income")).coverage();
    assertThat(coverage.isWhole()).isFalse();
    assertThat(coverage.covered()).isEqualTo(3);
    assertThat(unnoticed(coverage)).containsExactly("scope changes no case when moved to parties");
    // The rule that fires is another: that is noticed, although the amount is the same.
    assertThat(coverage.parameters().get(1).isCovered()).isTrue();
  }

  @Test
  void whereNobodyOwesNoRateIsNoticedAndBothItsEndsAreNamed() {
    // Neither a developed country nor a Party.
    String cases = oneCase("{levied_in: developed, scope: parties}", "low-income");
    assertThat(unnoticed(levy().write("cases.yaml", cases).coverage()))
        .containsExactly(
            "levy_rate changes no case when moved to 0.1 (low), to 2 (high)",
            "levied_in changes no case when moved to all",
            "scope changes no case when moved to all",
            "retail_sales_threshold changes no case when moved to 1000000000 (high)");
  }

  @Test
  void aValueThatACaseSetsItselfIsMovedInThatCaseToo() {
    String cases =
        oneCase("{}", "cbd-party;high-income")
            + ONE.formatted(
                "Another country", "{scope: parties, levied_in: developed}", "high-income");
    // From parties to all, the table's value: that it is noticed does not cover the way there.
    assertThat(unnoticed(levy().write("cases.yaml", cases).coverage()))
        .containsExactly("scope changes no case when moved to parties");
    String noParty = RELIES_ON + ONE.formatted("Outside", "{}", "high-income");
    assertThat(unnoticed(levy().write("cases.yaml", noParty).coverage())).isEmpty();
  }

  @Test
  void aParameterThatNoRuleReadsIsFound() {
    CopiedRules levy = levy();
    String row = "unread,true,boolean,,,,,,illustrative: none,No rule reads it\n";
    levy.write("parameters.csv", levy.text("parameters.csv") + row);
    Coverage coverage = levy.coverage();
    assertThat(unnoticed(coverage)).containsExactly("unread changes no case when moved to false");
    assertThat(coverage.parameters().get(4))
        .isEqualTo(
            new MovedParameter(
                "unread",
                0,
                List.of(Message.of("cases.move.alternative", "value", "false")),
                null));
  }

  @Test
  void aParameterThatCannotBeMovedIsNotTested() {
    CopiedRules levy =
        levy()
            .replace("parameters.csv", "levy_rate,1,percent,0.1,2", "levy_rate,1,percent,,")
            .replace("parameters.csv", "scope,all,choice,,,[all][parties]", "scope,all,choice,,,");
    assertThat(unnoticed(levy.coverage()))
        .containsExactly(
            "levy_rate has no low and high: not tested", "scope has no alternatives: not tested");
  }

  @Test
  void anEndThatIsTheValueItselfIsNoMove() {
    CopiedRules levy =
        levy().replace("parameters.csv", "levy_rate,1,percent,0.1,2", "levy_rate,1,percent,1,2");
    levy.write("cases.yaml", oneCase("{}", "cbd-party;high-income"));
    assertThat(levy.coverage().parameters().get(0))
        .isEqualTo(new MovedParameter("levy_rate", 1, List.of(), null));
  }

  @Test
  void ofAListOneItemLeftOutIsEnoughAndAnEmptyListIsNotTested() {
    CopiedRules equal = CopiedRules.of(home, "distribution/equal");
    String cases = equal.text("cases.yaml");
    assertThat(cases).contains("developed_iplc_countries: AUS;CAN;DNK;FIN;JPN;NZL;NOR;RUS;SWE\n");
    assertThat(equal.coverage().parameters())
        .contains(new MovedParameter("developed_iplc_countries", 1, List.of(), null));
    String head = cases.substring(0, cases.indexOf("cases:\n"));
    String empty = head.replace("AUS;CAN;DNK;FIN;JPN;NZL;NOR;RUS;SWE", "\"\"");
    String two =
        """
        cases:
          - case: "Two Parties share"
            fund: 10.00
            parties:
              - {iso3: XAA, statuses: "cbd-party"}
              - {iso3: XAB, statuses: "cbd-party"}
            receives: {XAA: 5.00, XAB: 5.00}
            because: "10 / 2 = 5"
        """;
    assertThat(unnoticed(equal.write("cases.yaml", empty + two).coverage()))
        .contains("developed_iplc_countries is empty in every case: not tested");
    assertThat(
            unnoticed(
                equal
                    .write(
                        "cases.yaml",
                        head.replace("AUS;CAN;DNK;FIN;JPN;NZL;NOR;RUS;SWE", "AUS;CAN") + two)
                    .coverage()))
        .contains(
            "developed_iplc_countries changes no case when moved to a list without AUS,"
                + " to a list without CAN, to an empty list");
  }

  @Test
  void limitsThatCannotBeKeptAreNoticedAsNoAnswer() {
    CopiedRules equal = CopiedRules.of(home, "distribution/equal");
    assertThat(equal.coverage().parameters())
        .contains(new MovedParameter("floor", 1, List.of(), null));
    // The one case in which a floor would be above the ceiling.
    String cases = equal.text("cases.yaml");
    assertThat(
            unnoticed(
                equal
                    .write(
                        "cases.yaml",
                        cases
                            .replace("with: {ceiling: 0.25}", "with: {ceiling: 0.75}")
                            .replace("0.25 %", "0.75 %"))
                    .coverage()))
        .containsExactly("floor changes no case when moved to 0.5 (high)");
  }

  @Test
  void aRuleSetThatCannotBeUsedHasNoCoverage() {
    CopiedRules levy = levy().write("obligations.drl", "rule");
    assertThat(
            WorkedCases.coverage("retail-levy", levy.rulebook(new Problems()), Shipped.reference()))
        .isNull();
  }

  @Test
  void aRuleSetWithoutParametersHasNothingToMove() {
    Coverage none = WorkedCases.coverage("none", Shipped.rulebook(), Shipped.reference());
    assertThat(none).isEqualTo(new Coverage("none", List.of()));
  }
}
