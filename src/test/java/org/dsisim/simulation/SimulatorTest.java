package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dsisim.model.fact.Recipient.THE_FUND;
import static org.dsisim.model.fact.Recipient.country;
import static org.dsisim.model.formula.Amount.fixed;
import static org.dsisim.model.formula.Amount.lowerOf;
import static org.dsisim.model.formula.Amount.share;
import static org.dsisim.model.formula.Obligation.partOf;
import static org.dsisim.model.world.Payers.figures;
import static org.dsisim.model.world.figure.AssessmentBase.ASSETS;
import static org.dsisim.model.world.figure.AssessmentBase.PROFIT;
import static org.dsisim.model.world.figure.AssessmentBase.SALES;
import static org.dsisim.simulation.Worlds.company;
import static org.dsisim.simulation.Worlds.exempt;
import static org.dsisim.simulation.Worlds.owes;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.OptionalTable;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.collection.Fund;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.reckoning.option.UnknownFigures;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

class SimulatorTest {

  private static final String UPTAKE = "uptake,0.25,share";
  private static final String COMPLIANCE = "compliance,0.5,share";

  private static final Countries COUNTRIES =
      Worlds.countries(
          Payers.country("BRA", "cbd-party"),
          Payers.country("KEN", "cbd-party"),
          Payers.country("USA"));

  /** Everybody owes a tenth of a percent of sales. */
  private static final LambdaContribution SALES_LEVY =
      LambdaContribution.of(
          "levy",
          Force.VOLUNTARY,
          payer -> owes(payer, share("sales_rate", SALES)),
          "sales_rate,0.1,percent");

  /** Who exceeds two of the three thresholds owes the lower of profit and sales. */
  private static final LambdaContribution CALI =
      LambdaContribution.of(
          "cali",
          Force.VOLUNTARY,
          payer ->
              payer.exceeded("assets_threshold", "sales_threshold", "profit_threshold") >= 2
                  ? owes(payer, lowerOf(share("profit_rate", PROFIT), share("sales_rate", SALES)))
                  : null,
          "assets_threshold,20000000,USD",
          "sales_threshold,50000000,USD",
          "profit_threshold,5000000,USD",
          "profit_rate,1,percent",
          "sales_rate,0.1,percent");

  /** Brazil's own law: a percent of sales, straight to Brazil. */
  private static final LambdaContribution BRAZIL =
      LambdaContribution.of(
          "brazil",
          Force.LAW,
          payer -> owes(payer, share("net_rate", SALES), country("BRA")),
          "net_rate,1,percent");

  private static Scenario scenario(List<User> users, String... assumptions) {
    return Worlds.scenario(users, COUNTRIES, assumptions);
  }

  private static YearOutcome run(
      Scenario scenario, LambdaFormula formula, LambdaContribution... contributions) {
    return Worlds.run(scenario, Worlds.option(formula, contributions));
  }

