package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.dsisim.message.InvalidInput;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.NearFormula;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.measure.Measurement;
import org.dsisim.simulation.year.AskedAbout;
import org.dsisim.simulation.year.MeasuredUsers;
import org.dsisim.simulation.year.YearContext;
import org.jspecify.annotations.Nullable;

/**
 * All users of a year under one rule set, in columns. What rules answered about a user is kept for
 * each way to stand to the thresholds, so that other rates and other thresholds ask about those
 * alone who stand in a way that they never stood in before. Safe for use by several threads.
 */
final class ColumnedRules {

  /** Numbers of answers that are kept in all, four bytes each. */
  private static final long MOST_KEPT = 16_000_000;

  private static final int NOT_ASKED = -1;
  private static final int NOTHING = 0;

  private final ContributionRules rules;
  private final YearContext yearContext;
  private final MeasuredUsers users;
  private final AtomicReferenceArray<@Nullable AtomicIntegerArray> answers;

  /** Answers by their numbers; the first is none. */
  private volatile List<Answer> known = List.of(Answer.NONE);

  private final Map<Answer, Integer> numbers = new HashMap<>(Map.of(Answer.NONE, NOTHING));
  private long kept;

  /** Under other parts of what is expected the same is owed. */
  private volatile @Nullable OwedInColumns last;

  /** The same users under a rule set. */
  ColumnedRules(ContributionRules rules, YearContext yearContext, MeasuredUsers users) {
    this.rules = rules;
    this.yearContext = yearContext;
    this.users = users;
    this.answers = new AtomicReferenceArray<>(users.tested().standings());
  }

  /**
   * What rules answer about a user.
   *
   * @param amount that is owed; null where none is
   * @param isDoubtful whether something decides that nobody knows
   * @param moreIfAbove whether it would be liable, and is not, were its unknown figures above
   * @param moreIfNotAbove likewise, were they not above
   */
  private record Answer(
      @Nullable Amount amount, boolean isDoubtful, boolean moreIfAbove, boolean moreIfNotAbove) {
    static final Answer NONE = new Answer(null, false, false, false);
  }

  /** Whether what a rule set asks of each user depends on this one alone, and is no more. */
  static boolean isFor(ContributionRules rules) {
    return rules.subjects() == SubjectKind.USERS && !rules.sharesSums() && !rules.hasCredits();
  }

  ContributionRules rules() {
    return rules;
  }

  /**
   * What all users owe, worked out once for as long as nothing changes it.
   *
   * @return null where only a whole run can tell
   * @throws ArithmeticException when it is more than all money
   */
  @Nullable OwedInColumns owed(ParameterValues parameterValues) {
    List<ParameterValue> values = List.copyOf(parameterValues.all());
    OwedInColumns known = last;
    if (known == null || !known.values().equals(values)) {
      known = owed(parameterValues, values);
      last = known;
    }
    return known;
  }

  private @Nullable OwedInColumns owed(
      ParameterValues parameterValues, List<ParameterValue> values) {
    Thresholds inForce = new Measurement(parameterValues, yearContext.growth()).thresholds();
    int[] standings = users.tested().standings(inForce);
    int[] numbers = standings == null ? null : numbers(parameterValues, inForce, standings);
    if (numbers == null) {
      return null;
    }
    List<Answer> all = known;
    @Nullable NearFormula[] formulas = new NearFormula[all.size()];
    int[] counts = new int[all.size()];
    for (int row = 0; row < numbers.length; row++) {
      int number = numbers[row];
      if (number != NOTHING) {
        counts[number]++;
        NearFormula formula = formulas[number];
        Amount amount = formula == null ? all.get(number).amount() : null;
        if (amount != null) {
          formula = new NearFormula(amount, parameterValues, users.figures());
          formulas[number] = formula;
        }
        if (formula != null) {
          formula.take(row);
        }
      }
    }
    List<NearFormula> owing = new ArrayList<>();
    for (NearFormula formula : formulas) {
      if (formula != null) {
        formula.finish();
        owing.add(formula);
      }
    }
    return new OwedInColumns(values, owing, payers(all, counts));
  }

  /** How many are liable, and would be. */
  private static LiablePayers payers(List<Answer> answers, int[] counts) {
    int liable = 0;
    int doubtful = 0;
    int moreIfAbove = 0;
    int moreIfNotAbove = 0;
    for (int number = 0; number < counts.length; number++) {
      Answer answer = answers.get(number);
      liable += answer.amount() == null ? 0 : counts[number];
      doubtful += answer.isDoubtful() ? counts[number] : 0;
      moreIfAbove += answer.moreIfAbove() ? counts[number] : 0;
      moreIfNotAbove += answer.moreIfNotAbove() ? counts[number] : 0;
    }
    return new LiablePayers(liable, doubtful, moreIfAbove, moreIfNotAbove);
  }

