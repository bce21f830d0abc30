package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.model.formula.Amount.fixed;
import static org.dsisim.model.formula.Amount.lowerOf;
import static org.dsisim.model.formula.Amount.share;
import static org.dsisim.model.formula.Amount.sum;
import static org.dsisim.model.formula.Component.THE_REST;
import static org.dsisim.model.formula.Obligation.partOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dsisim.Tries;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.formula.Component;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.formula.WeightBase;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.collection.Fund;
import org.dsisim.reckoning.ledger.Flow;
import org.dsisim.reckoning.ledger.FlowKind;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.reckoning.option.UnknownFigures;
import org.dsisim.simulation.year.PieceLimits;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** What holds in every world, tried in many that chance made; the seed is in every message. */
class RandomWorldsTest {

  private static final int WORLDS = Tries.of(60);

  private static final List<String> CODES =
      List.of("BRA", "CHN", "DNK", "FJI", "GHA", "IND", "KEN", "MDG", "NPL", "PER", "TUV", "USA");

  private record World(
      Scenario scenario, PolicyOption option, List<User> users, List<Country> countries) {

    YearOutcome run(int threads, ParameterOverride... settings) {
      return new Simulator(scenario, List.of(settings), threads).run(option).years().get(0);
    }

    YearOutcome run(int threads, PieceLimits limits) {
      return new Simulator(scenario, List.of(), threads, limits).run(option).years().get(0);
    }

    /** The same world as one of many users, who are packed. */
    World packed(int seed) {
      List<User> others = PackedUsers.of(users);
      return new World(
          RandomWorldsTest.scenario(others, countries, assumptions(seed)),
          option,
          others,
          countries);
    }

    /** The same world, its rows in another order. */
    World shuffled(int seed) {
      List<User> otherUsers = new ArrayList<>(users);
      List<Country> otherCountries = new ArrayList<>(countries);
      Collections.shuffle(otherUsers, new Random(seed));
      Collections.shuffle(otherCountries, new Random(seed));
      return new World(
          RandomWorldsTest.scenario(otherUsers, otherCountries, assumptions(seed)),
          option,
          otherUsers,
          otherCountries);
    }
  }

  private static void inEveryWorld(Consumer<Integer> property) {
    for (int seed = 0; seed < WORLDS; seed++) {
      try {
        property.accept(seed);
      } catch (RuntimeException | AssertionError failed) {
        throw new AssertionError("In the world of seed " + seed, failed);
      }
    }
  }

  private static World world(int seed) {
    return world(seed, new SplittableRandom(seed).nextInt(25));
  }

  private static World world(int seed, int payers) {
    SplittableRandom random = new SplittableRandom(seed);
    List<User> users = new ArrayList<>();
    for (int i = 0; i < payers; i++) {
      users.add(user("u" + i, random));
    }
    List<Country> countries = new ArrayList<>();
    for (String code : CODES) {
      countries.add(country(code, random));
    }
    PolicyOption option = Worlds.option(formula(random), cali(), india(), pool());
    return new World(scenario(users, countries, assumptions(seed)), option, users, countries);
  }

  private static Scenario scenario(
      List<User> users, List<Country> countries, String[] assumptions) {
    return Worlds.scenario(users, Worlds.countries(countries.toArray(new Country[0])), assumptions);
  }

  private static String[] assumptions(int seed) {
    SplittableRandom random = new SplittableRandom(seed + 1_000_000L);
    return new String[] {
      "uptake,0." + random.nextInt(1000) + ",share",
      "compliance,0." + (1 + random.nextInt(99)) + ",share",
      "administration_share," + random.nextInt(20) + ",percent",
      "administration_fixed_usd," + random.nextInt(3) * 1_000 + ",USD"
    };
  }