  private static PayerOutcome payer(YearOutcome year, String id) {
    return year.payers().stream()
        .filter(payer -> payer.payer().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static PartyOutcome party(YearOutcome year, String iso3) {
    return year.parties().stream()
        .filter(party -> party.country().code().iso3().equals(iso3))
        .findFirst()
        .orElseThrow();
  }

  private static String flows(YearOutcome year) {
    return year.flows()
        .map(
            flow ->
                flow.kind().word()
                    + " "
                    + flow.from().id()
                    + " > "
                    + flow.to().kind().word()
                    + " "
                    + flow.to().id()
                    + " "
                    + flow.amount())
        .collect(Collectors.joining("\n"));
  }

  private static Money usd(long dollars) {
    return Money.ofUsd(dollars);
  }

  @Test
  void whatIsOwedAndWhatIsExpectedAreKeptApart() {
    YearOutcome year =
        run(
            scenario(
                List.of(
                    company("u2", figures(SALES, 3_000_000)),
                    company("u1", figures(SALES, 1_000_000))),
                UPTAKE),
            LambdaFormula.equal(),
            SALES_LEVY);
    assertThat(year.payers()).extracting(p -> p.payer().id()).containsExactly("u1", "u2");
    assertThat(payer(year, "u1").owed()).isEqualTo(usd(1000));
    assertThat(payer(year, "u1").expected()).isEqualTo(usd(250));
    assertThat(payer(year, "u1").liability()).isEqualTo(Liability.YES);
    assertThat(payer(year, "u1").due("levy").bases()).containsExactly(SALES);
    assertThat(payer(year, "u1").due("levy").recipient()).isEqualTo(THE_FUND);
    assertThat(payer(year, "u1").due("levy").rules())
        .extracting(RuleReference::title)
        .containsExactly("Who owes");
    assertThat(year.owed()).isEqualTo(usd(4000));
    assertThat(year.hasUnknown()).isFalse();
    assertThat(year.expected()).isEqualTo(usd(1000));
    assertThat(year.owing()).isEqualTo(2);
    assertThat(year.fund())
        .isEqualTo(new Fund(usd(1000), Money.ZERO, Money.ZERO, Money.ZERO, List.of()));
    assertThat(flows(year))
        .isEqualTo(
            """
            contribution u1 > fund fund 250.00
            contribution u2 > fund fund 750.00
            allocation fund > state BRA 250.00
            allocation fund > iplc BRA 250.00
            allocation fund > state KEN 250.00
            allocation fund > iplc KEN 250.00""");
  }

  @Test
  void whatIsExpectedIsRoundedOnceFromTheExactAmount() {
    // 1.5 cents owed are 2 when rounded; three quarters of 1.5 are 1.125, of 2 they would be 1.5.
    YearOutcome year =
        run(
            scenario(List.of(company("u1", figures(SALES, 15))), "uptake,0.75,share"),
            LambdaFormula.equal(),
            SALES_LEVY);
    assertThat(year.owed()).isEqualTo(new Money(2));
    assertThat(year.expected()).isEqualTo(new Money(1));
  }

  @Test
  void administrationIsAShareAndASumAndLeavesTheRestToTheParties() {
    YearOutcome year =
        run(
            scenario(
                List.of(company("u1", figures(SALES, 1_000_000))),
                "uptake,1,share",
                "administration_share,10,percent",
                "administration_fixed_usd,50,USD"),
            LambdaFormula.equal(),
            SALES_LEVY);
    assertThat(year.fund().administration()).isEqualTo(usd(150));
    assertThat(year.fund().shortfall()).isEqualTo(Money.ZERO);
    assertThat(year.fund().net()).isEqualTo(usd(850));
    assertThat(year.fund().allocated()).isEqualTo(usd(850));
    assertThat(party(year, "KEN").amount()).isEqualTo(usd(425));
    assertThat(flows(year)).contains("administration fund > administration administration 150.00");
  }

  @Test
  void whatAdministrationLacksIsNamed() {
    YearOutcome year =
        run(
            scenario(
                List.of(company("u1", figures(SALES, 100_000))),
                "uptake,1,share",
                "administration_share,0.1,share",
                "administration_fixed_usd,200,USD"),
            LambdaFormula.equal(),
            SALES_LEVY);
    assertThat(year.fund())
        .isEqualTo(new Fund(usd(100), usd(100), usd(110), Money.ZERO, List.of()));
    assertThat(year.fund().net()).isEqualTo(Money.ZERO);
    assertThat(party(year, "KEN").amount()).isEqualTo(Money.ZERO);
  }

  @Test
  void whatNobodyReceivesStaysInTheFundAndIsNamed() {
    YearOutcome year =
        run(
            scenario(List.of(company("u1", figures(SALES, 1_000_000))), UPTAKE),
            LambdaFormula.equal().eligible(party -> false),
            SALES_LEVY);
    assertThat(year.fund().undistributed()).isEqualTo(usd(250));
    assertThat(year.fund().why())
        .map(Message::inEnglish)
        .containsExactly("nobody weighs anything in 'the rest'");
    assertThat(flows(year))
        .isEqualTo(
            """
            contribution u1 > fund fund 250.00
            undistributed fund > undistributed undistributed 250.00""");
  }

  @Test
  void ofAnEmptyFundNothingIsUndistributed() {
    YearOutcome year =
        run(scenario(List.of(), UPTAKE), LambdaFormula.equal().eligible(p -> false), SALES_LEVY);
    assertThat(year.fund().why()).isEmpty();
    assertThat(year.flows()).isEmpty();
    assertThat(year.payers()).isEmpty();
    assertThat(year.parties()).hasSize(2);
  }

  @Test
  void moneyForACountryPassesBesideTheFund() {
    YearOutcome year =
        run(
            scenario(List.of(company("u1", figures(SALES, 1_000_000))), COMPLIANCE),
            LambdaFormula.equal(),
            BRAZIL);
    assertThat(year.fund().contributions()).isEqualTo(Money.ZERO);
    assertThat(party(year, "BRA").amount()).isEqualTo(Money.ZERO);
    assertThat(party(year, "BRA").bilateral()).isEqualTo(usd(5000));
    assertThat(party(year, "KEN").bilateral()).isEqualTo(Money.ZERO);
    assertThat(flows(year)).isEqualTo("bilateral u1 > state BRA 5000.00");
  }

  @Test
  void aCountryThatIsNoPartyMayReceiveBilaterally() {
    LambdaContribution toTheStates =
        LambdaContribution.of(
            "states",
            Force.CONTRACT,
            payer -> owes(payer, fixed("fee"), country("USA")),
            "fee,10,USD");
    YearOutcome year =
        run(
            scenario(List.of(company("u1", figures())), "compliance,1,share"),
            LambdaFormula.equal(),
            toTheStates);
    assertThat(year.parties())
        .extracting(party -> party.country().code().iso3())
        .containsExactly("BRA", "KEN", "USA");
    assertThat(party(year, "USA").bilateral()).isEqualTo(usd(10));
    assertThat(party(year, "USA").eligible()).isFalse();
    assertThat(party(year, "USA").amount()).isEqualTo(Money.ZERO);
  }

  @Test
  void aRecipientThatIsNoCountryOfTheScenarioIsNamed() {
    LambdaContribution toNowhere =
        LambdaContribution.of(
            "nowhere",
            Force.CONTRACT,
            payer -> owes(payer, fixed("fee"), country("XXX")),
            "fee,10,USD");
    Scenario scenario = scenario(List.of(company("u1", figures())), COMPLIANCE);
    PolicyOption option = Worlds.option(LambdaFormula.equal(), toNowhere);
    assertThatThrownBy(() -> Worlds.run(scenario, option))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("test.drl:1: XXX is owed to, but is not a country of the scenario.");
  }

  @Test
  void twoRuleSetsAtOnceChargeTwiceEachWithItsOwnForce() {
    YearOutcome year =
        run(
            scenario(List.of(company("u1", figures(SALES, 1_000_000))), UPTAKE, COMPLIANCE),
            LambdaFormula.equal(),
            SALES_LEVY,
            BRAZIL);
    PayerOutcome payer = payer(year, "u1");
    assertThat(payer.dues()).extracting(Due::ruleSet).containsExactly("levy", "brazil");
    assertThat(payer.due("levy").expected()).isEqualTo(usd(250));
    assertThat(payer.due("brazil").expected()).isEqualTo(usd(5000));
    assertThat(payer.due("brazil").recipient())
        .isEqualTo(new Recipient.OfCountry(new CountryCode("BRA")));
    assertThat(payer.owed()).isEqualTo(usd(11_000));
    assertThat(payer.expected()).isEqualTo(usd(5250));
    assertThat(year.fund().contributions()).isEqualTo(usd(250));
    assertThat(party(year, "BRA").amount()).isEqualTo(usd(125));
    assertThat(party(year, "BRA").bilateral()).isEqualTo(usd(5000));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> payer.due("cali"))
        .withMessage("No rule set cali answered.");
  }

  @Test
  void theAssumptionsThatAreMissingAreAllNamed() {
    Scenario scenario = scenario(List.of(company("u1", figures(SALES, 1))));
    PolicyOption option = Worlds.option(LambdaFormula.equal(), SALES_LEVY, BRAZIL);
    assertThatThrownBy(() -> Worlds.run(scenario, option))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            """
            assumptions.csv: 'compliance' is missing: brazil is law, and this \
            assumption turns what is owed into what is expected.
            assumptions.csv: 'uptake' is missing: levy is voluntary, and this \
            assumption turns what is owed into what is expected.""");
  }

