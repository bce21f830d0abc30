package org.dsisim.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.Shipped;
import org.dsisim.explanation.tree.Explanation;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.ReceivedPart;
import org.dsisim.explanation.tree.RuleTexts;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.share.NotComputable;
import org.dsisim.study.comparison.PartyChange;
import org.dsisim.study.comparison.YearComparison;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is for the State and for IPLC, and what is more or less than under a baseline. */
class PartsAndDifferencesTest {

  private static final CountryCode KENYA = new CountryCode("KEN");

  /** Every so many Parties: all are explained the same way. */
  private static final int EVERY = 23;

  private record Year(YearOutcome outcome, Explainer explainer) {}

  private static Year year(String scenario, String option, String... settings) {
    Outcome outcome =
        new Simulator(Shipped.scenario(scenario), Shipped.settings(settings), 1)
            .run(Shipped.option(option));
    YearOutcome year = outcome.years().get(outcome.years().size() - 1);
    return new Year(
        year, Explainer.of(outcome, year, year, RuleTexts.NONE, "fr").ofRulesThatFired());
  }

  @ParameterizedTest
  @ValueSource(strings = {"workshop", "use-portfolio"})
  void thePartsOfEveryNamedOptionAreThoseOfTheRunFromTheFundAndPastIt(String scenario) {
    int steps = 0;
    for (String name : Shipped.rulebook().named().keySet()) {
      Year year;
      try {
        year = year(scenario, name);
      } catch (NotComputable infeasible) {
        continue;
      }
      List<PartyOutcome> parties = year.outcome().parties();
      for (int i = 0; i < parties.size(); i += EVERY) {
        PartyOutcome party = parties.get(i);
        CountryCode code = party.country().code();
        steps +=
            isPart(
                year.explainer().country(code, ReceivedPart.STATE),
                state(Receipts.of(List.of(party)), party.bilateralIplc()));
        steps +=
            isPart(
                year.explainer().country(code, ReceivedPart.IPLC),
                party.iplc().plus(party.bilateralIplc()));
      }
      for (Group group : Group.REGIONAL) {
        Receipts receipts = Receipts.of(parties, group);
        Money communities =
            communities(
                parties.stream().filter(one -> group.members().test(one.country())).toList());
        steps +=
            isPart(year.explainer().group(group, ReceivedPart.STATE), state(receipts, communities));
        steps +=
            isPart(
                year.explainer().group(group, ReceivedPart.IPLC),
                receipts.iplc().plus(communities));
      }
      Receipts all = Receipts.of(parties);
      steps +=
          isPart(year.explainer().parties(ReceivedPart.STATE), state(all, communities(parties)));
      steps +=
          isPart(
              year.explainer().parties(ReceivedPart.IPLC), all.iplc().plus(communities(parties)));
    }
    assertThat(steps).isGreaterThan(5_000);
  }

  private static Money communities(List<PartyOutcome> parties) {
    return parties.stream().map(PartyOutcome::bilateralIplc).reduce(Money.ZERO, Money::plus);
  }

  private static Money state(Receipts receipts, Money communities) {
    return receipts.state().plus(receipts.bilateral()).minus(communities);
  }

  /** The part stands first, and is the one figure that is explained. */
  private static int isPart(Explanation explanation, Money amount) {
    assertThat(explanation.figure()).as(explanation.about()::inEnglish).isEqualTo(figure(amount));
    assertThat(explanation.sections().get(0).figure()).isEqualTo(explanation.figure());
    return Recomputed.check(explanation);
  }

  private static Figure figure(Money amount) {
    return Figure.of(amount);
  }

  @Test
  void aPartLeadsToTheParameterAndTheParagraphThatItIsBy() {
    Explanation iplc = year("workshop", "cali-fund").explainer().country(KENYA, ReceivedPart.IPLC);
    assertThat(iplc.about().inEnglish()).isEqualTo("Kenya (KEN), for IPLC needs");
    Reason first = iplc.sections().get(0);
    assertThat(inWords(first))
        .anyMatch(text -> text.startsWith("iplc_share: 50 %") || text.contains(".iplc_share: 50 %"))
        .anyMatch(text -> text.contains("for the needs of indigenous peoples"));
    assertThat(first.all()).anyMatch(one -> one.reference().endsWith("annex para 21"));
  }

