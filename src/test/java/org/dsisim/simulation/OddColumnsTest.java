package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.model.formula.Amount.fixed;
import static org.dsisim.model.formula.Amount.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsisim.Shipped;
import org.dsisim.Uses;
import org.dsisim.model.answer.DelegatingRules;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.OptionalTable;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.simulation.payer.PayerSums;
import org.dsisim.simulation.year.PieceLimits;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Users of a large table under rules and with figures that are seldom: in columns or beside them,
 * each comes to what it comes to where all are objects.
 */
class OddColumnsTest {

  private static final String[] TERMS = {
    "assets_threshold,20000000,USD",
    "sales_threshold,50000000,USD",
    "profit_rate,1.37,percent",
    "sales_rate,0.113,percent",
    "fee,0.33,USD"
  };

  private static final List<User> USERS = RandomUsers.of(3, 120);

  private static LambdaSituations rules(LambdaContribution.Answer answer, String... more) {
    List<String> terms = new ArrayList<>(List.of(TERMS));
    terms.addAll(List.of(more));
    return new LambdaSituations(
        LambdaContribution.of("rules", Force.VOLUNTARY, answer, terms.toArray(String[]::new)));
  }

  private static boolean isLarge(Payer payer) {
    return payer.exceeded("assets_threshold") > 0;
  }

  private static Ruling ofSales(Payer payer) {
    return Worlds.owes(payer, share("sales_rate", AssessmentBase.SALES));
  }

  private static Scenario scenario(List<User> users, List<UseRow> uses) {
    return new Scenario(
        new Scenario.Heading("tiny", "A tiny world", true, List.of()),
        List.of(Worlds.YEAR),
        users,
        uses.isEmpty() ? OptionalTable.none() : new OptionalTable<>(true, uses),
        Shipped.reference().databases(),
        RandomUsers.COUNTRIES,
        Parameters.of("uptake,0.37,share"),
        OptionalTable.none());
  }

  private static YearOutcome run(
      List<User> users, List<UseRow> uses, PieceLimits limits, ContributionRules... rules) {
    PayerSums wanted = (year, some, assumptions) -> List.of(new TakenPayers());
    return new Simulator(scenario(users, uses), List.of(), 1, limits, wanted)
        .run(Worlds.option(LambdaFormula.equal(), rules))
        .years()
        .get(0);
  }

  private static List<Object> sums(YearOutcome year) {
    return List.of(
        year.owed(),
        year.expected(),
        year.owing(),
        year.hasUnknown(),
        year.fund(),
        year.parties(),
        year.unknownFigures());
  }

  /** How many stand in columns, where all come to what they come to as objects. */
  private static int inColumns(List<User> users, List<UseRow> uses, ContributionRules... rules) {
    YearOutcome objects = run(users, uses, PieceLimits.USUAL, rules);
    YearOutcome columns = run(PackedUsers.of(users), uses, new PieceLimits(50, 0), rules);
    TakenPayers inObjects = objects.payers().sum(TakenPayers.class, TakenPayers::new);
    TakenPayers inColumns = columns.payers().sum(TakenPayers.class, TakenPayers::new);
    assertThat(inObjects.inColumns).isZero();
    assertThat(inColumns.told).isEqualTo(inObjects.told);
    assertThat(inColumns.groups).isEqualTo(inObjects.groups);
    assertThat(sums(columns)).isEqualTo(sums(objects));
    return inColumns.inColumns;
  }

  private static int inColumns(ContributionRules... rules) {
    return inColumns(USERS, List.of(), rules);
  }

  @Test
  void whoeverOwesOnlyWhereAFigureIsNotLargeWouldCeaseToOweIfItWere() {
    LambdaSituations small =
        rules(payer -> isLarge(payer) ? null : Worlds.owes(payer, fixed("fee")));
    assertThat(inColumns(small)).isGreaterThan(60);
    assertThat(run(USERS, List.of(), PieceLimits.USUAL, small).unknownFigures())
        .anyMatch(one -> one.cease() > 5 && one.difference().cents() < 0);
  }

