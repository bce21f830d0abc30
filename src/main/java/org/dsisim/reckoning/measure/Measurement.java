package org.dsisim.reckoning.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dsisim.model.fact.InGroup;
import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.group.GroupOfUsers;
import org.dsisim.reckoning.group.Groups;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Measures users as a rule set asks. Thresholds test figures that may be averaged over years;
 * amounts are based on the figures of the year assessed. Any contribution rule set may say how with
 * these parameters; what it leaves out takes the value in brackets:
 *
 * <ul>
 *   <li>{@code averaging_years}: over how many years the figures that thresholds test are averaged
 *       [1];
 *   <li>{@code average_ends}: the last of these years, {@code year-assessed} or {@code year-before}
 *       it [year-assessed];
 *   <li>{@code missing_years}: where fewer are known, {@code average-known} takes the average of
 *       those, {@code unknown} leaves the figure unknown [average-known];
 *   <li>{@code averaged_figures}: {@code all} of them, or {@code profit} alone, beside which the
 *       others are those of the last of the years [all];
 *   <li>{@code amounts_on}: whether amounts are based on the {@code year-assessed}, on the {@code
 *       average} as thresholds are, or on the {@code year-before} [year-assessed];
 *   <li>{@code loss}: {@code zero-profit} counts each loss year as no profit, {@code
 *       as-is-with-floor} averages losses as they are [zero-profit];
 *   <li>{@code use_attribution}: whether amounts are based on the part of sales and profit that
 *       rests on DSI [false]; thresholds always test the whole entity;
 *   <li>{@code activity_counted}: whether {@code all} of assets, sales and profit counts, or the
 *       {@code commercial} part alone, for thresholds and amounts [all];
 *   <li>{@code index_thresholds}: whether thresholds in US dollars follow prices from the year from
 *       which they hold [false];
 *   <li>{@code groups}: figures of {@code each-entity}, or {@code consolidated}, those of a group
 *       of companies together [each-entity];
 *   <li>{@code group_head}: who stands for a group, its {@code parent} where one is named, or the
 *       {@code largest} member by sales [parent].
 * </ul>
 */
public final class Measurement {

  private static final List<AssessmentBase> SHARED = List.of(AssessmentBase.values());

  /** Of larger figures, in cents, no sum is made without more room. */
  static final long MOST = Long.MAX_VALUE / 10_000;

  final int year;
  final int span;
  final int last;
  final boolean profitAlone;
  final boolean averageKnown;
  final boolean lossIsZero;
  final boolean amountsOnAverage;
  final int amountsOn;
  final boolean attributed;
  final boolean commercialAlone;
  private final Thresholds thresholds;
  private final TestedRatios ratios;

  /**
   * The measures that a rule set's parameters ask for.
   *
   * @param growth of prices, where thresholds follow them
   */
  public Measurement(ParameterValues values, Growth growth) {
    year = values.year();
    span = MeasuringParameter.yearsAveraged(values);
    last = MeasuringParameter.lastAveraged(values);
    profitAlone = MeasuringParameter.AVERAGED_FIGURES.word(values).equals("profit");
    averageKnown = MeasuringParameter.MISSING_YEARS.word(values).equals("average-known");
    String ofAmounts = MeasuringParameter.AMOUNTS_ON.word(values);
    amountsOnAverage = ofAmounts.equals("average");
    amountsOn = ofAmounts.equals("year-before") ? year - 1 : year;
    lossIsZero = MeasuringParameter.LOSS.word(values).equals("zero-profit");
    attributed = MeasuringParameter.USE_ATTRIBUTION.isOn(values);
    commercialAlone = MeasuringParameter.ACTIVITY_COUNTED.word(values).equals("commercial");
    boolean indexed = MeasuringParameter.INDEX_THRESHOLDS.isOn(values);
    thresholds =
        indexed
            ? new Thresholds(values, from -> growth.ofPrices(from, year))
            : new Thresholds(values);
    ratios = new TestedRatios(thresholds);
  }

  /** The measures that a rule set's parameters ask for; its thresholds follow no prices. */
  public Measurement(ParameterValues values) {
    this(
        values,
        new Growth(
            year -> {
              throw new IllegalArgumentException("Nothing is assumed of prices.");
            }));
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
    return payers(users, countries, Groups.NONE);
  }

