package org.dsisim.scenario.user;

import java.util.List;
import java.util.function.Consumer;
import org.dsisim.message.FirstFew;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UserBytes;

/**
 * Warns of figures that can be read and are hardly true, each by the sign that gives it away: a
 * lost minus, amounts in millions, a zero that means unknown.
 */
public final class Plausibility {

  /** Sales per head below this, in cents, are those of no company that employs others. */
  private static final long LEAST_PER_HEAD = 1_000L * 100;

  /** From so many persons on, sales per head tell something. */
  private static final long SOME_PERSONS = 10;

  /** A table in which no company sells for as many cents as this is hardly in dollars. */
  private static final long SOME_SALES = 1_000_000L * 100;

  /** Of fewer companies none need be large. */
  private static final int SOME_COMPANIES = 3;

  private final FirstFew profits = new FirstFew();
  private final FirstFew noAssets = new FirstFew();

  /** Companies that sell for something, and those of them that sell for little. */
  private int selling;

  private final FirstFew small = new FirstFew();

  /** Companies that sell for something with some persons, and those with little for each. */
  private int employing;

  private final FirstFew poor = new FirstFew();

  /** Looks at an account of a company. */
  void look(User user, Account account) {
    look(new SeenAccount(user, account));
  }

  /** Warns of what was looked at, and of products that sell for more than all of a company. */
  public void warn(List<User> users, List<UseRow> uses, Problems problems) {
    profits.warn(
        problems,
        Message.of("scenario.plausible.profit", "accounts", profits.inWords()),
        Message.of("scenario.plausible.profit.maybe"));
    noAssets.warn(
        problems,
        Message.of("scenario.plausible.no-assets", "accounts", noAssets.inWords()),
        Message.of("scenario.plausible.no-assets.maybe"));
    warnOfMillions(problems);
    ProductsBeyondSales.warn(users, uses, problems);
  }

  private void look(SeenAccount one) {
    if (!one.knows(AssessmentBase.SALES)) {
      return;
    }
    long sales = one.cents(AssessmentBase.SALES);
    if (one.knows(AssessmentBase.PROFIT) && isMoreProfit(one.cents(AssessmentBase.PROFIT), sales)) {
      addProfit(one);
    }
    if (sales > 0) {
      if (one.knows(AssessmentBase.ASSETS) && one.cents(AssessmentBase.ASSETS) == 0) {
        addNoAssets(one);
      }
      lookForMillions(sales, one);
    }
  }

  private static boolean isMoreProfit(long profit, long sales) {
    return profit > sales;
  }

  private static boolean isSmall(long sales) {
    return sales < SOME_SALES;
  }

  private static boolean isPoor(long sales, long persons) {
    return sales / persons < LEAST_PER_HEAD;
  }

  private void addProfit(SeenAccount one) {
    profits.add(one.place(), () -> one.with(profitAnd(one)));
  }

  private void addNoAssets(SeenAccount one) {
    noAssets.add(
        one.place(),
        () ->
            one.with(
                Message.of(
                    "scenario.plausible.of-sales", "sales", one.dollars(AssessmentBase.SALES))));
  }

  private void addSmall(SeenAccount one) {
    small.add(one.place(), () -> Message.plain(one.user().id()));
  }

  private void addPoor(SeenAccount one) {
    poor.add(one.place(), () -> one.with(employeesAnd(one)));
  }

  /** What was noticed of the accounts of some users before they were counted in their table. */
  static final class OfSome {

    private final Noticed profits = new Noticed();
    private final Noticed noAssets = new Noticed();
    private final Noticed small = new Noticed();
    private final Noticed poor = new Noticed();
    private int selling;
    private int employing;

    /** Looks at an account of a company, by its number. */
    void look(UserBytes user, int index) {
      UserBytes.OfAccount account = user.account(index);
      if (!account.knows(AssessmentBase.SALES)) {
        return;
      }
      long sales = account.figure(AssessmentBase.SALES);
      if (account.knows(AssessmentBase.PROFIT)
          && isMoreProfit(account.figure(AssessmentBase.PROFIT), sales)) {
        profits.add(user, index);
      }
      if (sales <= 0) {
        return;
      }
      if (account.knows(AssessmentBase.ASSETS) && account.figure(AssessmentBase.ASSETS) == 0) {
        noAssets.add(user, index);
      }
      selling++;
      if (isSmall(sales)) {
        small.add(user, index);
      }
      long persons =
          account.knows(AssessmentBase.EMPLOYEES) ? account.figure(AssessmentBase.EMPLOYEES) : 0;
      if (persons >= SOME_PERSONS) {
        employing++;
        if (isPoor(sales, persons)) {
          poor.add(user, index);
        }
      }
    }
  }

  /** Takes in what was noticed of users who come behind, of whom a table has lines before. */
  void addAll(OfSome behind, String table, int linesBefore) {
    add(behind.profits, profits, this::addProfit, table, linesBefore);
    add(behind.noAssets, noAssets, this::addNoAssets, table, linesBefore);
    add(behind.small, small, this::addSmall, table, linesBefore);
    add(behind.poor, poor, this::addPoor, table, linesBefore);
    selling += behind.selling;
    employing += behind.employing;
  }

  private static void add(
      Noticed behind, FirstFew few, Consumer<SeenAccount> adding, String table, int linesBefore) {
    behind.forEach(
        table, linesBefore, (user, account) -> adding.accept(new SeenAccount(user, account)));
    few.addMore(behind.more());
  }

  private static Message profitAnd(SeenAccount one) {
    return Message.of(
        "scenario.plausible.of-profit",
        "profit",
        one.dollars(AssessmentBase.PROFIT),
        "sales",
        one.dollars(AssessmentBase.SALES));
  }

  private void lookForMillions(long sales, SeenAccount one) {
    selling++;
    if (isSmall(sales)) {
      addSmall(one);
    }
    long persons = one.persons();
    if (persons >= SOME_PERSONS) {
      employing++;
      if (isPoor(sales, persons)) {
        addPoor(one);
      }
    }
  }

  private static Message employeesAnd(SeenAccount one) {
    return Message.of(
        "scenario.plausible.of-employees",
        "sales",
        one.dollars(AssessmentBase.SALES),
        "employees",
        String.valueOf(one.account().figures().of(AssessmentBase.EMPLOYEES)));
  }

  private void warnOfMillions(Problems problems) {
    Message maybe = Message.of("scenario.plausible.maybe-in-millions");
    if (2 * poor.count() >= employing) {
      poor.warn(
          problems,
          Message.of(
              "scenario.plausible.few-sales-each",
              "few",
              poor.count(),
              "companies",
              employing,
              "accounts",
              poor.inWords()),
          maybe);
    }
    if (poor.count() == 0 && selling >= SOME_COMPANIES && small.count() == selling) {
      small.warn(problems, Message.of("scenario.plausible.few-sales", "companies", selling), maybe);
    }
  }
}
