package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.model.formula.Amount.fixed;
import static org.dsisim.model.formula.Amount.lowerOf;
import static org.dsisim.model.formula.Amount.share;
import static org.dsisim.model.formula.Amount.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.Tries;
import org.dsisim.message.Place;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.option.UnknownFigures;
import org.dsisim.simulation.payer.PayerSums;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A fund's year without its payers one by one, under rules that are lambdas. */
class FundInColumnsTest {

  private static final int SEEDS = Tries.of(6);

  private static final PayerSums NONE = (year, users, assumptions) -> List.of();

  private static final String[] THRESHOLDS = {
    "assets_threshold,20000000,USD",
    "sales_threshold,50000000,USD",
    "profit_threshold,5000000,USD",
    "profit_rate,1.37,percent",
    "sales_rate,0.113,percent",
    "fee,0.33,USD",
    "averaging_years,2,years"
  };

  private static final List<List<String>> SETTINGS =
      List.of(
          List.of(),
          List.of("cali.sales_threshold=50000000.005"),
          List.of("cali.sales_threshold=49999999.995", "cali.profit_threshold=0"),
          List.of("cali.assets_threshold=0.01"),
          List.of("cali.assets_threshold=20000000.001", "cali.sales_rate=3"),
          List.of("cali.fee=12.3456"),
          List.of("assumption.uptake=1", "cali.profit_rate=99.9"),
          List.of("assumption.uptake_common=0.123456789"),
          List.of("assumption.administration_share=0.1", "assumption.administration_fixed_usd=7"),
          List.of());

  private int asked;

  private final LambdaSituations cali =
      new LambdaSituations(
          LambdaContribution.of(
              "cali",
              Force.VOLUNTARY,
              payer -> {
                asked++;
                if (payer.type().equals("academic")) {
                  return Worlds.exempt(payer);
                }
                return payer.exceeded("assets_threshold", "sales_threshold", "profit_threshold")
                        >= 2
                    ? Worlds.owes(
                        payer,
                        sum(
                            lowerOf(
                                share("profit_rate", AssessmentBase.PROFIT),
                                share("sales_rate", AssessmentBase.SALES)),
                            fixed("fee")))
                    : null;
              },
              THRESHOLDS));

  private static List<ParameterOverride> settings(List<String> texts) {
    List<ParameterOverride> settings = new ArrayList<>();
    for (String text : texts) {
      String[] parts = text.split("[.=]", 3);
      settings.add(
          new ParameterOverride(parts[0], parts[1], parts[2], Place.ofCommandLine("--set")));
    }
    return settings;
  }

  private static Scenario scenario(List<User> users, String... assumed) {
    String[] all = new String[assumed.length + 1];
    all[0] = "uptake,0.37,share";
    System.arraycopy(assumed, 0, all, 1, assumed.length);
    return Worlds.scenario(users, RandomUsers.COUNTRIES, all);
  }

  private static @Nullable FundOutcome fund(
      Scenario scenario, List<String> settings, AskedBefore before, ContributionRules... rules) {
    PolicyOption option = Worlds.option(LambdaFormula.equal(), rules);
    return new Simulator(scenario, settings(settings), 1, NONE, before).fund(option, Worlds.YEAR);
  }

  private static @Nullable FundOutcome fund(List<User> users, ContributionRules... rules) {
    Scenario scenario = scenario(users);
    return fund(scenario, List.of(), new AskedBefore(scenario), rules);
  }

  /** How many payers become liable under a supposition, under one rule set. */
  private static int become(YearOutcome year, ThresholdStatus supposed) {
    return year.unknownFigures().stream()
        .filter(one -> one.supposed() == supposed)
        .mapToInt(UnknownFigures::becomeLiable)
        .sum();
  }

  private void expectTheSame(Scenario scenario, List<String> settings, AskedBefore before) {
    FundOutcome fund = Objects.requireNonNull(fund(scenario, settings, before, cali));
    YearOutcome run =
        new Simulator(scenario, settings(settings), 1)
            .run(Worlds.option(LambdaFormula.equal(), cali))
            .years()
            .get(0);
    assertThat(
            List.of(
                fund.year(),
                fund.owed(),
                fund.expected(),
                fund.fund(),
                fund.parties(),
                fund.allocation().parties()))
        .isEqualTo(
            List.of(
                run.year(),
                run.owed(),
                run.expected(),
                run.fund(),
                run.parties(),
                run.allocation().parties()));
    assertThat(fund.unknown())
        .isEqualTo(run.payers().stream().filter(payer -> payer.isUnknown()).count());
    assertThat(fund.liable())
        .containsExactly(
            new LiablePayers(
                (int)
                    run.payers().stream()
                        .filter(payer -> payer.liability() == Liability.YES)
                        .count(),
                (int)
                    run.payers().stream()
                        .filter(payer -> payer.dues().get(0).payer().hasUntoldStanding())
                        .count(),
                become(run, ThresholdStatus.ABOVE),
                become(run, ThresholdStatus.NOT_ABOVE)));
  }

