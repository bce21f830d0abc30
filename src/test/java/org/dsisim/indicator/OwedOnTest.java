package org.dsisim.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.dsisim.Shipped;
import org.dsisim.message.Message;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.junit.jupiter.api.Test;

/** On which bases amounts rest, taken from what rules stated for those who owe. */
class OwedOnTest {

  private static YearOutcome year(String scenario, String option, String... settings) {
    return new Simulator(Shipped.scenario(scenario), Shipped.settings(settings), 1)
        .run(Shipped.option(option))
        .years()
        .get(0);
  }

  private static String portfolio(String option, String... settings) {
    return OwedOn.of(year("use-portfolio", option, settings)).inWords().inEnglish();
  }

  @Test
  void aBasisSaysWhoseFigureItIs() {
    assertThat(portfolio("cali-fund")).isEqualTo("profit, sales of users");
    assertThat(portfolio("micro-levy")).isEqualTo("sequencing spend of users");
    assertThat(portfolio("cloud-fee")).isEqualTo("data volume of users");
    assertThat(portfolio("retail-levy")).isEqualTo("retail sales in scope of countries");
    assertThat(portfolio("licence-multilateral")).isEqualTo("product sales of uses");
    assertThat(portfolio("access-fee", "access-fee.fee_unit=sequence"))
        .isEqualTo("sequences of uses");
  }

  @Test
  void aSwitchOfTheRulesMovesTheBasis() {
    assertThat(portfolio("cali-fund", "cali-fund.basis=higher"))
        .isEqualTo("profit, sales of users");
    assertThat(portfolio("cali-fund", "cali-fund.basis=profit")).isEqualTo("profit of users");
    assertThat(portfolio("licence-multilateral", "licence-multilateral.basis=all-sales"))
        .isEqualTo("sales of users");
  }

  @Test
  void feesAndFixedTotalsAreNoSharesOfTheFigureThatTheyGoBy() {
    assertThat(portfolio("access-fee")).isEqualTo("a fixed fee for each user");
    assertThat(portfolio("patent-trigger", "patent-trigger.basis=fee"))
        .isEqualTo("a fixed fee for each use");
    assertThat(portfolio("membership")).isEqualTo("a fee by sales of users");
    assertThat(portfolio("fixed-sum")).isEqualTo("a fixed total, by sales of users");
    assertThat(portfolio("party-assessed"))
        .isEqualTo("a fixed total, by UN scale, fixed shares of countries");
  }

  @Test
  void whatPassesTheFundByIsSaid() {
    assertThat(portfolio("bilateral")).isEqualTo("product sales of uses, straight to countries");
    assertThat(portfolio("india-2025"))
        .isEqualTo("product sales of uses at rates by sales of users, straight to countries");
    assertThat(portfolio("brazil-2015"))
        .isEqualTo("sales of the whole product of uses, straight to countries");
  }

  @Test
  void anOptionOfSeveralRuleSetsNamesEachBasisAndSaysThatItsTotalsAddThemUp() {
    YearOutcome both = year("use-portfolio", "cali-fund+bilateral");
    assertThat(OwedOn.of(both).bases())
        .extracting(Message::inEnglish)
        .containsExactly("profit, sales of users", "product sales of uses, straight to countries");
    assertThat(OwedOn.of(both).addsUp()).isTrue();
    YearOutcome same = year("use-portfolio", "licence-domestic+bilateral");
    assertThat(OwedOn.of(same).bases())
        .extracting(Message::inEnglish)
        .containsExactly("product sales of uses, straight to countries");
    assertThat(OwedOn.of(same).addsUp()).isFalse();
  }

  @Test
  void anOptionUnderWhichNobodyOwesRestsOnNothing() {
    assertThat(OwedOn.of(year("use-portfolio", "none")).bases()).isEmpty();
    assertThat(portfolio("none")).isEqualTo("nobody owes anything");
    // Companies without uses are asked about, and nothing is owed.
    assertThat(OwedOn.of(year("rd-leaders-2024", "bilateral")).bases()).isEmpty();
  }

  @Test
  void whereAnUnknownFigureDecidesNobodyIsKnownToOwe() {
    String[] high = {
      "cali-fund.thresholds_to_exceed=1",
      "cali-fund.assets_threshold=1000000000",
      "cali-fund.sales_threshold=2000000000",
      "cali-fund.profit_threshold=1000000000"
    };
    OwedOn owed = OwedOn.of(year("workshop", "cali-fund", high));
    assertThat(owed.bases()).isEmpty();
    assertThat(owed.inWords().inEnglish()).isEqualTo("nobody is known to owe anything");
  }

  @Test
  void whatIsGivenInKindIsNoMoneyAndAddsUpWithNone() {
    assertThat(portfolio("cooperation")).isEqualTo("in kind, no money");
    YearOutcome beside = year("use-portfolio", "cali-fund+cooperation");
    assertThat(OwedOn.of(beside).bases())
        .extracting(Message::inEnglish)
        .containsExactly("profit, sales of users", "in kind, no money");
    assertThat(OwedOn.of(beside).addsUp()).isFalse();
  }
}
