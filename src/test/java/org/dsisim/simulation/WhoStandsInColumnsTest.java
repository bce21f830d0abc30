package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.model.formula.Amount.fixed;
import static org.dsisim.simulation.ColumnsAndObjects.USERS;
import static org.dsisim.simulation.ColumnsAndObjects.inColumns;
import static org.dsisim.simulation.ColumnsAndObjects.isLarge;
import static org.dsisim.simulation.ColumnsAndObjects.ofSales;
import static org.dsisim.simulation.ColumnsAndObjects.rules;
import static org.dsisim.simulation.ColumnsAndObjects.run;
import static org.dsisim.simulation.ColumnsAndObjects.scenario;
import static org.dsisim.simulation.ColumnsAndObjects.sums;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.Uses;
import org.dsisim.model.answer.DelegatingRules;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.simulation.payer.PayerSums;
import org.dsisim.simulation.year.PieceLimits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which users of a large table stand in columns, and how rules are asked about them. */
class WhoStandsInColumnsTest {

  /** The same rules, which say of some payers that nothing but themselves decides. */
  private static ContributionRules rowByRow(String sector, ContributionRules rules) {
    return new DelegatingRules(rules) {
      @Override
      public @Nullable Object situation(Payer payer) {
        return payer.sector().equals(sector) ? null : super.situation(payer);
      }
    };
  }

  @Test
  void whoseSituationRulesCannotNameIsWorkedOutBesideTheColumns() {
    LambdaSituations large = rules(payer -> isLarge(payer) ? ofSales(payer) : null);
    int all = inColumns(large);
    int some = inColumns(rowByRow("cosmetics", large));
    assertThat(some).isBetween(20, all - 20);
  }

  @Test
  void whoHasUsesIsWorkedOutBesideTheColumns() {
    LambdaSituations large = rules(payer -> isLarge(payer) ? ofSales(payer) : null);
    List<User> users = USERS.stream().filter(one -> one.account(Worlds.YEAR) != null).toList();
    int all = inColumns(users, List.of(), large);
    List<UseRow> uses = new ArrayList<>();
    for (int i = 0; i < users.size(); i += 4) {
      uses.add(Uses.row("use" + i, "user=" + users.get(i).id(), "origins=KEN:1"));
    }
    // Of every four users one has a use.
    assertThat(inColumns(users, uses, large)).isBetween(all / 2 + 1, all - 10);
  }

  @Test
  void whatCountriesOweBesideThemLeavesUsersInColumns() {
    ContributionRules dues =
        new DelegatingRules(
            LambdaContribution.of(
                "dues", Force.VOLUNTARY, one -> Worlds.owes(one, fixed("fee")), "fee,7,USD")) {
          @Override
          public SubjectKind subjects() {
            return SubjectKind.COUNTRIES;
          }

          @Override
          public PayerKind payers() {
            return PayerKind.COUNTRIES;
          }
        };
    LambdaSituations large = rules(payer -> isLarge(payer) ? ofSales(payer) : null);
    assertThat(inColumns(large, dues)).isEqualTo(inColumns(large)).isGreaterThan(60);
  }

  @Test
  void aRunInColumnsCanBeGivenUpWhileRulesAreAskedAheadAndBetweenPieces() {
    int[] asked = new int[1];
    new Simulator(
            scenario(PackedUsers.of(USERS), List.of()),
            List.of(),
            1,
            new PieceLimits(50, 0),
            (year, some, assumptions) -> List.of(new TakenPayers()))
        .run(
            Worlds.option(LambdaFormula.equal(), rules(payer -> Worlds.exempt(payer))),
            () -> asked[0]++);
    // Before the year, behind each of three pieces twice, and behind the countries.
    assertThat(asked[0]).isEqualTo(1 + 3 + 3 + 1);
  }

  @Test
  void rulesThatAddUpUsesLeaveNobodyInColumnsWhereThereAreUses() {
    ContributionRules adding =
        new DelegatingRules(rules(payer -> isLarge(payer) ? ofSales(payer) : null)) {
          @Override
          public boolean addsUpUses() {
            return true;
          }
        };
    UseRow one = Uses.row("use", "user=u000", "origins=KEN:1");
    assertThat(inColumns(USERS, List.of(one), adding)).isZero();
    assertThat(inColumns(USERS, List.of(), adding)).isGreaterThan(60);
  }

  @Test
  void underTwoRuleSetsNobodyStandsInColumns() {
    LambdaSituations large = rules(payer -> isLarge(payer) ? ofSales(payer) : null);
    LambdaContribution fee =
        LambdaContribution.of(
            "fee", Force.VOLUNTARY, payer -> Worlds.owes(payer, fixed("fee")), "fee,7,USD");
    assertThat(inColumns(large, new LambdaSituations(fee))).isZero();
  }

  /** Rules that refuse to answer about so many at once. */
  private static final class Refusing extends DelegatingRules {

    private final int most;
    private int refused;

    Refusing(int most) {
      super(rules(payer -> isLarge(payer) ? ofSales(payer) : null));
      this.most = most;
    }

    @Override
    public List<Ruling> assess(ParameterValues values, List<? extends Subject> subjects) {
      if (subjects.size() > most) {
        refused++;
        throw new IllegalStateException("These are too many.");
      }
      return super.assess(values, subjects);
    }
  }

  @Test
  void whereRulesRefuseToAnswerAboutAllSituationsThoseOfEachPieceAreAskedAbout() {
    List<User> users = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      users.addAll(RandomUsers.of(i, 1).stream().map(one -> in("s" + users.size(), one)).toList());
    }
    PayerSums wanted = (year, some, assumptions) -> List.of(new TakenPayers());
    Refusing refusing = new Refusing(7);
    YearOutcome columns =
        new Simulator(
                scenario(PackedUsers.of(users), List.of()),
                List.of(),
                1,
                new PieceLimits(7, 0),
                wanted)
            .run(Worlds.option(LambdaFormula.equal(), refusing))
            .years()
            .get(0);
    TakenPayers taken = columns.payers().sum(TakenPayers.class, TakenPayers::new);
    assertThat(refusing.refused).isEqualTo(1);
    assertThat(taken.inColumns).isGreaterThan(20);
    YearOutcome objects = run(users, List.of(), PieceLimits.USUAL, new Refusing(Integer.MAX_VALUE));
    assertThat(taken.told)
        .isEqualTo(objects.payers().sum(TakenPayers.class, TakenPayers::new).told);
    assertThat(sums(columns)).isEqualTo(sums(objects));
  }

  private static User in(String sector, User user) {
    return new User("u-" + sector, user.name(), user.type(), sector, user.home(), user.accounts());
  }
}
