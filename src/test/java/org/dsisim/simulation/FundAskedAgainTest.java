package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dsisim.model.formula.Amount.fixed;
import static org.dsisim.model.formula.Amount.share;
import static org.dsisim.model.formula.Amount.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.DelegatingRules;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.Particulars;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.PayerParts;
import org.dsisim.simulation.payer.PayerSums;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A fund's year in columns under one setting after another that changes how users are measured, or
 * which part of what they owe is expected: each time what a run brings that remembers nothing.
 */
class FundAskedAgainTest {

  private static final PayerSums NONE = (year, users, assumptions) -> List.of();

  private static final LambdaSituations CALI =
      new LambdaSituations(
          LambdaContribution.of(
              "cali",
              Force.VOLUNTARY,
              payer ->
                  payer.exceeded("assets_threshold", "sales_threshold", "profit_threshold") >= 2
                      ? Worlds.owes(
                          payer, sum(share("sales_rate", AssessmentBase.SALES), fixed("fee")))
                      : null,
              "assets_threshold,20000000,USD",
              "sales_threshold,50000000,USD",
              "profit_threshold,5000000,USD",
              "sales_rate,0.113,percent",
              "fee,0.33,USD",
              "averaging_years,2,years"));

  private static final PolicyOption OPTION = Worlds.option(LambdaFormula.equal(), CALI);

  private static final PolicyOption TWICE =
      Worlds.option(
          LambdaFormula.equal(),
          CALI,
          new LambdaSituations(
              LambdaContribution.of(
                  "levy",
                  Force.VOLUNTARY,
                  payer -> Worlds.owes(payer, share("levy_rate", AssessmentBase.SALES)),
                  "levy_rate,0.2,percent")));

  /** A part for each payer, which its id tells. */
  private static final PayerParts BY_ID =
      new PayerParts() {
        @Override
        public boolean has(String assumption) {
          return assumption.equals("uptake");
        }

        @Override
        public Part of(String assumption, String payer) {
          Fraction part = Fraction.of(Math.floorMod(payer.hashCode(), 1000), 999);
          return new Part(part, part.toDecimal(40).doubleValue());
        }
      };

  private static Scenario scenario(int year, String... more) {
    List<String> assumed = new ArrayList<>(List.of("uptake,0.37,share"));
    assumed.addAll(List.of(more));
    return Worlds.scenario(
            RandomUsers.of(5, 60), RandomUsers.COUNTRIES, assumed.toArray(String[]::new))
        .in(List.of(year));
  }

  private static List<ParameterOverride> settings(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    String[] parts = text.split("[.=]", 3);
    return List.of(
        new ParameterOverride(parts[0], parts[1], parts[2], Place.ofCommandLine("--set")));
  }

  /** What comes in under each setting, one after the other. */
  private static List<String> comesIn(
      Scenario scenario, PolicyOption option, PayerParts parts, String... settings) {
    AskedBefore before = new AskedBefore(scenario);
    List<String> comesIn = new ArrayList<>();
    int year = scenario.years().get(0);
    for (String setting : settings) {
      FundOutcome fund =
          Objects.requireNonNull(
              new Simulator(scenario, settings(setting), 1, NONE, before, parts)
                  .fund(option, year));
      YearOutcome run =
          new Simulator(scenario, settings(setting), 1, NONE, null, parts)
              .run(option)
              .years()
              .get(0);
      YearOutcome again =
          new Simulator(scenario, settings(setting), 1, NONE, before, parts)
              .run(option)
              .years()
              .get(0);
      assertThat(List.of(fund.owed(), fund.expected(), fund.fund(), fund.parties()))
          .as(setting)
          .isEqualTo(List.of(run.owed(), run.expected(), run.fund(), run.parties()));
      assertThat(again.flows().toList()).as(setting).isEqualTo(run.flows().toList());
      comesIn.add(run.fund().contributions().toString());
    }
    return comesIn;
  }

  @Test
  void overAnotherNumberOfYearsFiguresAreMeasuredAnew() {
    List<String> comesIn =
        comesIn(
            scenario(Worlds.YEAR),
            OPTION,
            PayerParts.NONE,
            "",
            "cali.averaging_years=1",
            "cali.averaging_years=3",
            "");
    assertThat(comesIn.subList(0, 3)).doesNotHaveDuplicates();
    assertThat(comesIn.get(3)).isEqualTo(comesIn.get(0));
  }

  @Test
  void underAnotherGrowthTheFiguresOfALaterYearAreOthers() {
    List<String> comesIn =
        comesIn(
            scenario(2026, "growth,0.01,share", "growth_cosmetics,0.02,share"),
            OPTION,
            PayerParts.NONE,
            "",
            "assumption.growth=0.5",
            "assumption.growth_cosmetics=0.9",
            "assumption.uptake=0.9");
    assertThat(comesIn).doesNotHaveDuplicates();
  }

