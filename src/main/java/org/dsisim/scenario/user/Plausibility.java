package org.dsisim.scenario.user;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.dsisim.message.FirstFew;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UserBytes;
import org.dsisim.model.world.user.UserColumns;
import org.dsisim.value.Money;

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
    look(new Of(user, account));
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
    warnOfProducts(users, uses, problems);
  }

  /** An account and whose it is. */
  private record Of(User user, Account account) {

    boolean knows(AssessmentBase base) {
      return account.figures().isWhole(base);
    }

    /** A figure of money in cents; tables have no finer ones. */
    long cents(AssessmentBase base) {
      return account.figures().whole(base);
    }

    /** How many it employs; none where that is unknown. */
    long persons() {
      AssessmentBase persons = AssessmentBase.EMPLOYEES;
      if (knows(persons)) {
        return account.figures().whole(persons);
      }
      return account.figures().knows(persons) ? Long.MAX_VALUE : 0;
    }

    Place place() {
      return account.place();
    }

    /** Who and when, with figures. */
    Message with(Message figures) {
      return Message.of(
          "scenario.plausible.account",
          "user",
          user.id(),
          "year",
          account.year(),
          "figures",
          figures);
    }
  }

  private void look(Of one) {
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

  private void addProfit(Of one) {
    profits.add(one.place(), () -> one.with(profitAnd(one.cents(AssessmentBase.SALES), one)));
  }

  private void addNoAssets(Of one) {
    noAssets.add(
        one.place(),
        () ->
            one.with(
                Message.of(
                    "scenario.plausible.of-sales",
                    "sales",
                    dollars(one.cents(AssessmentBase.SALES)))));
  }

  private void addSmall(Of one) {
    small.add(one.place(), () -> Message.plain(one.user().id()));
  }

  private void addPoor(Of one) {
    poor.add(one.place(), () -> one.with(employeesAnd(one.cents(AssessmentBase.SALES), one)));
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
      Noticed behind, FirstFew few, Consumer<Of> adding, String table, int linesBefore) {
    behind.forEach(table, linesBefore, (user, account) -> adding.accept(new Of(user, account)));
    few.addMore(behind.more());
  }

  private static Message profitAnd(long sales, Of one) {
    return Message.of(
        "scenario.plausible.of-profit",
        "profit",
        dollars(one.cents(AssessmentBase.PROFIT)),
        "sales",
        dollars(sales));
  }

  private void lookForMillions(long sales, Of one) {
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

  private static Message employeesAnd(long sales, Of one) {
    return Message.of(
        "scenario.plausible.of-employees",
        "sales",
        dollars(sales),
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

  private static void warnOfProducts(List<User> users, List<UseRow> uses, Problems problems) {
    ProductSales sales = new ProductSales(uses);
    FirstFew found = new FirstFew();
    if (sales.isEmpty()) {
      return;
    }
    if (users instanceof PackedUsers packed) {
      packed.forEachPage(
          page -> {
            for (int user = 0; user < page.size(); user++) {
              if (maySellMore(page, user, sales)) {
                lookAtProducts(page.user(user), sales, found);
              }
            }
          });
    } else {
      users.forEach(user -> lookAtProducts(user, sales, found));
    }
    found.warn(
        problems,
        Message.of("scenario.plausible.products", "accounts", found.inWords()),
        Message.of("scenario.plausible.products.maybe"));
  }

  /** Whether products could sell for more than all of a user: of many none do. */
  private static boolean maySellMore(UserColumns page, int user, ProductSales sales) {
    if (!page.isPlain(user)) {
      return true;
    }
    int bit = Figures.bit(AssessmentBase.SALES);
    for (int one = page.firstAccount(user); one < page.firstAccount(user + 1); one++) {
      if ((page.known(one) & bit) != 0) {
        Money products = sales.of(page.year(one), page.id(user));
        if (products != null && products.cents() > page.figure(one, bit)) {
          return true;
        }
      }
    }
    return false;
  }

  private static void lookAtProducts(User user, ProductSales sales, FirstFew found) {
    for (Account account : user.accounts()) {
      Money products = sales.of(account.year(), user.id());
      Of one = new Of(user, account);
      if (products != null
          && one.knows(AssessmentBase.SALES)
          && products.cents() > one.cents(AssessmentBase.SALES)) {
        Message figures =
            Message.of(
                "scenario.plausible.of-products",
                "products",
                dollars(products.cents()),
                "sales",
                dollars(one.cents(AssessmentBase.SALES)));
        found.add(account.place(), () -> one.with(figures));
      }
    }
  }

  private static String dollars(long cents) {
    return BigDecimal.valueOf(cents, 2).stripTrailingZeros().toPlainString();
  }
}
