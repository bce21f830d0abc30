package org.dsisim.simulation.asking;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UserColumns;
import org.dsisim.parallel.InOrder;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.measure.MeasuredColumns;
import org.dsisim.reckoning.option.RuleSetAnswers;
import org.dsisim.simulation.year.AskedAbout;
import org.dsisim.simulation.year.Measures;
import org.dsisim.simulation.year.YearContext;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a rule set answer about the users of a year, by the situation that these are
 * in: one of all that are in the same is asked about. It holds whatever the rates are, and whatever
 * part of what is owed is expected. Safe for use by several threads.
 */
final class AskedSituations {

  private static final int MOST_SITUATIONS = 100_000;

  /** About how many situations rules are asked ahead: of more, a table has hardly any again. */
  private static final int MOST_AHEAD = 5_000;

  private final ContributionRules rules;
  private final ParameterValues values;
  private final YearContext yearContext;
  private final MeasuredColumns measurement;
  private final Measures measures;
  private final UserKinds kinds;
  private final boolean keeps;
  private final Map<Long, Answered> answers = new ConcurrentHashMap<>();

  /** Those of whom more is to be said than columns can hold. */
  private final Set<Long> others = ConcurrentHashMap.newKeySet();

  /** The situations of users who were asked about ahead, by the place of the first of a part. */
  private final Map<Integer, PieceSituations> pieces = new ConcurrentHashMap<>();

  /**
   * Users of whom nothing was asked yet.
   *
   * @param keeps whether what they are measured at is kept, for another time
   */
  AskedSituations(
      ContributionRules rules,
      ParameterValues values,
      YearContext yearContext,
      MeasuredColumns measurement,
      UserKinds kinds,
      boolean keeps) {
    this.keeps = keeps;
    this.rules = rules;
    this.values = values;
    this.yearContext = yearContext;
    this.measurement = measurement;
    this.measures = yearContext.measures(rules, values);
    this.kinds = kinds;
  }

  /**
   * What the rules answer about a user.
   *
   * @param ruling null where no rule answers
   * @param amount that is owed to the fund; null where nothing is
   */
  record Answer(@Nullable Ruling ruling, @Nullable Amount amount) {
    private static final Answer NONE = new Answer(null, null);
  }

  /**
   * The answers about users in one situation.
   *
   * @param payer one of them
   * @param ifAbove were unknown figures above the thresholds; null where nothing that is unknown
   *     decides
   * @param ifNotAbove were they not; null as the other
   */
  record Answered(
      Payer payer, Answer asIs, @Nullable Answer ifAbove, @Nullable Answer ifNotAbove) {}

  ContributionRules rules() {
    return rules;
  }

  MeasuredColumns measurement() {
    return measurement;
  }

  UserKinds kinds() {
    return kinds;
  }

  YearContext yearContext() {
    return yearContext;
  }

  int year() {
    return yearContext.year();
  }

  /** Whether a user has uses, of which more is to be said. */
  boolean hasUses(UserColumns users, int user) {
    return !yearContext.uses().isEmpty() && yearContext.uses().containsKey(users.id(user));
  }

  /** What was answered about a situation; null where nothing was that columns can hold. */
  @Nullable Answered known(long key) {
    return answers.get(key);
  }

  /** Whether nobody asked about a situation. */
  boolean isUnasked(long key) {
    return !answers.containsKey(key) && !others.contains(key);
  }

  /** In which situation each user of a part is. */
  PieceSituations of(PackedUsers.Part part) {
    PieceSituations known = pieces.get(part.place());
    return known == null
        ? PieceSituations.of(this, part.columns(), part.first(), part.size(), keeps)
        : known;
  }