  @Test
  void whoseBaseIsUnknownIsNamedAndNotCharged() {
    YearOutcome year =
        run(
            scenario(
                List.of(
                    company("u1", figures(PROFIT, 500)), company("u2", figures(SALES, 1000_000))),
                UPTAKE),
            LambdaFormula.equal(),
            SALES_LEVY);
    PayerOutcome unknown = payer(year, "u1");
    assertThat(unknown.isUnknown()).isTrue();
    assertThat(unknown.liability()).isEqualTo(Liability.YES);
    assertThat(unknown.due("levy").unknown()).containsExactly(SALES);
    assertThat(unknown.due("levy").bases()).isEmpty();
    assertThat(unknown.owed()).isEqualTo(Money.ZERO);
    assertThat(payer(year, "u2").isUnknown()).isFalse();
    assertThat(year.hasUnknown()).isTrue();
    assertThat(year.owing()).isEqualTo(1);
    assertThat(year.owed()).isEqualTo(usd(1000));
  }

  @Test
  void whomTheTextLetsOffPaysNothingAndIsSaidToBeLetOff() {
    LambdaContribution lenient =
        LambdaContribution.of(
            "lenient",
            Force.VOLUNTARY,
            payer -> payer.id().equals("u1") ? exempt(payer) : owes(payer, fixed("fee")),
            "fee,10,USD");
    YearOutcome year =
        run(
            scenario(List.of(company("u1", figures()), company("u2", figures())), UPTAKE),
            LambdaFormula.equal(),
            lenient);
    assertThat(payer(year, "u1").liability()).isEqualTo(Liability.EXEMPT);
    assertThat(payer(year, "u1").owed()).isEqualTo(Money.ZERO);
    assertThat(payer(year, "u1").expected()).isEqualTo(Money.ZERO);
    assertThat(payer(year, "u1").due("lenient").rules())
        .extracting(RuleReference::title)
        .containsExactly("Who is let off");
    assertThat(payer(year, "u2").owed()).isEqualTo(usd(10));
  }

