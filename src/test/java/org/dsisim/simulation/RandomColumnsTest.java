package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.model.formula.Amount.fixed;
import static org.dsisim.model.formula.Amount.lowerOf;
import static org.dsisim.model.formula.Amount.share;
import static org.dsisim.model.formula.Amount.sum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dsisim.Tries;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.payer.PayerSums;
import org.dsisim.simulation.year.PieceLimits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Users of a large table, of whom most stand in columns, under rules that are lambdas: each of them
 * and all sums are what they are where each is an object. Chance makes the users; the seed is in
 * every message.
 */
class RandomColumnsTest {

  private static final int SEEDS = Tries.of(8);

  private static final String[] ASSUMED = {
    "uptake,0.37,share", "uptake_home_ken,0.5,share", "uptake_sector_cosmetics,0.61,share"
  };

  /**
   * Academics are let off. Who exceeds two thresholds owes the lower of two shares and a fee; in
   * India to India, and in Brazil a share that no whole number can tell.
   */
  private static final LambdaContribution CALI =
      LambdaContribution.of(
          "cali",
          Force.VOLUNTARY,
          payer -> {
            if (payer.type().equals("academic")) {
              return Worlds.exempt(payer);
            }
            if (payer.exceeded("assets_threshold", "sales_threshold", "profit_threshold") < 2) {
              return null;
            }
            return payer.home().code().iso3().equals("IND")
                ? Worlds.owes(payer, fixed("fee"), Recipient.country("IND"))
                : Worlds.owes(
                    payer,
                    sum(
                        lowerOf(
                            share("profit_rate", AssessmentBase.PROFIT),
                            share("sales_rate", AssessmentBase.SALES)),
                        fixed("fee")));
          },
          "assets_threshold,20000000,USD",
          "sales_threshold,50000000.005,USD",
          "profit_threshold,5000000,USD",
          "profit_rate,1.37,percent",
          "sales_rate,0.113,percent",
          "fee,0.33,USD",
          "averaging_years,2,years");

  private static YearOutcome run(List<User> users, PieceLimits limits, String... assumed) {
    Scenario scenario = Worlds.scenario(users, RandomUsers.COUNTRIES, assumed);
    PayerSums wanted = (year, some, assumptions) -> List.of(new TakenPayers());
    return new Simulator(scenario, List.of(), 2, limits, wanted)
        .run(Worlds.option(LambdaFormula.equal(), new LambdaSituations(CALI)))
        .years()
        .get(0);
  }

  private static TakenPayers taken(YearOutcome year) {
    return year.payers().sum(TakenPayers.class, TakenPayers::new);
  }

  private static List<Object> sums(YearOutcome year) {
    return List.of(
        year.owed(),
        year.expected(),
        year.owing(),
        year.hasUnknown(),
        year.lost(),
        year.fund(),
        year.parties(),
        year.unknownFigures(),
        year.payers().ids(),
        year.payers().stream().map(TakenPayers.Told::of).toList());
  }

  private static void expectTheSame(int seed, String... assumed) {
    List<User> users = RandomUsers.of(seed, 60);
    YearOutcome objects = run(users, PieceLimits.USUAL, assumed);
    assertThat(taken(objects).inColumns).isZero();
    for (PieceLimits limits : List.of(new PieceLimits(7, 0), new PieceLimits(1_000, 0))) {
      YearOutcome columns = run(PackedUsers.of(users), limits, assumed);
      assertThat(taken(columns).inColumns).as("seed %s", seed).isGreaterThan(20);
      assertThat(taken(columns).told).as("seed %s", seed).isEqualTo(taken(objects).told);
      assertThat(taken(columns).groups).as("seed %s", seed).isEqualTo(taken(objects).groups);
      assertThat(sums(columns)).as("seed %s", seed).isEqualTo(sums(objects));
    }
  }

  @Test
  void whereAPieceStandsInColumnsEveryPayerAndEverySumIsTheSame() {
    for (int seed = 0; seed < SEEDS; seed++) {
      expectTheSame(seed, ASSUMED);
    }
  }

  @Test
  void chanceMakesAllThatCanBecomeOfAUser() {
    Map<Liability, Integer> become = new HashMap<>();
    Set<String> untold = new TreeSet<>();
    for (int seed = 0; seed < 3; seed++) {
      for (TakenPayers.Told one :
          taken(run(RandomUsers.of(seed, 60), PieceLimits.USUAL, ASSUMED)).told.values()) {
        become.merge(one.liability(), 1, Integer::sum);
        one.untold().forEach(base -> untold.add(base.toString()));
      }
    }
    assertThat(become).hasSize(4);
    assertThat(become.values()).allSatisfy(count -> assertThat(count).isGreaterThan(5));
    assertThat(untold).isNotEmpty();
  }

  @Test
  void aPayerIsFoundAmongThoseThatAreWorkedOutAnew() {
    List<User> users = RandomUsers.of(1, 60);
    YearOutcome columns = run(PackedUsers.of(users), new PieceLimits(7, 0), ASSUMED);
    YearOutcome objects = run(users, PieceLimits.USUAL, ASSUMED);
    for (User user : users) {
      assertThat(found(columns, user.id())).isEqualTo(found(objects, user.id()));
    }
    assertThat(found(objects, "u030")).isNotNull();
    assertThat(found(columns, "u999")).isNull();
    assertThat(found(columns, "a")).isNull();
  }

  private static TakenPayers.@Nullable Told found(YearOutcome year, String id) {
    PayerOutcome payer = year.payers().find(PayerKind.USERS, id);
    return payer == null ? null : TakenPayers.Told.of(payer);
  }
}