  /**
   * The same where groups are measured as one: in the place of the member that stands for it, and
   * with the figures of all. The others are there, and nothing is asked about them.
   */
  public List<Payer> payers(List<User> users, Map<CountryCode, Country> countries, Groups groups) {
    List<Payer> payers = new ArrayList<>(users.size());
    for (User user : users) {
      if (user.account(year) != null) {
        Country home = countries.get(user.home());
        if (home == null) {
          throw new IllegalArgumentException("No country has the code " + user.home() + ".");
        }
        GroupOfUsers group = groups.of(user.id());
        payers.add(group == null ? payer(user, home) : payer(user, home, group));
      }
    }
    return payers;
  }

  /** A user with the figures that count: all, or those of commercial activity alone. */
  public User counted(User user) {
    return commercialAlone ? CommercialActivity.of(user) : user;
  }

  /** A group whose members have the figures that count. */
  public GroupOfUsers counted(GroupOfUsers group) {
    return commercialAlone ? CommercialActivity.of(group) : group;
  }

  private Payer payer(User user, Country home, GroupOfUsers whole) {
    String head = whole.headId();
    InGroup in = new InGroup(whole.word(), head, whole.members().size());
    if (!head.equals(user.id())) {
      return payer(user, home).in(in);
    }
    GroupOfUsers group = counted(whole);
    User one = group.asOne();
    User ofAmounts = group.asOne(this::forAmounts);
    Account base = ofAmounts.account(amountsOn);
    Figures bases =
        amountsOnAverage
            ? averages(window(ofAmounts))
            : base == null ? Figures.UNKNOWN : base.figures();
    Account assessed = one.account(year);
    Figures measured = ratios.beside(averages(window(one)), assessed);
    return payer(user, home, atLeast(measured, group), bases, assessed).in(in);
  }

  /**
   * The figures of a group with those that exceed every threshold already, though some member's are
   * not known. A loss that nobody knows could lower a profit.
   */
  private Figures atLeast(Figures measured, GroupOfUsers group) {
    Figures all = measured;
    Figures least = null;
    for (String name : thresholds.names()) {
      AssessmentBase base = thresholds.base(name);
      if (measured.knows(base)) {
        continue;
      }
      least = least == null ? averages(window(group.atLeast())) : least;
      Fraction figure = least.of(base);
      if (figure != null && exceedsAll(base, least)) {
        all = all.with(base, figure);
      }
    }
    return all;
  }

  private boolean exceedsAll(AssessmentBase base, Figures least) {
    return thresholds.names().stream()
        .filter(name -> thresholds.base(name).equals(base))
        .allMatch(name -> thresholds.standing(name, least) == ThresholdStatus.ABOVE);
  }

  private Payer payer(User whole, Country home) {
    User user = counted(whole);
    List<Account> window = window(user);
    Account assessed = user.account(year);
    Figures measured = ratios.beside(averages(window), assessed);
    Figures bases =
        amountsOnAverage
            ? averages(window.stream().map(account -> account.with(forAmounts(account))).toList())
            : forAmounts(amountsOn == year ? assessed : user.account(amountsOn));
    return payer(user, home, measured, bases, assessed);
  }

