package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.dsisim.message.InvalidInput;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.ExpectedPart;
import org.dsisim.model.formula.FigureColumns;
import org.dsisim.model.formula.NearFormula;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.User;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.measure.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * All users of a year under one rule set, in columns. What rules answered about a user is kept for
 * each way to stand to the thresholds, so that other rates and other thresholds ask about those
 * alone who stand in a way that they never stood in before. Safe for use by several threads.
 */
final class ColumnedRules {

  /** Of more thresholds there are too many ways to stand to all of them. */
  private static final int MOST_THRESHOLDS = 7;

  /** Numbers of answers that are kept in all, four bytes each. */
  private static final long MOST_KEPT = 16_000_000;

  private static final int NOT_ASKED = -1;
  private static final int NOTHING = 0;

  private final ContributionRules rules;
  private final YearContext world;
  private final FigureColumns figures;
  private final ThresholdColumns thresholds;
  private final AtomicReferenceArray<@Nullable AtomicIntegerArray> answers;

  /** What is owed under an answer, by its number; nothing under the first. */
  private volatile List<@Nullable Amount> amounts = Arrays.asList((Amount) null);

  private final Map<Amount, Integer> numbers = new HashMap<>();
  private long kept;

  private ColumnedRules(
      ContributionRules rules,
      YearContext world,
      FigureColumns figures,
      ThresholdColumns thresholds) {
    this.rules = rules;
    this.world = world;
    this.figures = figures;
    this.thresholds = thresholds;
    this.answers = new AtomicReferenceArray<>(thresholds.standings());
  }

  /** What users owe together, and what is expected of it, in cents. */
  static final class Sums implements NearFormula.Receiver {
    long owed;
    long expected;
    long unknown;

    @Override
    public void take(long owes, long isExpected) {
      owed = Math.addExact(owed, owes);
      expected = Math.addExact(expected, isExpected);
    }

    @Override
    public void unknown() {
      unknown++;
    }
  }

  /** Whether what a rule set asks of each user depends on this one alone, and is no more. */
  static boolean isFor(ContributionRules rules) {
    return rules.subjects() == SubjectKind.USERS && !rules.sharesSums() && !rules.hasCredits();
  }

  /**
   * The users of a year under a rule set.
   *
   * @return null where they do not fit into columns
   */
  static @Nullable ColumnedRules of(
      ContributionRules rules, ParameterValues terms, YearContext world) {
    List<Payer> payers = world.measures(rules, terms).payers(world.users());
    Thresholds limits = new Measurement(terms, world.growth()).thresholds();
    ThresholdColumns thresholds =
        limits.names().size() > MOST_THRESHOLDS ? null : ThresholdColumns.of(payers, limits);
    if (thresholds == null) {
      return null;
    }
    FigureColumns figures = new FigureColumns(payers.stream().map(Payer::bases).toList());
    return new ColumnedRules(rules, world, figures, thresholds);
  }

  ContributionRules rules() {
    return rules;
  }

  /**
   * What all users owe.
   *
   * @param part of it that is expected, by the place of a user
   * @return null where only a whole run can tell
   * @throws ArithmeticException when it is more than all money
   */
  @Nullable Sums sums(ParameterValues terms, ExpectedPart part) {
    Thresholds inForce = new Measurement(terms, world.growth()).thresholds();
    int[] standings = thresholds.standings(inForce);
    int[] numbers = standings == null ? null : numbers(terms, standings);
    if (numbers == null) {
      return null;
    }
    List<@Nullable Amount> owed = amounts;
    @Nullable NearFormula[] formulas = new NearFormula[owed.size()];
    Sums sums = new Sums();
    for (int row = 0; row < numbers.length; row++) {
      int number = numbers[row];
      if (number != NOTHING) {
        NearFormula formula = formulas[number];
        if (formula == null) {
          Amount amount = Objects.requireNonNull(owed.get(number));
          formula = new NearFormula(amount, terms, part, figures, sums);
          formulas[number] = formula;
        }
        formula.take(row);
      }
    }
    for (NearFormula formula : formulas) {
      if (formula != null) {
        formula.finish();
      }
    }
    return sums;
  }

  /**
   * The number of the answer about each user, who are asked about where they stand as they never
   * stood before.
   *
   * @param standings how each of all users stands
   * @return null where some answer is not of the kind that columns can hold
   */
  private int @Nullable [] numbers(ParameterValues terms, int[] standings) {
    int[] numbers = known(standings);
    List<User> users = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < numbers.length; row++) {
      if (numbers[row] == NOT_ASKED) {
        users.add(world.users().get(row));
        rows.add(row);
      }
    }
    if (users.isEmpty()) {
      return numbers;
    }
    return keep(terms, users, rows, standings) ? known(standings) : null;
  }

  private int[] known(int[] standings) {
    @Nullable AtomicIntegerArray[] byStanding = new AtomicIntegerArray[answers.length()];
    for (int standing = 0; standing < byStanding.length; standing++) {
      byStanding[standing] = answers.get(standing);
    }
    int[] numbers = new int[standings.length];
    for (int row = 0; row < numbers.length; row++) {
      AtomicIntegerArray known = byStanding[standings[row]];
      numbers[row] = known == null ? NOT_ASKED : known.getAcquire(row);
    }
    return numbers;
  }

  private synchronized boolean keep(
      ParameterValues terms, List<User> users, List<Integer> rows, int[] standings) {
    List<Payer> payers = world.measures(rules, terms).payers(users);
    List<? extends Subject> subjects = world.subjects(rules, payers);
    Map<String, Ruling> byPayer = new HashMap<>();
    try {
      for (Ruling ruling : rules.assess(terms, subjects)) {
        if (byPayer.put(ruling.payer().id(), ruling) != null) {
          return false;
        }
      }
      if (!rules.formalities(terms, subjects).isEmpty()) {
        return false;
      }
    } catch (InvalidInput refused) {
      // A run asks about all users, and names the first of them.
      return false;
    }
    for (int i = 0; i < payers.size(); i++) {
      int number = number(byPayer.get(payers.get(i).id()));
      AtomicIntegerArray row = standing(standings[rows.get(i)]);
      if (number == NOT_ASKED || row == null) {
        return false;
      }
      row.set(rows.get(i), number);
    }
    return true;
  }

  private @Nullable AtomicIntegerArray standing(int standing) {
    AtomicIntegerArray known = answers.get(standing);
    if (known == null) {
      kept += figures.size();
      if (kept > MOST_KEPT) {
        return null;
      }
      int[] none = new int[figures.size()];
      Arrays.fill(none, NOT_ASKED);
      known = new AtomicIntegerArray(none);
      answers.set(standing, known);
    }
    return known;
  }

  private int number(@Nullable Ruling ruling) {
    if (!(ruling instanceof Ruling.Owes owes)) {
      return NOTHING;
    }
    if (!(owes.recipient() instanceof Recipient.Fund)
        || !(owes.obligation() instanceof Obligation.Own own)) {
      return NOT_ASKED;
    }
    Integer known = numbers.get(own.amount());
    if (known == null) {
      List<@Nullable Amount> more = new ArrayList<>(amounts);
      known = more.size();
      more.add(own.amount());
      numbers.put(own.amount(), known);
      amounts = more;
    }
    return known;
  }
}
