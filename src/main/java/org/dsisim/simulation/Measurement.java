package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.Account;
import org.dsisim.model.Base;
import org.dsisim.model.Country;
import org.dsisim.model.Figures;
import org.dsisim.model.Payer;
import org.dsisim.model.Standing;
import org.dsisim.model.Thresholds;
import org.dsisim.model.User;
import org.dsisim.parameter.Terms;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Measures users as a rule set asks: averages over years, loss years, unknown years, and the part
 * that rests on DSI. Any contribution rule set may say how with these parameters; what it leaves
 * out takes the value in brackets:
 *
 * <ul>
 *   <li>{@code averaging_years}: the years up to the one assessed over which figures are averaged
 *       [1];
 *   <li>{@code missing_years}: where fewer are known, {@code average-known} takes the average of
 *       those, {@code unknown} leaves the figure unknown [average-known];
 *   <li>{@code loss}: {@code zero-profit} counts each loss year as no profit, {@code
 *       as-is-with-floor} averages losses as they are [zero-profit];
 *   <li>{@code use_attribution}: whether amounts are based on the part of sales and profit that
 *       rests on DSI [false]; thresholds always test the whole entity.
 * </ul>
 */
public final class Measurement {

  /** The parameters that are read here and by no rule. */
  public static final List<String> PARAMETERS =
      List.of("averaging_years", "missing_years", "loss", "use_attribution");

  private final int year;
  private final int span;
  private final boolean averageKnown;
  private final boolean lossIsZero;
  private final boolean attributed;
  private final Thresholds thresholds;

  /** The measures that a rule set's terms ask for. */
  public Measurement(Terms terms) {
    year = terms.year();
    span = terms.has("averaging_years") ? Math.max(1, terms.count("averaging_years")) : 1;
    averageKnown = terms.wordOr("missing_years", "average-known").equals("average-known");
    lossIsZero = terms.wordOr("loss", "zero-profit").equals("zero-profit");
    attributed = terms.wordOr("use_attribution", "false").equals("true");
    thresholds = new Thresholds(terms);
  }

  /** The thresholds of the rule set. */
  public Thresholds thresholds() {
    return thresholds;
  }

  /**
   * The users that have an account in the year, as payers.
   *
   * @param countries the countries as they stand in that year
   */
  public List<Payer> payers(List<User> users, Map<CountryCode, Country> countries) {
    List<Payer> payers = new ArrayList<>(users.size());
    for (User user : users) {
      if (user.account(year) != null) {
        Country home = countries.get(user.home());
        if (home == null) {
          throw new IllegalArgumentException("No country has the code " + user.home() + ".");
        }
        payers.add(payer(user, home));
      }
    }
    return payers;
  }

  private Payer payer(User user, Country home) {
    List<Account> window = window(user);
    Figures measured = figures(window, false);
    Figures bases = attributed ? figures(window, true) : measured;
    return new Payer(
        user.id(),
        user.name(),
        user.type(),
        user.sector(),
        home,
        year,
        measured,
        bases,
        thresholds,
        Standing.UNKNOWN);
  }

  private List<Account> window(User user) {
    List<Account> all = user.accounts();
    if (span == 1 && all.size() == 1) {
      return all;
    }
    List<Account> window = new ArrayList<>(span);
    for (Account account : all) {
      if (account.year() > year - span && account.year() <= year) {
        window.add(account);
      }
    }
    return window;
  }

  private Figures figures(List<Account> window, boolean part) {
    Map<Base, Fraction> figures = new EnumMap<>(Base.class);
    for (Base base : Base.values()) {
      Fraction average = average(window, base, part);
      if (average != null) {
        figures.put(base, average);
      }
    }
    return Figures.of(figures);
  }

  private @Nullable Fraction average(List<Account> window, Base base, boolean part) {
    Fraction sum = Fraction.ZERO;
    int known = 0;
    for (Account account : window) {
      Fraction figure = figure(account, base, part);
      if (figure != null) {
        boolean noProfit = base == Base.PROFIT && lossIsZero && figure.signum() < 0;
        sum = sum.plus(noProfit ? Fraction.ZERO : figure);
        known++;
      }
    }
    if (known == 0 || (known < span && !averageKnown)) {
      return null;
    }
    Fraction average = known == 1 ? sum : sum.times(Fraction.of(1, known));
    // A loss on average is no profit either: nobody is owed a contribution.
    return base == Base.PROFIT ? average.max(Fraction.ZERO) : average;
  }

  private static @Nullable Fraction figure(Account account, Base base, boolean part) {
    Fraction figure = account.figures().of(base);
    if (!part || figure == null || (base != Base.SALES && base != Base.PROFIT)) {
      return figure;
    }
    Fraction attribution = account.attribution();
    return attribution == null ? null : figure.times(attribution);
  }
}