  @Test
  void whoseFigureIsMissingHasNothingAndTheMissingFigureIsNamed() {
    Year year = year("workshop", "cali-fund:gdp");
    PartyOutcome without =
        year.outcome().parties().stream()
            .filter(
                one ->
                    !year.outcome().allocation().missingOf(one.country().code()).isEmpty()
                        && !one.eligible())
            .findFirst()
            .orElseThrow();
    Explanation state = year.explainer().country(without.country().code(), ReceivedPart.STATE);
    assertThat(state.figure()).isEqualTo(figure(Money.ZERO));
    assertThat(state.summary().lines())
        .anyMatch(line -> line.text().inEnglish().contains("for want of a figure"))
        .anyMatch(line -> line.name().inEnglish().equals("Unknown"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cali-fund:iusaf@strict", "hybrid-iusaf", "bilateral-contracts"})
  void aDifferenceIsOneFigureLessTheOtherAndPartsAsTheComparisonHasThem(String option) {
    Year now = year("use-portfolio", option, "assumption.uptake=0.5");
    Year before = year("use-portfolio", "cali-fund");
    List<PartyChange> changes = new YearComparison(before.outcome(), now.outcome()).parties();
    int steps = 0;
    for (int i = 0; i < changes.size(); i += EVERY) {
      PartyChange change = changes.get(i);
      CountryCode code = change.country().code();
      Explanation difference =
          now.explainer().against(before.explainer(), one -> one.country(code));
      assertThat(difference.figure())
          .as(code.iso3())
          .isEqualTo(figure(change.received().difference()));
      List<Reason> bySize = of(difference, "explanation.change.by-size");
      if (!bySize.isEmpty()) {
        assertThat(bySize.get(0).figure()).isEqualTo(figure(change.bySize()));
        assertThat(of(difference, "explanation.change.by-share").get(0).figure())
            .isEqualTo(figure(change.byShare()));
      }
      steps += Recomputed.check(difference);
    }
    for (ReceivedPart part : ReceivedPart.values()) {
      Explanation difference =
          now.explainer().against(before.explainer(), one -> one.country(KENYA, part));
      assertThat(difference.figure()).isNotNull();
      steps += Recomputed.check(difference);
    }
    steps += Recomputed.check(now.explainer().against(before.explainer(), Explainer::fund));
    Explanation total = now.explainer().against(before.explainer(), one -> one.total(false));
    assertThat(total.figure()).isNull();
    assertThat(steps + Recomputed.check(total)).isGreaterThan(500);
  }

  private static List<Reason> of(Explanation explanation, String key) {
    return explanation.sections().stream()
        .filter(section -> section.statement().key().equals(key))
        .toList();
  }

  @Test
  void whatIsInForceOtherwiseIsNamedWithBothValues() {
    Year now = year("workshop", "cali-fund", "cali-fund.sales_rate=0.2");
    Year before = year("workshop", "cali-fund", "assumption.uptake=0.5");
    Explanation difference = now.explainer().against(before.explainer(), Explainer::fund);
    Reason otherwise = of(difference, "explanation.change.otherwise").get(0);
    assertThat(otherwise.children().stream().map(one -> one.statement().inEnglish()))
        .containsExactly(
            "assumption.uptake: 0.25, in the place of 0.5",
            "cali-fund.sales_rate: 0.2, in the place of 0.1");
    Explanation same = now.explainer().against(now.explainer(), Explainer::fund);
    assertThat(
            of(same, "explanation.change.otherwise")
                .get(0)
                .children()
                .get(0)
                .statement()
                .inEnglish())
        .isEqualTo("nothing is in force otherwise");
    assertThat(same.sections().get(0).statement().inEnglish())
        .isEqualTo("The fund to share: no more and no less");
  }

  @Test
  void aDifferenceOfWhatIsAtLeastSoMuchSaysThatNobodyCanTellIt() {
    Explanation difference =
        year("use-portfolio", "cali-fund")
            .explainer()
            .against(year("use-portfolio", "bilateral-contracts").explainer(), Explainer::fund);
    assertThat(difference.summary().lines())
        .anyMatch(line -> line.text().inEnglish().contains("of what can be told"));
  }

  @Test
  void whatHasAnAmountUnderOneAloneIsNoDifferenceAndIsSaid() {
    Explainer contracts = year("workshop", "bilateral-contracts").explainer();
    Explainer fund = year("workshop", "cali-fund").explainer();
    assertThat(change(contracts.against(fund, one -> one.use("face-cream"))))
        .isEqualTo(
            "under the option: Owed for it: USD 400,000.00; under the baseline: no amount is said"
                + " of it");
    assertThat(change(fund.against(fund, one -> one.use("face-cream"))))
        .isEqualTo(
            "under the option: no amount is said of it; under the baseline: no amount is said of"
                + " it");
  }

  private static String change(Explanation difference) {
    return difference.summary().lines().get(0).text().inEnglish();
  }

  private static List<String> inWords(Reason reason) {
    List<String> all = new ArrayList<>();
    reason.all().forEach(one -> all.add(one.statement().inEnglish()));
    return all;
  }
}