  @Test
  void whateverIsSetAfterWhateverElseItIsToTheCentWhatARunBrings() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Scenario scenario =
          scenario(
              RandomUsers.of(seed, 60),
              "administration_share,0,share",
              "administration_fixed_usd,0,USD",
              "uptake_common,1,share");
      AskedBefore before = new AskedBefore(scenario);
      for (List<String> settings : SETTINGS) {
        try {
          expectTheSame(scenario, settings, before);
        } catch (AssertionError failed) {
          throw new AssertionError("Seed " + seed + " with " + settings, failed);
        }
      }
    }
  }

  @Test
  void onlyWhoStandsAsNeverBeforeIsAskedAbout() {
    Figures figures = Payers.figures(30_000_000, 60_000_000, 6_000_000);
    List<User> users = List.of(Worlds.company("u1", figures), Worlds.company("u2", figures));
    Scenario scenario = scenario(users);
    AskedBefore before = new AskedBefore(scenario);
    asked = 0;
    fund(scenario, List.of(), before, cali);
    assertThat(asked).isEqualTo(2);
    fund(scenario, List.of("cali.fee=2", "assumption.uptake=0.5"), before, cali);
    fund(scenario, List.of("cali.assets_threshold=29999999"), before, cali);
    assertThat(asked).isEqualTo(2);
    fund(scenario, List.of("cali.assets_threshold=30000000"), before, cali);
    assertThat(asked).isEqualTo(4);
    fund(scenario, List.of("cali.assets_threshold=40000000"), before, cali);
    fund(scenario, List.of(), before, cali);
    assertThat(asked).isEqualTo(4);
  }

  @Test
  void whatDoesNotFitIntoColumnsOnlyARunCanTell() {
    List<User> users =
        List.of(Worlds.company("u1", Payers.figures(30_000_000, 60_000_000, 6_000_000)));
    ContributionRules sharing = LambdaContribution.of("sharing", Force.VOLUNTARY, payer -> null);
    assertThat(fund(users, cali)).isNotNull();
    assertThat(fund(users, sharing)).as("sums may be shared").isNull();
    assertThat(fund(users, rules(payer -> Recipient.country("KEN")))).as("no fund").isNull();
    assertThat(fund(users, rules(payer -> Recipient.THE_FUND))).isNotNull();
    Scenario byHome = scenario(users, "uptake_home_ken,0.5,share");
    assertThat(fund(byHome, List.of(), new AskedBefore(byHome), cali)).as("parts differ").isNull();
    assertThat(
            new Simulator(byHome, List.of(), 1)
                .fund(Worlds.option(LambdaFormula.equal(), cali), 2024))
        .as("nothing is kept")
        .isNull();
  }

  @Test
  void figuresAndSumsOutOfReachAreLeftToARun() {
    Fraction most = Fraction.of(1L << 60).times(2).minus(Fraction.ONE);
    for (Fraction sales : List.of(most, most.negated(), most.plus(Fraction.of(1, 2)))) {
      assertThat(fund(List.of(selling("u1", sales)), cali)).as("%s", sales).isNotNull();
    }
    Fraction beyond = most.plus(Fraction.ONE).times(2);
    for (Fraction sales : List.of(beyond, beyond.negated().minus(Fraction.ONE))) {
      assertThat(fund(List.of(selling("u1", sales)), cali)).as("%s", sales).isNull();
    }
    LambdaSituations all =
        new LambdaSituations(
            LambdaContribution.of(
                "all",
                Force.VOLUNTARY,
                payer -> Worlds.owes(payer, share("rate", AssessmentBase.SALES)),
                "rate,100,percent"));
    Fraction half = Fraction.of(Long.MAX_VALUE / 2);
    List<User> two = List.of(selling("u1", half), selling("u2", half));
    assertThat(Objects.requireNonNull(fund(two, all)).owed())
        .isEqualTo(new Money(Long.MAX_VALUE - 1));
    List<User> three = List.of(selling("u1", half), selling("u2", half), selling("u3", half));
    assertThat(fund(three, all)).isNull();
  }

  private static User selling(String id, Fraction cents) {
    return Worlds.company(id, Figures.of(Map.of(AssessmentBase.SALES, cents)));
  }

  /** Who owes to whom. */
  private interface Owed {
    Recipient by(Payer payer);
  }

  private static LambdaSituations rules(Owed recipient) {
    return new LambdaSituations(
        LambdaContribution.of(
            "rules",
            Force.VOLUNTARY,
            payer -> Worlds.owes(payer, fixed("fee"), recipient.by(payer)),
            "fee,1,USD"));
  }
}