  @Test
  void whomNoRuleNamesIsNotLiable() {
    YearOutcome year =
        run(
            scenario(List.of(company("u1", figures(1, 1, 1))), UPTAKE),
            LambdaFormula.equal(),
            CALI);
    assertThat(payer(year, "u1").liability()).isEqualTo(Liability.NO);
    assertThat(payer(year, "u1").due("cali").rules()).isEmpty();
    assertThat(year.unknownFigures()).isEmpty();
    assertThat(year.flows()).isEmpty();
  }

  /** The arithmetic of decision 16/2, annex, paragraph 3. */
  @Test
  void thePublishedCasesComeOut() {
    YearOutcome year =
        run(
            scenario(
                List.of(
                    company("a", figures(25_000_000, 60_000_000, 2_000_000)),
                    company("b", figures(19_000_000, 60_000_000, 2_000_000)),
                    company("c", figures(30_000_000, 1_000_000_000, 250_000_000)),
                    company("d", figures(500_000_000, 1_000_000_000, -30_000_000)),
                    company("e", figures(20_000_000, 50_000_000, 5_000_000))),
                "uptake,1,share"),
            LambdaFormula.equal(),
            CALI);
    assertThat(year.payers())
        .extracting(payer -> payer.payer().id() + " " + payer.liability() + " " + payer.owed())
        .containsExactly(
            "a YES 20000.00", "b NO 0.00", "c YES 1000000.00", "d YES 0.00", "e NO 0.00");
    assertThat(year.owing()).isEqualTo(2);
  }