  private static User user(String id, SplittableRandom random) {
    List<Account> accounts = new ArrayList<>();
    for (int year = 2022; year <= 2024; year++) {
      if (year == 2024 || random.nextInt(3) > 0) {
        accounts.add(Worlds.account(year, figures(random)));
      }
    }
    String type = random.nextInt(4) == 0 ? "academic" : "company";
    String home = CODES.get(random.nextInt(CODES.size()));
    return Worlds.user(id, type, home, accounts.toArray(new Account[0]));
  }

  private static Figures figures(SplittableRandom random) {
    Map<AssessmentBase, Fraction> figures = new TreeMap<>();
    for (AssessmentBase base :
        List.of(AssessmentBase.ASSETS, AssessmentBase.SALES, AssessmentBase.PROFIT)) {
      if (random.nextInt(6) > 0) {
        long cents = random.nextLong(20_000_000_000L);
        boolean loss = base == AssessmentBase.PROFIT && random.nextInt(3) == 0;
        figures.put(base, Fraction.of(loss ? -cents : cents));
      }
    }
    return Figures.of(figures);
  }

  private static Country country(String code, SplittableRandom random) {
    Map<String, Fraction> figures = new HashMap<>();
    if (random.nextInt(5) > 0) {
      figures.put("land_area_km2", Fraction.of(random.nextInt(1_000_000), 7));
    }
    List<String> statuses = new ArrayList<>();
    if (!code.equals("USA")) {
      statuses.add("cbd-party");
    }
    if (random.nextInt(3) == 0) {
      statuses.add("sids");
    }
    if (random.nextInt(3) == 0) {
      statuses.add("high-income");
    }
    return Payers.country(code, figures, statuses.toArray(new String[0]));
  }

  /** Academics are let off; who exceeds two thresholds owes the lower and a fee. */
  private static LambdaContribution cali() {
    return LambdaContribution.of(
        "cali",
        Force.VOLUNTARY,
        payer -> {
          if (payer.type().equals("academic")) {
            return Worlds.exempt(payer);
          }
          return payer.exceeded("assets_threshold", "sales_threshold", "profit_threshold") >= 2
              ? Worlds.owes(
                  payer,
                  sum(
                      lowerOf(
                          share("profit_rate", AssessmentBase.PROFIT),
                          share("sales_rate", AssessmentBase.SALES)),
                      fixed("fee")))
              : null;
        },
        "assets_threshold,20000000,USD",
        "sales_threshold,50000000,USD",
        "profit_threshold,5000000,USD",
        "profit_rate,1.37,percent",
        "sales_rate,0.113,percent",
        "fee,0.33,USD",
        "averaging_years,3,years");
  }

  private static LambdaContribution india() {
    return LambdaContribution.of(
        "india",
        Force.LAW,
        payer ->
            payer.type().equals("company") && payer.exceeded("sales_threshold") > 0
                ? Worlds.owes(payer, share("rate", AssessmentBase.SALES), Recipient.country("IND"))
                : null,
        "sales_threshold,100000000,USD",
        "rate,0.4,percent");
  }

  private static LambdaContribution pool() {
    return LambdaContribution.of(
        "pool",
        Force.CONTRACT,
        payer -> {
          if (!payer.type().equals("company")) {
            return null;
          }
          Obligation part = partOf("total", AssessmentBase.SALES).atMost("cap");
          return new Ruling.Owes(
              payer, part, Recipient.THE_FUND, List.of(Worlds.rule("Who shares")));
        },
        "total,1000000.01,USD",
        "cap,30,percent");
  }

  private static LambdaFormula formula(SplittableRandom random) {
    LambdaFormula formula =
        LambdaFormula.of(
                "formula",
                "land_share," + random.nextInt(40) + ",percent",
                "sids_share," + random.nextInt(40) + ",percent",
                "least,0.7,percent",
                "most," + (4 + random.nextInt(40)) + ",percent",
                "iplc_share," + (50 + random.nextInt(40)) + ",percent")
            .weigh(Component.component("land_share"), party -> WeightBase.by(Criterion.LAND_AREA))
            .weigh(
                Component.component("sids_share"),
                party ->
                    party.country().isSids() ? new WeightBase.Equally() : new WeightBase.Nothing())
            .weigh(THE_REST, party -> new WeightBase.Equally())
            .forIplc("iplc_share");
    if (random.nextBoolean()) {
      formula = formula.eligible(party -> !party.country().isHighIncome());
    }
    if (random.nextBoolean()) {
      formula = formula.atLeast("least");
    }
    return random.nextBoolean() ? formula.atMost("most") : formula;
  }