  @Test
  void whereEachPayerHasAPartOfItsOwnItIsThatOfItsPlace() {
    List<String> own =
        comesIn(
            scenario(Worlds.YEAR, "uptake_common,1,share"),
            OPTION,
            BY_ID,
            "",
            "assumption.uptake_common=0.5",
            "cali.sales_threshold=1000000");
    assertThat(own).doesNotHaveDuplicates();
    assertThat(comesIn(scenario(Worlds.YEAR), OPTION, PayerParts.NONE, ""))
        .isNotEqualTo(own.subList(0, 1));
  }

  @Test
  void underTwoRuleSetsEachIsMeasuredAsItAsks() {
    List<String> comesIn =
        comesIn(
            scenario(Worlds.YEAR),
            TWICE,
            PayerParts.NONE,
            "",
            "levy.levy_rate=0.3",
            "cali.averaging_years=1",
            "cali.sales_threshold=150000000");
    assertThat(comesIn).doesNotHaveDuplicates();
  }

  /** Two companies of one group, of which sales are known or not. */
  private static List<User> ofOneGroup(Figures one, Figures other) {
    List<User> users = new ArrayList<>();
    for (Figures figures : List.of(one, other)) {
      Account account =
          new Account(
              Worlds.YEAR,
              figures,
              null,
              "users.csv",
              2 + users.size(),
              OwnValues.NONE,
              new Particulars(null, "group"));
      users.add(Worlds.user("u" + users.size(), "company", "KEN", account));
    }
    return users;
  }

  private static @Nullable FundOutcome ofGroup(Figures one, Figures other) {
    LambdaSituations levy =
        new LambdaSituations(
            LambdaContribution.of(
                "levy",
                Force.VOLUNTARY,
                payer ->
                    payer.exceeded("sales_threshold") > 0
                        ? Worlds.owes(payer, share("rate", AssessmentBase.SALES))
                        : null,
                "sales_threshold,100,USD",
                "rate,1,percent",
                "groups,consolidated,choice"));
    Scenario scenario =
        Worlds.scenario(ofOneGroup(one, other), RandomUsers.COUNTRIES, "uptake,1,share");
    return new Simulator(scenario, List.of(), 1, NONE, new AskedBefore(scenario))
        .fund(Worlds.option(LambdaFormula.equal(), levy), Worlds.YEAR);
  }

  @Test
  void whereAFigureIsKnownOfSomeMembersOfAGroupOnlyARunCanTell() {
    Figures sales = Payers.figures(AssessmentBase.SALES, 300);
    Figures profit = Payers.figures(AssessmentBase.PROFIT, 300);
    assertThat(Objects.requireNonNull(ofGroup(sales, sales)).owed()).isEqualTo(Money.ofUsd(6));
    assertThat(Objects.requireNonNull(ofGroup(profit, profit)).owed()).isEqualTo(Money.ZERO);
    assertThat(ofGroup(sales, profit)).isNull();
    assertThat(ofGroup(profit, sales)).isNull();
  }

  @Test
  void aSettingThatCannotBeUsedIsRefusedAsInARun() {
    Scenario scenario = scenario(Worlds.YEAR);
    Simulator simulator =
        new Simulator(
            scenario, settings("cali.sales_rate=much"), 1, NONE, new AskedBefore(scenario));
    assertThatThrownBy(() -> simulator.fund(OPTION, Worlds.YEAR))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("cali.sales_rate is 'much'");
  }

  @Test
  void whereRulesRefuseToAnswerOnlyARunCanSayWhy() {
    Scenario scenario = scenario(Worlds.YEAR);
    ContributionRules refusing =
        new DelegatingRules(CALI) {
          @Override
          public List<Ruling> assess(ParameterValues values, List<? extends Subject> subjects) {
            Problems problems = new Problems();
            problems.error(Place.ofFile("cali.drl"), Message.plain("two rules contradict"));
            problems.throwIfErrors();
            return List.of();
          }
        };
    PolicyOption option = Worlds.option(LambdaFormula.equal(), refusing);
    Simulator simulator = new Simulator(scenario, List.of(), 1, NONE, new AskedBefore(scenario));
    assertThat(simulator.fund(option, Worlds.YEAR)).isNull();
    assertThatThrownBy(() -> simulator.run(option))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("two rules contradict");
  }

  @Test
  void whatIsKeptIsOfItsOwnUsersInWhateverYears() {
    Scenario scenario = scenario(Worlds.YEAR);
    AskedBefore before = new AskedBefore(scenario);
    assertThat(before.isOf(scenario)).isTrue();
    assertThat(before.isOf(scenario.in(List.of(2030)))).isTrue();
    assertThat(before.isOf(scenario(Worlds.YEAR))).as("users that were read again").isFalse();
    Scenario renamed =
        new Scenario(
            new Scenario.Heading("another", "Another world", true, List.of()),
            scenario.years(),
            scenario.users(),
            scenario.uses(),
            scenario.databases(),
            scenario.countries(),
            scenario.assumptions(),
            scenario.cooperation());
    assertThat(before.isOf(renamed)).isFalse();
  }
}