  @Test
  void whatUnknownFiguresCouldChangeIsCounted() {
    YearOutcome year =
        run(
            scenario(
                List.of(
                    company("known", figures(25_000_000, 60_000_000, 6_000_000)),
                    // Above two thresholds if its assets are, and then it owes 10,000.
                    company("owing", figures(SALES, 60_000_000, PROFIT, 1_000_000)),
                    // Above two if profit is, but then nobody can tell what it owes.
                    company("untold", figures(ASSETS, 25_000_000, SALES, 40_000_000)),
                    // Below two whatever its assets.
                    company("small", figures(SALES, 1, PROFIT, 1))),
                UPTAKE),
            LambdaFormula.equal(),
            CALI);
    assertThat(year.unknownFigures())
        .containsExactly(
            new UnknownFigures(
                "cali", ThresholdStatus.ABOVE, 2, List.of(), 1, 1, 0, usd(10_000), usd(70_000)),
            new UnknownFigures(
                "cali", ThresholdStatus.NOT_ABOVE, 0, List.of(), 0, 0, 0, Money.ZERO, usd(60_000)));
    assertThat(year.unknownFigures().get(0).matters()).isTrue();
    assertThat(year.unknownFigures().get(1).matters()).isFalse();
    assertThat(payer(year, "known").liability()).isEqualTo(Liability.YES);
    assertThat(payer(year, "owing").liability()).isEqualTo(Liability.UNDECIDED);
    assertThat(payer(year, "untold").liability()).isEqualTo(Liability.UNDECIDED);
    assertThat(payer(year, "small").liability()).isEqualTo(Liability.NO);
    assertThat(payer(year, "owing").owed()).isEqualTo(Money.ZERO);
    assertThat(year.owed()).isEqualTo(usd(60_000));
  }

  @Test
  void whoWouldCeaseToBeLiableIsCountedToo() {
    LambdaContribution unlessSmall =
        LambdaContribution.of(
            "strict",
            Force.VOLUNTARY,
            payer ->
                payer.standing("employees_threshold") == ThresholdStatus.NOT_ABOVE
                    ? null
                    : owes(payer, fixed("fee")),
            "employees_threshold,10,count",
            "fee,100,USD");
    YearOutcome year =
        run(
            scenario(List.of(company("u1", figures())), UPTAKE),
            LambdaFormula.equal(),
            unlessSmall);
    assertThat(year.unknownFigures())
        .containsExactly(
            new UnknownFigures(
                "strict", ThresholdStatus.ABOVE, 0, List.of(), 0, 0, 0, Money.ZERO, usd(100)),
            new UnknownFigures(
                "strict", ThresholdStatus.NOT_ABOVE, 0, List.of(), 0, 0, 1, usd(-100), Money.ZERO));
    assertThat(year.unknownFigures().get(1).matters()).isTrue();
  }

  @Test
  void payersMayShareASum() {
    LambdaContribution pip =
        LambdaContribution.of(
            "pip",
            Force.CONTRACT,
            payer ->
                new Ruling.Owes(
                    payer, partOf("total", SALES), THE_FUND, List.of(Worlds.rule("Who shares"))),
            "total,28000000,USD");
    YearOutcome year =
        run(
            scenario(
                List.of(
                    company("u1", figures(SALES, 1)),
                    company("u2", figures(SALES, 2)),
                    company("u3", figures())),
                "compliance,1,share"),
            LambdaFormula.equal(),
            pip);
    assertThat(year.payers())
        .extracting(PayerOutcome::owed)
        .containsExactly(new Money(933_333_333), new Money(1_866_666_667), Money.ZERO);
    assertThat(payer(year, "u3").isUnknown()).isTrue();
  }