  @Test
  void anUnknownFigureMayDecideByWhichFormulaTheyOwe() {
    LambdaSituations both =
        rules(payer -> isLarge(payer) ? ofSales(payer) : Worlds.owes(payer, fixed("fee")));
    assertThat(inColumns(both)).isGreaterThan(60);
    LambdaSituations other =
        rules(
            payer ->
                isLarge(payer)
                    ? Worlds.owes(payer, fixed("fee"))
                    : Worlds.owes(payer, share("profit_rate", AssessmentBase.PROFIT)));
    assertThat(inColumns(other)).isGreaterThan(60);
  }

  @Test
  void whoeverWouldOweWhatNobodyCanTellIsCountedAmongThem() {
    LambdaSituations large = rules(payer -> isLarge(payer) ? ofSales(payer) : null);
    assertThat(inColumns(large)).isGreaterThan(60);
    assertThat(run(USERS, List.of(), PieceLimits.USUAL, large).unknownFigures())
        .anyMatch(one -> one.untold() > 0 && one.becomeOwing() > 0);
  }

  @Test
  void amountsMayBeBasedOnTheYearBefore() {
    LambdaSituations before =
        rules(payer -> isLarge(payer) ? ofSales(payer) : null, "amounts_on,year-before,choice");
    assertThat(inColumns(before)).isGreaterThan(60);
    LambdaSituations ofAll = rules(payer -> ofSales(payer), "amounts_on,year-before,choice");
    assertThat(inColumns(ofAll)).isGreaterThan(60);
  }

  /** A user with sales of so many cents and assets that exceed the threshold, if known. */
  private static User selling(int number, long cents, boolean areAssetsKnown) {
    Map<AssessmentBase, Fraction> figures =
        areAssetsKnown
            ? Map.of(
                AssessmentBase.SALES,
                Fraction.of(cents),
                AssessmentBase.ASSETS,
                Fraction.of(2_000_000_001L))
            : Map.of(AssessmentBase.SALES, Fraction.of(cents));
    return Worlds.user(
        "u%03d".formatted(number),
        "company",
        "KEN",
        Worlds.account(Worlds.YEAR, Figures.of(figures)));
  }

  @Test
  void whoseSalesAreTooMuchForWholeNumbersIsWorkedOutBesideTheColumns() {
    List<User> users = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      users.add(selling(i, i % 4 < 2 ? 1_000_000L + i : 90_000_000_000_000_000L + i, i % 2 == 0));
    }
    LambdaSituations byAssets =
        new LambdaSituations(
            LambdaContribution.of(
                "rules",
                Force.VOLUNTARY,
                payer -> isLarge(payer) ? ofSales(payer) : null,
                "assets_threshold,20000000,USD",
                "sales_rate,0.113,percent"));
    // Of each four the first two, of which one owes only if its assets were large.
    assertThat(inColumns(users, List.of(), byAssets)).isEqualTo(10);
  }

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
    for (int i = 0; i < users.size(); i += 2) {
      uses.add(Uses.row("use" + i, "user=" + users.get(i).id(), "origins=KEN:1"));
    }
    int some = inColumns(users, uses, large);
    assertThat(some).isBetween(20, all - 20);
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
    public List<Ruling> assess(ParameterValues terms, List<? extends Subject> subjects) {
      if (subjects.size() > most) {
        refused++;
        throw new IllegalStateException("These are too many.");
      }
      return super.assess(terms, subjects);
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

  @Test
  void manySectorsAndManySituationsChangeNothing() {
    List<User> users = new ArrayList<>();
    for (int i = 0; i < 5_300; i++) {
      User one = selling(i, i % 3 == 0 ? 1 : 6_000_000_000L, i % 2 == 0);
      // Some of each are of DSI in part, not at all, or nobody knows.
      List<Account> accounts =
          List.of(
              new Account(
                  Worlds.YEAR,
                  one.accounts().get(0).figures(),
                  i % 5 == 0 ? null : Fraction.of(i % 5 - 1, 4),
                  "users.csv",
                  2 + i));
      users.add(
          new User(
              "u%05d".formatted(i),
              "User",
              i % 7 == 0 ? "academic" : "company",
              "s" + i % 900,
              one.home(),
              accounts));
    }
    LambdaSituations large =
        rules(
            payer ->
                payer.sector().endsWith("1")
                    ? Worlds.exempt(payer)
                    : isLarge(payer) ? ofSales(payer) : null);
    assertThat(inColumns(users, List.of(), large)).isGreaterThan(5_000);
  }
}