  /** All that comes out; the payers' figures aside, which are what went in. */
  /** A due without the payer as measured, which is made anew for each run. */
  private record Answer(
      String ruleSet,
      Liability liability,
      Recipient recipient,
      Money owed,
      Money expected,
      Set<AssessmentBase> bases,
      Set<AssessmentBase> unknown,
      List<RuleReference> rules) {

    static Answer of(Due due) {
      return new Answer(
          due.ruleSet(),
          due.liability(),
          due.recipient(),
          due.owed(),
          due.expected(),
          due.bases(),
          due.unknown(),
          due.rules());
    }
  }

  private record Result(
      List<String> ids,
      List<List<Answer>> dues,
      Fund fund,
      List<PartyOutcome> parties,
      List<Flow> flows,
      List<UnknownFigures> unknownFigures,
      List<Message> missing) {

    static Result of(YearOutcome year) {
      return new Result(
          year.payers().stream().map(payer -> payer.payer().id()).toList(),
          year.payers().stream()
              .map(payer -> payer.dues().stream().map(Answer::of).toList())
              .toList(),
          year.fund(),
          year.parties(),
          year.flows().toList(),
          year.unknownFigures(),
          year.missing());
    }
  }

  private static Money total(Stream<Flow> flows, FlowKind kind) {
    return flows
        .filter(flow -> flow.kind() == kind)
        .map(Flow::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  @Test
  void chanceMakesWorldsInWhichMuchHappens() {
    int paid = 0;
    int undistributed = 0;
    int unknown = 0;
    int undecided = 0;
    int bilateral = 0;
    for (int seed = 0; seed < WORLDS; seed++) {
      YearOutcome year = world(seed).run(1);
      paid += year.fund().contributions().isZero() ? 0 : 1;
      undistributed += year.fund().undistributed().isZero() ? 0 : 1;
      bilateral += total(year.flows(), FlowKind.BILATERAL).isZero() ? 0 : 1;
      for (PayerOutcome payer : year.payers()) {
        unknown += payer.isUnknown() ? 1 : 0;
        undecided += payer.due("cali").liability() == Liability.UNDECIDED ? 1 : 0;
      }
    }
    assertThat(List.of(paid, undistributed, unknown, undecided, bilateral))
        .allSatisfy(count -> assertThat(count).isGreaterThan(WORLDS / 12));
  }

  @Test
  void sizeOfPiecesAndWhatIsKeptChangeNothing() {
    inEveryWorld(
        seed -> {
          Result whole = Result.of(world(seed).run(1));
          for (PieceLimits limits :
              List.of(new PieceLimits(1, 0), new PieceLimits(3, 100), new PieceLimits(7, 0))) {
            assertThat(Result.of(world(seed).run(2, limits))).isEqualTo(whole);
          }
        });
  }

  @Test
  void usersArePackedAndNothingChanges() {
    inEveryWorld(
        seed -> {
          Result whole = Result.of(world(seed).run(1));
          assertThat(Result.of(world(seed).packed(seed).run(2, new PieceLimits(3, 0))))
              .isEqualTo(whole);
          assertThat(Result.of(world(seed).shuffled(seed).packed(seed).run(1))).isEqualTo(whole);
        });
  }

  @Test
  void theBooksBalanceToTheCent() {
    inEveryWorld(
        seed -> {
          YearOutcome year = world(seed).run(1);
          Money in = total(year.flows(), FlowKind.CONTRIBUTION);
          Money out =
              total(year.flows(), FlowKind.ADMINISTRATION)
                  .plus(total(year.flows(), FlowKind.ALLOCATION))
                  .plus(total(year.flows(), FlowKind.UNDISTRIBUTED));
          assertThat(out).isEqualTo(in).isEqualTo(year.fund().contributions());
          assertThat(in.plus(total(year.flows(), FlowKind.BILATERAL))).isEqualTo(year.expected());
        });
  }

  @Test
  void allocationsSumExactlyToTheFund() {
    inEveryWorld(
        seed -> {
          YearOutcome year = world(seed).run(1);
          Money given =
              year.parties().stream().map(PartyOutcome::amount).reduce(Money.ZERO, Money::plus);
          assertThat(given.plus(year.fund().undistributed())).isEqualTo(year.fund().net());
          assertThat(given).isEqualTo(year.fund().allocated());
        });
  }

  @Test
  void whatIsForTheStateAndForTheIplcIsTheAmount() {
    inEveryWorld(
        seed ->
            assertThat(world(seed).run(1).parties())
                .allSatisfy(
                    party -> {
                      assertThat(party.state().plus(party.iplc())).isEqualTo(party.amount());
                      assertThat(party.state().cents()).isNotNegative();
                      assertThat(party.iplc()).isGreaterThanOrEqualTo(party.state());
                      if (!party.eligible()) {
                        assertThat(party.amount()).isEqualTo(Money.ZERO);
                      }
                    }));
  }

  @Test
  void theOrderOfRowsChangesNothing() {
    inEveryWorld(
        seed -> {
          World world = world(seed);
          assertThat(Result.of(world.shuffled(seed).run(1))).isEqualTo(Result.of(world.run(1)));
        });
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    inEveryWorld(
        seed -> assertThat(Result.of(world(seed).run(4))).isEqualTo(Result.of(world(seed).run(1))));
  }

  @Test
  void theNumberOfThreadsChangesNothingForThousandsOfPayers() {
    World world = world(7, 3_500);
    Result alone = Result.of(world.run(1));
    assertThat(alone.ids()).hasSize(3_500);
    assertThat(Result.of(world.run(4))).isEqualTo(alone);
    assertThat(Result.of(world.shuffled(7).run(3))).isEqualTo(alone);
  }

  @Test
  void aHigherRateNeverLowersAnObligation() {
    inEveryWorld(
        seed -> {
          World world = world(seed);
          for (String rate : List.of("profit_rate", "sales_rate")) {
            ParameterOverride raised =
                new ParameterOverride("cali", rate, "3.1", Place.ofFile("--set"));
            List<PayerOutcome> before = world.run(1).payers().stream().toList();
            List<PayerOutcome> after = world.run(1, raised).payers().stream().toList();
            for (int i = 0; i < before.size(); i++) {
              assertThat(after.get(i).owed()).isGreaterThanOrEqualTo(before.get(i).owed());
              assertThat(after.get(i).expected()).isGreaterThanOrEqualTo(before.get(i).expected());
            }
          }
        });
  }

  @Test
  void whoIsLetOffPaysNothing() {
    inEveryWorld(
        seed ->
            assertThat(world(seed).run(1).payers())
                .filteredOn(payer -> payer.payer().type().equals("academic"))
                .allSatisfy(
                    payer -> {
                      assertThat(payer.liability()).isEqualTo(Liability.EXEMPT);
                      assertThat(payer.owed()).isEqualTo(Money.ZERO);
                      assertThat(payer.expected()).isEqualTo(Money.ZERO);
                    }));
  }

  @Test
  void nobodyIsExpectedToPayMoreThanItOwes() {
    inEveryWorld(
        seed ->
            assertThat(world(seed).run(1).payers())
                .allSatisfy(
                    payer -> assertThat(payer.expected()).isLessThanOrEqualTo(payer.owed())));
  }
}