  @Test
  void whatTheUserSetsOutweighsWhatTheOptionSets() {
    Scenario scenario = scenario(List.of(company("u1", figures(SALES, 1_000_000))), UPTAKE);
    PolicyOption preset =
        new PolicyOption(
            "preset",
            "With a preset",
            List.of(SALES_LEVY),
            LambdaFormula.equal(),
            false,
            List.of(
                new ParameterOverride("levy", "sales_rate", "0.2", Place.ofFile("options.yaml")),
                new ParameterOverride(
                    "assumption", "uptake", "0.5", Place.ofFile("options.yaml"))));
    YearOutcome byPreset = Worlds.run(scenario, preset);
    assertThat(byPreset.owed()).isEqualTo(usd(2000));
    assertThat(byPreset.expected()).isEqualTo(usd(1000));
    List<ParameterOverride> settings =
        List.of(new ParameterOverride("levy", "sales_rate", "0.5", Place.ofFile("--set")));
    YearOutcome byUser = new Simulator(scenario, settings, 1).run(preset).years().get(0);
    assertThat(byUser.owed()).isEqualTo(usd(5000));
    assertThat(byUser.expected()).isEqualTo(usd(2500));
    assertThat(byUser.assumptions().rate("uptake")).hasToString("1/2");
    assertThat(byUser.ruleSetValues()).containsOnlyKeys("levy", "equal");
  }

  @Test
  void aSettingThatCannotBeUsedStopsTheRun() {
    Scenario scenario = scenario(List.of(), UPTAKE);
    ParameterOverride wrong =
        new ParameterOverride("assumption", "uptake", "25", Place.ofFile("--set"));
    ParameterOverride unknown =
        new ParameterOverride("equal", "iplc_shar", "40", Place.ofFile("--set"));
    Simulator simulator = new Simulator(scenario, List.of(wrong, unknown), 1);
    assertThatThrownBy(() -> simulator.run(Worlds.option(LambdaFormula.equal(), SALES_LEVY)))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            """
            --set: 'iplc_shar' is not a parameter of equal.
              Maybe 'equal.iplc_share'?
            --set: assumption.uptake is '25', which is not a share between 0 and 1.
              Maybe 0.25.""");
  }

  @Test
  void everyYearHasItsOwnFiguresParametersAndBooks() {
    User user =
        Worlds.user(
            "u1",
            "company",
            "KEN",
            Worlds.account(2024, figures(SALES, 1_000_000)),
            Worlds.account(2025, figures(SALES, 2_000_000)));
    Scenario one =
        scenario(List.of(user), "uptake,1,share", "uptake,0.5,share,,,,,2025", "growth,0,share");
    Scenario two =
        new Scenario(
            one.heading(),
            List.of(2024, 2025, 2026),
            one.users(),
            OptionalTable.none(),
            Map.of(),
            one.countries(),
            one.assumptions(),
            OptionalTable.none());
    List<YearOutcome> years =
        new Simulator(two, List.of(), 1)
            .run(Worlds.option(LambdaFormula.equal(), SALES_LEVY))
            .years();
    assertThat(years).extracting(YearOutcome::year).containsExactly(2024, 2025, 2026);
    assertThat(years)
        .extracting(YearOutcome::expected)
        .containsExactly(usd(1000), usd(1000), usd(1000));
    assertThat(years)
        .extracting(YearOutcome::owed)
        .containsExactly(usd(1000), usd(2000), usd(2000));
    assertThat(years.get(1).flows()).allSatisfy(flow -> assertThat(flow.year()).isEqualTo(2025));
    // What is last known is carried forward.
    assertThat(years.get(2).owed()).isEqualTo(years.get(1).owed());
  }

  @Test
  void criteriaThatAreMissingReachTheOutcome() {
    LambdaFormula byLand =
        LambdaFormula.of("f")
            .weigh(
                org.dsisim.model.formula.Component.THE_REST,
                party ->
                    org.dsisim.model.formula.WeightBase.by(
                        org.dsisim.model.world.figure.Criterion.LAND_AREA));
    YearOutcome year =
        run(scenario(List.of(company("u1", Figures.UNKNOWN)), UPTAKE), byLand, SALES_LEVY);
    assertThat(year.missing())
        .map(Message::inEnglish)
        .containsExactly(
            "BRA has no land_area_km2 and weighs nothing in 'the rest'",
            "KEN has no land_area_km2 and weighs nothing in 'the rest'");
  }
}
