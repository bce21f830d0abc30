package org.dsisim.simulation.payer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UserColumns;
import org.dsisim.reckoning.measure.MeasuredColumns;
import org.dsisim.reckoning.measure.MeasuredRows;
import org.dsisim.reckoning.option.Supposition;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Users of a piece in columns, with what each owes to the fund under the one rule set that asks
 * users, and is expected to pay: no object is made of any. Users of whom more is to be said are
 * {@link #others()}. Not for use by several threads.
 */
public final class PayerColumns {

  /** In the place of a figure that is not known. */
  public static final long UNKNOWN = Long.MIN_VALUE;

  private final String ruleSet;
  private final int year;
  private final UserColumns users;
  private final MeasuredColumns measured;
  private final Map<ThresholdStatus, Supposition> suppositions =
      new EnumMap<>(ThresholdStatus.class);

  private final int[] rows;
  private final int[] accounts;
  private final int[] situationOf;
  private final List<Situation> situations = new ArrayList<>();
  private final List<GroupTotals> bySituation = new ArrayList<>();
  private final @Nullable Object[] bases;
  private final long[] owed;
  private final long[] expected;
  private final long[][] tested;
  private final int[] owing;
  private int owingSoFar;
  private int size;
  private boolean anyUntold;

  /** Measures users once more; null as long as nobody has asked. */
  private MeasuredColumns.@Nullable Row again;

  private final List<Integer> others = new ArrayList<>();
  private final Figures.Known known = new Figures.Known();

  /** By the number of a word among those of the users: a sector can be called as a type is. */
  private final @Nullable GroupTotals[] byType;

  private final @Nullable GroupTotals[] bySector;
  private final @Nullable GroupTotals[] byHome;
  private final @Nullable Country[] homes;

  /** Nobody yet, of users that are packed together. */
  public PayerColumns(
      String ruleSet, int year, UserColumns users, MeasuredColumns measured, int mostUsers) {
    this.ruleSet = ruleSet;
    this.year = year;
    this.users = users;
    this.measured = measured;
    this.rows = new int[mostUsers];
    this.accounts = new int[mostUsers];
    this.situationOf = new int[mostUsers];
    this.owed = new long[mostUsers];
    this.expected = new long[mostUsers];
    this.owing = new int[mostUsers];
    this.bases = new Object[mostUsers];
    this.tested = new long[measured.tested().size()][mostUsers];
    this.byType = new GroupTotals[users.words()];
    this.bySector = new GroupTotals[users.words()];
    this.byHome = new GroupTotals[users.words()];
    this.homes = new Country[users.words()];
  }

  /** Takes a situation in; those of users are told by its number. */
  public int take(Situation situation) {
    situations.add(situation);
    bySituation.add(new GroupTotals());
    return situations.size() - 1;
  }

  /** Adds a user behind those that were added. */
  public void add(
      int user,
      int account,
      int situation,
      Set<AssessmentBase> decided,
      long owes,
      long isExpected) {
    bases[size] = decided;
    rows[size] = user;
    accounts[size] = account;
    situationOf[size] = situation;
    owed[size] = owes;
    expected[size] = isExpected;
    GroupTotals ofSituation = bySituation.get(situation);
    GroupTotals ofHome = group(byHome, users.home(user));
    GroupTotals ofSector = group(bySector, users.sector(user));
    GroupTotals ofType = group(byType, users.type(user));
    boolean isUntold = situations.get(situation).isUntold();
    if (owes == 0 && !isUntold) {
      ofSituation.add();
      ofHome.add();
      ofSector.add();
      ofType.add();
    } else {
      anyUntold |= isUntold;
      ofSituation.add(owes, isExpected, isUntold);
      ofHome.add(owes, isExpected, isUntold);
      ofSector.add(owes, isExpected, isUntold);
      ofType.add(owes, isExpected, isUntold);
    }
    if (owes != 0) {
      owing[owingSoFar++] = size;
    }
    size++;
  }

  /**
   * All users were added.
   *
   * @param country looks the home of a user up, by its word
   */
  public void close(Function<CountryCode, Country> country) {
    for (int word = 0; word < homes.length; word++) {
      if (byHome[word] != null) {
        homes[word] = country.apply((CountryCode) users.word(word));
      }
    }
  }

  /** Says how the user was measured who is added next. */
  public void measured(MeasuredColumns.Row row) {
    for (int i = 0; i < tested.length; i++) {
      tested[i][size] = row.ceiling(i, UNKNOWN);
    }
    known.add(row.known());
  }

  /** The same of a user that was measured before, at a place among the rows. */
  public void measured(MeasuredRows rows, int place) {
    for (int i = 0; i < tested.length; i++) {
      tested[i][size] = rows.ceiling(i, place);
    }
    known.add(rows.known(place));
  }

  private static GroupTotals group(@Nullable GroupTotals[] groups, int word) {
    GroupTotals group = groups[word];
    if (group == null) {
      group = new GroupTotals();
      groups[word] = group;
    }
    return group;
  }

  /** Leaves a user to be worked out as an object. */
  public void leave(int user) {
    others.add(user);
  }

  /** The sums of what would change under a supposition. */
  public Supposition supposition(ThresholdStatus status) {
    return suppositions.computeIfAbsent(status, none -> new Supposition());
  }

  /** What unknown figures could change, where a threshold tests any. */
  public Map<ThresholdStatus, Supposition> suppositions() {
    return suppositions;
  }

  /** Whether one of those who stand in no column comes before a user. */
  boolean isBefore(int other, int user) {
    return others.get(other) < rows[user];
  }

  /** Users of the piece who stand in no column, in their order. */
  public List<User> others() {
    return others.stream().map(users::user).toList();
  }

  /** The places of these among all that are packed together. */
  public List<Integer> placesOfOthers() {
    return List.copyOf(others);
  }

  /** The rule set under which they owe. */
  public String ruleSet() {
    return ruleSet;
  }

  /** The thresholds of the rule set. */
  public Thresholds thresholds() {
    return measured.thresholds();
  }

  /** How many users there are. */
  public int size() {
    return size;
  }

  /** Whether there is one of whom nobody can tell what it owes. */
  public boolean anyUntold() {
    return anyUntold;
  }

  /** The situation of a user. */
  public Situation situation(int user) {
    return situations.get(situationOf[user]);
  }

  /** How many situations there are among the users. */
  public int situations() {
    return situations.size();
  }

  /** The number of a user's situation, below that of all. */
  public int numberOfSituation(int user) {
    return situationOf[user];
  }

  /** Hands on the bytes of a user's id. */
  public void id(int user, UserColumns.Bytes to) {
    users.id(rows[user], to);
  }

  /** A user's id. */
  public String id(int user) {
    return users.id(rows[user]);
  }

  /** What a user is called. */
  public String name(int user) {
    return users.name(rows[user]);
  }

  /** Hands on the bytes of a user's name. */
  public void name(int user, UserColumns.Bytes to) {
    users.name(rows[user], to);
  }

  /** What a user is: of the same users, the very same text. */
  public String type(int user) {
    return (String) users.word(numberOfType(user));
  }

  /** How many words there are of users that are packed together; each is a number below that. */
  public int words() {
    return users.words();
  }

  /** The number of the word for what a user is. */
  public int numberOfType(int user) {
    return users.type(rows[user]);
  }

  /** The word for a user's sector. */
  public String sector(int user) {
    return (String) users.word(numberOfSector(user));
  }

  /** The number of the word for a user's sector. */
  public int numberOfSector(int user) {
    return users.sector(rows[user]);
  }

  /** The country in which a user is at home. */
  public Country home(int user) {
    return Objects.requireNonNull(homes[numberOfHome(user)]);
  }

  /** The number of the word for a user's home. */
  public int numberOfHome(int user) {
    return users.home(rows[user]);
  }

  /** The figures that decided what a user owes. */
  @SuppressWarnings("unchecked") // no array can be made of sets of one kind
  public Set<AssessmentBase> bases(int user) {
    return (Set<AssessmentBase>) Objects.requireNonNull(bases[user]);
  }

  /** What a user owes, in cents. */
  public long owed(int user) {
    return owed[user];
  }

  /** What is expected of a user, in cents. */
  public long expected(int user) {
    return expected[user];
  }

  /** How many users owe something. */
  public int owing() {
    return owingSoFar;
  }

  /** One of those who owe something, below so many. */
  public int owing(int one) {
    return owing[one];
  }

  /** Which figures are known of any, as the rule set measured them. */
  public Figures.Known known() {
    return known;
  }

  /**
   * A figure that thresholds test, as the rule set measured it, of each user: the next whole number
   * above it, or {@link #UNKNOWN}. What stands behind the last user means nothing.
   */
  public long[] tested(AssessmentBase base) {
    return tested[measured.tested().indexOf(base)];
  }

  /** The same of one user, exact; null when it is unknown. */
  public @Nullable Fraction exactly(AssessmentBase base, int user) {
    MeasuredColumns.Row row = again;
    if (row == null) {
      row = measured.row(users);
      again = row;
    }
    row.at(rows[user]);
    return row.exactly(measured.tested().indexOf(base));
  }

  /** A figure of the whole entity in the year, as the accounts of the users have it. */
  public Figure figure(AssessmentBase base) {
    return new Figure(base);
  }

  /** A figure of each user. */
  public final class Figure {

    private final int bit;

    private Figure(AssessmentBase base) {
      this.bit = Figures.bit(base);
    }

    /** That of one of the users; {@link #UNKNOWN} for none. */
    public long of(int user) {
      int account = accounts[user];
      int known = users.known(account);
      return (known & bit) == 0 ? UNKNOWN : users.figure(account, known, bit);
    }
  }

  /** The year. */
  public int year() {
    return year;
  }

  /** Hands on each situation that any is in, with what these owe. */
  public void forEachSituation(BiConsumer<Situation, GroupTotals> action) {
    for (int i = 0; i < situations.size(); i++) {
      if (bySituation.get(i).payers() > 0) {
        action.accept(situations.get(i), bySituation.get(i));
      }
    }
  }

  /** Hands on each home that any has, with what these owe. */
  public void forEachHome(BiConsumer<Country, GroupTotals> action) {
    for (int word = 0; word < homes.length; word++) {
      Country home = homes[word];
      GroupTotals group = byHome[word];
      if (home != null && group != null) {
        action.accept(home, group);
      }
    }
  }

  /** Hands on each sector that any has, with what these owe. */
  public void forEachSector(BiConsumer<String, GroupTotals> action) {
    forEachWord(bySector, action);
  }

  /** Hands on each type that any has, with what these owe. */
  public void forEachType(BiConsumer<String, GroupTotals> action) {
    forEachWord(byType, action);
  }

  private void forEachWord(@Nullable GroupTotals[] groups, BiConsumer<String, GroupTotals> action) {
    for (int word = 0; word < groups.length; word++) {
      GroupTotals group = groups[word];
      if (group != null) {
        action.accept((String) users.word(word), group);
      }
    }
  }
}
