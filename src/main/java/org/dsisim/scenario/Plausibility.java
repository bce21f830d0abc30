package org.dsisim.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.FirstFew;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Account;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.model.world.UseRow;
import org.dsisim.model.world.User;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Warns of figures that can be read and are hardly true, each by the sign that gives it away: a
 * lost minus, amounts in millions, a zero that means unknown.
 */
final class Plausibility {

  /** Sales per head below this are those of no company that employs others. */
  private static final Fraction LEAST_PER_HEAD = Fraction.of(1_000).times(100);

  /** From so many persons on, sales per head tell something. */
  private static final Fraction SOME_PERSONS = Fraction.of(10);

  /** A table in which no company sells for as much as this is hardly in dollars. */
  private static final Fraction SOME_SALES = Fraction.of(1_000_000).times(100);

  /** Of fewer companies none need be large. */
  private static final int SOME_COMPANIES = 3;

  private final Problems problems;

  Plausibility(Problems problems) {
    this.problems = problems;
  }

  void warn(List<User> users, List<UseRow> uses) {
    List<Of> companies = new ArrayList<>();
    for (User user : users) {
      if (user.type().equals("company")) {
        user.accounts().forEach(account -> companies.add(new Of(user, account)));
      }
    }
    warnOfProfits(companies);
    warnOfNoAssets(companies);
    warnOfMillions(companies);
    warnOfProducts(users, uses);
  }

  /** An account and whose it is. */
  private record Of(User user, Account account) {

    @Nullable Fraction figure(AssessmentBase base) {
      return account.figures().of(base);
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

  private void warnOfProfits(List<Of> companies) {
    FirstFew found = new FirstFew();
    for (Of one : companies) {
      Fraction sales = one.figure(AssessmentBase.SALES);
      Fraction profit = one.figure(AssessmentBase.PROFIT);
      if (sales != null && profit != null && profit.compareTo(sales) > 0) {
        found.add(
            one.place(),
            () ->
                one.with(
                    Message.of(
                        "scenario.plausible.of-profit",
                        "profit",
                        dollars(profit),
                        "sales",
                        dollars(sales))));
      }
    }
    found.warn(
        problems,
        Message.of("scenario.plausible.profit", "accounts", found.inWords()),
        Message.of("scenario.plausible.profit.maybe"));
  }

  private void warnOfNoAssets(List<Of> companies) {
    FirstFew found = new FirstFew();
    for (Of one : companies) {
      Fraction sales = one.figure(AssessmentBase.SALES);
      Fraction assets = one.figure(AssessmentBase.ASSETS);
      if (sales != null && sales.signum() > 0 && assets != null && assets.isZero()) {
        found.add(
            one.place(),
            () -> one.with(Message.of("scenario.plausible.of-sales", "sales", dollars(sales))));
      }
    }
    found.warn(
        problems,
        Message.of("scenario.plausible.no-assets", "accounts", found.inWords()),
        Message.of("scenario.plausible.no-assets.maybe"));
  }

  private void warnOfMillions(List<Of> companies) {
    int employing = 0;
    FirstFew poor = new FirstFew();
    FirstFew small = new FirstFew();
    int selling = 0;
    for (Of one : companies) {
      Fraction sales = one.figure(AssessmentBase.SALES);
      Fraction persons = one.figure(AssessmentBase.EMPLOYEES);
      if (sales == null || sales.isZero()) {
        continue;
      }
      selling++;
      if (sales.compareTo(SOME_SALES) < 0) {
        small.add(one.place(), () -> Message.plain(one.user().id()));
      }
      if (persons != null && persons.compareTo(SOME_PERSONS) >= 0) {
        employing++;
        if (sales.dividedBy(persons).compareTo(LEAST_PER_HEAD) < 0) {
          Message figures =
              Message.of(
                  "scenario.plausible.of-employees",
                  "sales",
                  dollars(sales),
                  "employees",
                  persons.toString());
          poor.add(one.place(), () -> one.with(figures));
        }
      }
    }
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

  private void warnOfProducts(List<User> users, List<UseRow> uses) {
    Map<String, Money> sales = new HashMap<>();
    for (UseRow use : uses) {
      if (use.result().productSales() != null) {
        sales.merge(use.user() + " " + use.year(), use.result().productSales(), Money::plus);
      }
    }
    FirstFew found = new FirstFew();
    for (User user : sales.isEmpty() ? List.<User>of() : users) {
      for (Account account : user.accounts()) {
        Money products = sales.get(user.id() + " " + account.year());
        Fraction all = account.figures().of(AssessmentBase.SALES);
        if (products != null && all != null && products.toFraction().compareTo(all) > 0) {
          Message figures =
              Message.of(
                  "scenario.plausible.of-products",
                  "products",
                  dollars(products.toFraction()),
                  "sales",
                  dollars(all));
          found.add(account.place(), () -> new Of(user, account).with(figures));
        }
      }
    }
    found.warn(
        problems,
        Message.of("scenario.plausible.products", "accounts", found.inWords()),
        Message.of("scenario.plausible.products.maybe"));
  }

  private static String dollars(Fraction cents) {
    return cents.times(Fraction.of(1, 100)).toDecimal(2).stripTrailingZeros().toPlainString();
  }
}