  /**
   * Asks about the situations of all users at once, in the order in which they come: to ask about
   * many takes hardly longer than about a few, and what is asked is the same on any number of
   * threads, so that a second process finds it answered. Where the rules refuse, those whom they
   * refuse to answer about are asked about again.
   *
   * @param parts all users
   * @param onTheWay called again and again
   */
  void askAhead(List<PackedUsers.Part> parts, InOrder order, Runnable onTheWay) {
    if (parts.stream().allMatch(part -> pieces.containsKey(part.place()))) {
      return;
    }
    Map<Long, User> examples = new LinkedHashMap<>();
    Set<Long> seen = ConcurrentHashMap.newKeySet();
    order.each(
        parts,
        part -> examples(part, seen),
        some -> {
          onTheWay.run();
          some.forEach(
              (key, user) -> {
                if (examples.size() < MOST_AHEAD && seen.add(key)) {
                  examples.put(key, user);
                }
              });
        });
    ask(examples);
  }

  private Map<Long, User> examples(PackedUsers.Part part, Set<Long> seen) {
    PieceSituations numbers = of(part);
    pieces.put(part.place(), numbers);
    return numbers.examples(part.columns(), part.first(), key -> !seen.contains(key));
  }

  /**
   * Asks about situations.
   *
   * @param unseen a user in each of them
   * @return whether the rules answered; where they did not, somebody has to find out whom they
   *     refuse to answer about
   */
  synchronized boolean ask(Map<Long, User> unseen) {
    Map<Long, User> rest = new LinkedHashMap<>(unseen);
    rest.keySet().removeIf(key -> !isUnasked(key));
    return rest.isEmpty() || asked(rest);
  }

  private boolean asked(Map<Long, User> examples) {
    try {
      if (answers.size() + others.size() > MOST_SITUATIONS) {
        return false;
      }
      List<Payer> payers = measures.payers(List.copyOf(examples.values()));
      AskedAbout asked = AskedAbout.of(rules, values, payers, yearContext);
      if (!asked.answers().formalities().isEmpty() || !asked.taggings().isEmpty()) {
        return false;
      }
      Templates templates = new Templates(asked);
      int next = 0;
      for (long key : examples.keySet()) {
        Answered answered = templates.of(payers.get(next++));
        if (answered == null) {
          others.add(key);
        } else {
          answers.putIfAbsent(key, answered);
        }
      }
      return true;
    } catch (RuntimeException refused) {
      return false;
    }
  }

  /** Answers without their subjects. */
  private static final class Templates {

    private final IdentityHashMap<Payer, List<Ruling>> rulings = new IdentityHashMap<>();
    private final IdentityHashMap<Payer, Payer> above = new IdentityHashMap<>();
    private final IdentityHashMap<Payer, Payer> notAbove = new IdentityHashMap<>();

    Templates(AskedAbout asked) {
      asked.answers().rulings().forEach(this::add);
      asked
          .answers()
          .supposed()
          .forEach(
              (status, supposed) -> {
                supposed.rulings().forEach(this::add);
                for (RuleSetAnswers.Doubtful one : supposed.doubtful()) {
                  (status == ThresholdStatus.ABOVE ? above : notAbove)
                      .put(one.payer(), one.supposed());
                }
              });
    }

    private void add(Ruling ruling) {
      rulings.computeIfAbsent(ruling.payer(), none -> new ArrayList<>()).add(ruling);
    }

    /** Null where a user of that situation is to be worked out by itself. */
    @Nullable Answered of(Payer payer) {
      Answer answer = answer(payer);
      Payer ifAbove = above.get(payer);
      Payer ifNotAbove = notAbove.get(payer);
      Answer one = ifAbove == null ? null : answer(ifAbove);
      Answer other = ifNotAbove == null ? null : answer(ifNotAbove);
      boolean isTold = answer != null && (ifAbove == null || one != null);
      return isTold && answer != null && (ifNotAbove == null || other != null)
          ? new Answered(payer, answer, one, other)
          : null;
    }

    private @Nullable Answer answer(Payer payer) {
      List<Ruling> found = rulings.getOrDefault(payer, List.of());
      if (found.isEmpty()) {
        return Answer.NONE;
      }
      if (found.size() > 1) {
        return null;
      }
      Ruling ruling = found.get(0);
      if (!(ruling instanceof Ruling.Owes owes)) {
        return new Answer(ruling, null);
      }
      return owes.recipient() instanceof Recipient.Fund
              && owes.obligation() instanceof Obligation.Own own
          ? new Answer(ruling, own.amount())
          : null;
    }
  }
}
