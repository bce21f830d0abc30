package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.model.formula.Amount.fixed;
import static org.dsisim.model.formula.Amount.lowerOf;
import static org.dsisim.model.formula.Amount.share;
import static org.dsisim.simulation.ColumnsAndObjects.USERS;
import static org.dsisim.simulation.ColumnsAndObjects.inColumns;
import static org.dsisim.simulation.ColumnsAndObjects.isLarge;
import static org.dsisim.simulation.ColumnsAndObjects.ofSales;
import static org.dsisim.simulation.ColumnsAndObjects.rules;
import static org.dsisim.simulation.ColumnsAndObjects.run;
import static org.dsisim.simulation.ColumnsAndObjects.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dsisim.model.answer.DelegatingRules;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnFigure;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.payer.ColumnSum;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.simulation.year.PieceLimits;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Users of a large table under rules and with figures that are seldom: in columns or beside them,
 * each comes to what it comes to where all are objects.
 */
class OddColumnsTest {

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
  void nobodyCanTellWhatIsOwedOnFiguresOfWhichOneIsUnknownBeItAScenariosOwn() {
    Amount ofSales = share("sales_rate", AssessmentBase.SALES);
    Amount ofProfit = share("profit_rate", AssessmentBase.PROFIT);
    LambdaSituations ofTwo = rules(payer -> Worlds.owes(payer, lowerOf(ofSales, ofProfit)));
    assertThat(inColumns(ofTwo)).isGreaterThan(60);
    Amount ofOwn = share("sales_rate", OwnFigure.of("turnover_usd"));
    LambdaSituations alsoOfOwn = rules(payer -> Worlds.owes(payer, lowerOf(ofSales, ofOwn)));
    assertThat(inColumns(alsoOfOwn)).isGreaterThan(60);
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

  @Test
  void whetherTheyUseDsiIsPartOfTheirSituation() {
    List<User> users = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      // Nobody knows, it uses none, or some.
      Account account =
          new Account(
              Worlds.YEAR,
              Figures.UNKNOWN,
              i % 3 == 0 ? null : Fraction.of(i % 3 - 1, 4),
              "users.csv",
              2 + i);
      users.add(Worlds.user("u%03d".formatted(i), "company", "KEN", account));
    }
    ContributionRules byUse =
        new DelegatingRules(
            rules(
                payer ->
                    switch (payer.usesDsi()) {
                      case "yes" -> Worlds.owes(payer, fixed("fee"));
                      case "no" -> Worlds.exempt(payer);
                      default -> null;
                    })) {
          @Override
          public @Nullable Object situation(Payer payer) {
            return List.of(payer.usesDsi());
          }
        };
    assertThat(inColumns(users, List.of(), byUse)).isEqualTo(60);
    YearOutcome year = run(users, List.of(), PieceLimits.USUAL, byUse);
    assertThat(year.owing()).isEqualTo(20);
    assertThat(year.payers().stream().filter(one -> one.liability() == Liability.EXEMPT))
        .hasSize(20);
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

  /** The sales of each user, as columns and accounts have them. */
  private static final class Sales implements ColumnSum<Sales> {

    private final Map<String, Long> byUser = new TreeMap<>();
    private int situations;

    @Override
    public void add(PayerOutcome payer) {
      Fraction sales = payer.payer().bases().of(AssessmentBase.SALES);
      if (sales != null && sales.isLong()) {
        byUser.put(payer.payer().id(), sales.toLong());
      }
    }

    @Override
    public void add(PayerColumns payers) {
      PayerColumns.Figure sales = payers.figure(AssessmentBase.SALES);
      for (int user = 0; user < payers.size(); user++) {
        if (sales.of(user) != PayerColumns.UNKNOWN) {
          byUser.put(payers.id(user), sales.of(user));
        }
      }
      payers.forEachSituation((situation, totals) -> situations += totals.payers());
    }

    @Override
    public void addAll(Sales behind) {
      byUser.putAll(behind.byUser);
      situations += behind.situations;
    }
  }

  @Test
  void theFiguresOfAUserInAColumnAreThoseOfItsAccountOfTheYear() {
    YearOutcome year =
        new Simulator(
                scenario(PackedUsers.of(USERS), List.of()),
                List.of(),
                1,
                new PieceLimits(50, 0),
                (of, some, assumptions) -> List.of(new Sales()))
            .run(
                Worlds.option(
                    LambdaFormula.equal(), rules(payer -> isLarge(payer) ? ofSales(payer) : null)))
            .years()
            .get(0);
    Sales sales = year.payers().sum(Sales.class, Sales::new);
    Map<String, Long> expected = new TreeMap<>();
    for (User user : USERS) {
      Account account = user.account(Worlds.YEAR);
      Fraction sold = account == null ? null : account.figures().of(AssessmentBase.SALES);
      if (sold != null && sold.isLong()) {
        expected.put(user.id(), sold.toLong());
      }
    }
    assertThat(sales.byUser).isEqualTo(expected).hasSizeGreaterThan(60);
    assertThat(sales.situations).as("users in all situations").isBetween(60, USERS.size());
    Counted again = new Counted();
    year.payers().addUp(List.of(again));
    assertThat(again.inColumns).isEqualTo(sales.situations);
    assertThat(again.beside).isEqualTo(year.users().size() - sales.situations).isPositive();
  }

  /** How many stand in columns, and beside them, when somebody goes through them again. */
  private static final class Counted implements ColumnSum<Counted> {

    private int inColumns;
    private int beside;

    @Override
    public void add(PayerOutcome payer) {
      beside++;
    }

    @Override
    public void add(PayerColumns payers) {
      inColumns += payers.size();
    }

    @Override
    public void addAll(Counted behind) {
      inColumns += behind.inColumns;
      beside += behind.beside;
    }
  }
}