  /**
   * The number of the answer about each user, who are asked about where they stand as they never
   * stood before.
   *
   * @param standings how each of all users stands
   * @return null where some answer is not of the kind that columns can hold
   */
  private int @Nullable [] numbers(
      ParameterValues parameterValues, Thresholds inForce, int[] standings) {
    int[] numbers = known(standings);
    List<Payer> unasked = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < numbers.length; row++) {
      if (numbers[row] == NOT_ASKED) {
        unasked.add(users.payers().get(row).under(inForce));
        rows.add(row);
      }
    }
    if (unasked.isEmpty()) {
      return numbers;
    }
    return keep(parameterValues, unasked, rows, standings) ? known(standings) : null;
  }

  private int[] known(int[] standings) {
    @Nullable AtomicIntegerArray[] byStanding = new AtomicIntegerArray[answers.length()];
    for (int standing = 0; standing < byStanding.length; standing++) {
      byStanding[standing] = answers.get(standing);
    }
    int[] numbers = new int[standings.length];
    for (int row = 0; row < numbers.length; row++) {
      AtomicIntegerArray asked = byStanding[standings[row]];
      numbers[row] = asked == null ? NOT_ASKED : asked.getAcquire(row);
    }
    return numbers;
  }

  private synchronized boolean keep(
      ParameterValues parameterValues, List<Payer> payers, List<Integer> rows, int[] standings) {
    Answers found;
    try {
      AskedAbout asked = AskedAbout.of(rules, parameterValues, payers, yearContext);
      if (!asked.answers().formalities().isEmpty()) {
        return false;
      }
      found = new Answers(asked);
    } catch (InvalidInput refused) {
      // A run asks about all users, and names the first of them.
      return false;
    }
    for (int i = 0; i < payers.size(); i++) {
      Answer answer = found.about(payers.get(i));
      AtomicIntegerArray asked = standing(standings[rows.get(i)]);
      if (answer == null || asked == null) {
        return false;
      }
      asked.set(rows.get(i), number(answer));
    }
    return true;
  }

  /** What was answered, by payer. */
  private static final class Answers {

    private final IdentityHashMap<Payer, Ruling> rulings = new IdentityHashMap<>();
    private final IdentityHashMap<Payer, Payer> above = new IdentityHashMap<>();
    private final IdentityHashMap<Payer, Payer> notAbove = new IdentityHashMap<>();
    private boolean areSeveral;

    Answers(AskedAbout asked) {
      asked.answers().rulings().forEach(this::add);
      asked
          .answers()
          .supposed()
          .forEach(
              (status, under) -> {
                under.rulings().forEach(this::add);
                IdentityHashMap<Payer, Payer> others =
                    status == ThresholdStatus.ABOVE ? above : notAbove;
                under.doubtful().forEach(one -> others.put(one.payer(), one.supposed()));
              });
    }

    private void add(Ruling ruling) {
      areSeveral |= rulings.put(ruling.payer(), ruling) != null;
    }

    /** Null where it is not of the kind that columns can hold. */
    @Nullable Answer about(Payer payer) {
      Ruling ruling = rulings.get(payer);
      Amount amount = null;
      if (areSeveral) {
        return null;
      }
      if (ruling instanceof Ruling.Owes owes) {
        if (!(owes.recipient() instanceof Recipient.Fund)
            || !(owes.obligation() instanceof Obligation.Own own)) {
          return null;
        }
        amount = own.amount();
      }
      return new Answer(
          amount,
          above.containsKey(payer),
          amount == null && owes(above.get(payer)),
          amount == null && owes(notAbove.get(payer)));
    }

    private boolean owes(@Nullable Payer payer) {
      return payer != null && rulings.get(payer) instanceof Ruling.Owes;
    }
  }

  private @Nullable AtomicIntegerArray standing(int standing) {
    AtomicIntegerArray row = answers.get(standing);
    if (row == null) {
      kept += users.payers().size();
      if (kept > MOST_KEPT) {
        return null;
      }
      int[] none = new int[users.payers().size()];
      Arrays.fill(none, NOT_ASKED);
      row = new AtomicIntegerArray(none);
      answers.set(standing, row);
    }
    return row;
  }

  private int number(Answer answer) {
    Integer number = numbers.get(answer);
    if (number == null) {
      List<Answer> more = new ArrayList<>(known);
      number = more.size();
      more.add(answer);
      numbers.put(answer, number);
      known = List.copyOf(more);
    }
    return number;
  }
}