  private Payer payer(
      User user, Country home, Figures measured, Figures bases, @Nullable Account assessed) {
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
        ThresholdStatus.UNKNOWN,
        List.of(),
        assessed == null ? null : assessed.usesDsi(),
        assessed == null ? OwnValues.NONE : assessed.words(),
        InGroup.NONE);
  }

  /** The figures of an account that amounts are based on. */
  Figures forAmounts(@Nullable Account account) {
    if (account == null) {
      return Figures.UNKNOWN;
    }
    return attributed ? AttributedFigures.of(account) : account.figures();
  }

  /** The accounts of the years that count, in their order. */
  List<Account> window(User user) {
    List<Account> all = user.accounts();
    if (span == 1 && last == year && all.size() == 1) {
      return all;
    }
    List<Account> window = new ArrayList<>(span);
    for (Account account : all) {
      if (account.year() > last - span && account.year() <= last) {
        window.add(account);
      }
    }
    return window;
  }

  private Figures averages(List<Account> window) {
    if (window.isEmpty()) {
      return Figures.UNKNOWN;
    }
    if (window.size() == 1 && (!profitAlone || span == 1)) {
      // The average over one year is that year's figure: so it is for nearly all users.
      return span == 1 || averageKnown ? counted(window.get(0).figures()) : Figures.UNKNOWN;
    }
    Figures.Collector figures = new Figures.Collector();
    for (AssessmentBase base : SHARED) {
      average(window, base, figures);
    }
    for (Account account : window) {
      if (account.figures().hasOwn()) {
        averageOwn(window, figures);
        break;
      }
    }
    return figures.figures();
  }

  /** Takes the averages of figures in columns of a scenario's own. */
  private void averageOwn(List<Account> window, Figures.Collector to) {
    Set<AssessmentBase> own = new TreeSet<>();
    window.forEach(account -> own.addAll(account.figures().known()));
    own.removeIf(base -> !base.isOwn());
    own.forEach(base -> average(window, base, to));
  }

  /** Takes the average of a figure, where there is one. */
  private void average(List<Account> window, AssessmentBase base, Figures.Collector to) {
    boolean floored = base == AssessmentBase.PROFIT && lossIsZero;
    long sum = 0;
    int known = 0;
    for (int i = 0; i < window.size(); i++) {
      Account account = window.get(i);
      Figures figures = account.figures();
      if (!figures.knows(base) || !isOfAverage(account, base)) {
        continue;
      }
      long figure = figures.isWhole(base) ? figures.whole(base) : Long.MAX_VALUE;
      if (figure > MOST || figure < -MOST) {
        // No whole number, or one of which several may be too many.
        Fraction average = average(window, base);
        if (average != null) {
          to.put(base, average);
        }
        return;
      }
      sum += floored && figure < 0 ? 0 : figure;
      known++;
    }
    if (isTold(known, base)) {
      if (sum % known == 0) {
        to.put(base, sum / known);
      } else {
        to.put(base, Fraction.of(sum, known));
      }
    }
  }

  /** Whether so many years of which a figure is known make an average of it. */
  boolean isTold(int known, AssessmentBase base) {
    return known > 0 && (averageKnown || known >= last - firstAveraged(base) + 1);
  }

  /** As what the figures of one year enter the average. */
  private Figures counted(Figures figures) {
    return lossIsZero && isLoss(figures)
        ? figures.with(AssessmentBase.PROFIT, Fraction.ZERO)
        : figures;
  }

  private static boolean isLoss(Figures figures) {
    if (figures.isWhole(AssessmentBase.PROFIT)) {
      return figures.whole(AssessmentBase.PROFIT) < 0;
    }
    Fraction profit = figures.of(AssessmentBase.PROFIT);
    return profit != null && profit.signum() < 0;
  }

  private @Nullable Fraction average(List<Account> window, AssessmentBase base) {
    Fraction sum = Fraction.ZERO;
    int known = 0;
    for (Account account : window) {
      Fraction figure = isOfAverage(account, base) ? account.figures().of(base) : null;
      if (figure != null) {
        sum = sum.plus(counted(base, figure));
        known++;
      }
    }
    if (!isTold(known, base)) {
      return null;
    }
    return known == 1 ? sum : sum.times(Fraction.of(1, known));
  }

  /** Whether a figure of the account, one of those of the years, is averaged. */
  boolean isOfAverage(Account account, AssessmentBase base) {
    return account.year() >= firstAveraged(base);
  }

  int firstAveraged(AssessmentBase base) {
    return profitAlone && base != AssessmentBase.PROFIT ? last : last - span + 1;
  }

  /** As what a figure of one year enters the average. */
  Fraction counted(AssessmentBase base, Fraction figure) {
    boolean noProfit = base == AssessmentBase.PROFIT && lossIsZero && figure.signum() < 0;
    return noProfit ? Fraction.ZERO : figure;
  }

  /** What the average of a figure is taken of. */
  public AveragedYears averaged(AssessmentBase base) {
    return new AveragedYears(this, base);
  }

  /** Whether amounts are based on averages. */
  public boolean amountsAreOnAverage() {
    return amountsOnAverage;
  }

  /** The year on which amounts are based, where they are not on averages. */
  public int yearOfAmounts() {
    return amountsOn;
  }

  /** Whether only the part of a figure counts that comes of commercial activity. */
  public boolean isCommercialPart(AssessmentBase base) {
    return commercialAlone && CommercialActivity.isPartOf(base);
  }

  /** Whether amounts are based on the part of a figure that rests on DSI. */
  public boolean isAttributed(AssessmentBase base) {
    return attributed && AttributedFigures.isPartOf(base);
  }
}
