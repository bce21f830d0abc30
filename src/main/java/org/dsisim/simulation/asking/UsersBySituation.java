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
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.formula.Formula;
import org.dsisim.model.formula.Formulas;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UserColumns;
import org.dsisim.parallel.InOrder;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.measure.MeasuredColumns;
import org.dsisim.reckoning.measure.Measurement;
import org.dsisim.reckoning.option.RuleSetAnswers;
import org.dsisim.simulation.payer.KindTable;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.simulation.payer.Situation;
import org.dsisim.simulation.year.AskedAbout;
import org.dsisim.simulation.year.Measures;
import org.dsisim.simulation.year.YearContext;
import org.dsisim.simulation.year.YearParameters;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What the rules answer about users, by the situation that these are in: one of all that are in the
 * same is asked about. Only for years of an option in which each user owes to the fund by one rule
 * set or owes nothing, whatever others owe. Safe for use by several threads.
 */
final class UsersBySituation {

  private static final int MOST_SITUATIONS = 100_000;

  /** About how many situations rules are asked ahead: of more, a table has hardly any again. */
  private static final int MOST_AHEAD = 5_000;

  private final ContributionRules rules;
  private final ParameterValues values;
  private final YearContext yearContext;
  private final MeasuredColumns measurement;
  private final Measures measures;
  private final ComplianceRate rate;
  private final Formulas formulas;

  private final KindTable kinds = new KindTable();
  private final Map<List<Object>, Integer> classes = new ConcurrentHashMap<>();
  private final Map<Long, Situation> situations = new ConcurrentHashMap<>();

  /** Those of whom no formula in whole numbers can tell what they owe. */
  private final Map<Long, Boolean> others = new ConcurrentHashMap<>();

  /** The situations of users who were asked about ahead, by the place of the first of a part. */
  private final Map<Integer, PieceSituations> pieces = new ConcurrentHashMap<>();

  private UsersBySituation(
      ContributionRules rules,
      ParameterValues values,
      YearContext yearContext,
      MeasuredColumns measurement,
      ComplianceRate rate) {
    this.rules = rules;
    this.values = values;
    this.yearContext = yearContext;
    this.measurement = measurement;
    this.measures = yearContext.measures(rules, values);
    this.rate = rate;
    this.formulas = new Formulas(values);
  }

  /** The users of a year by situation; null where each has to be worked out by itself. */
  static @Nullable UsersBySituation of(
      List<ContributionRules> contributions,
      YearParameters inForce,
      YearContext yearContext,
      ExpectedPayments collection) {
    List<ContributionRules> ofUsers =
        contributions.stream().filter(r -> r.payers() == PayerKind.USERS).toList();
    boolean credits = contributions.stream().anyMatch(ContributionRules::hasCredits);
    if (ofUsers.size() != 1 || credits) {
      return null;
    }
    ContributionRules rules = ofUsers.get(0);
    ParameterValues values = inForce.of(rules);
    ComplianceRate rate = collection.of(rules.id()).rate();
    MeasuredColumns measurement = MeasuredColumns.of(new Measurement(values, yearContext.growth()));
    // Whoever has uses is worked out by itself; what others lack is to be the same for all.
    boolean looksAtUses = rules.addsUpUses() && !yearContext.uses().isEmpty();
    return rules.subjects() == SubjectKind.USERS
            && yearContext.groups(values).all().isEmpty()
            && !looksAtUses
            && !rules.sharesSums()
            && rate.isByHomeAndSector()
            && measurement != null
        ? new UsersBySituation(rules, values, yearContext, measurement, rate)
        : null;
  }

  /**
   * Users that are packed together, in columns.
   *
   * @return null where they have to be worked out each by itself
   */
  @Nullable PayerColumns of(PackedUsers.Part part) {
    UserColumns users = part.columns();
    PieceSituations known = pieces.get(part.place());
    PieceSituations numbers =
        known == null ? PieceSituations.of(this, users, part.first(), part.size()) : known;
    return new PieceBySituation(this, users, part.first(), part.size(), numbers).columns();
  }

  ContributionRules rules() {
    return rules;
  }

  MeasuredColumns measurement() {
    return measurement;
  }

  int year() {
    return yearContext.year();
  }

  /** Whether a user has uses, of which more is to be said. */
  boolean hasUses(UserColumns users, int user) {
    return !yearContext.uses().isEmpty() && yearContext.uses().containsKey(users.id(user));
  }

  /** Of which kind users are that are packed together. */
  PieceKinds kinds(UserColumns users) {
    return new PieceKinds(this, kinds, users);
  }

  /** The country of a code; null where that is none of the year's. */
  @Nullable Country home(CountryCode code) {
    return yearContext.countries().get(code);
  }

  /**
   * The number of a user's kind, found out anew.
   *
   * @param attribution the part of it that rests on DSI; null where nobody knows
   */
  int kind(UserColumns users, int user, @Nullable Fraction attribution) {
    Country home = home((CountryCode) users.word(users.home(user)));
    if (home == null) {
      return KindTable.OTHER;
    }
    Boolean rests = attribution == null ? null : Boolean.valueOf(attribution.signum() > 0);
    Payer payer =
        new Payer(
            "",
            "",
            (String) users.word(users.type(user)),
            (String) users.word(users.sector(user)),
            home,
            yearContext.year(),
            Figures.UNKNOWN,
            Figures.UNKNOWN,
            measurement.thresholds(),
            ThresholdStatus.UNKNOWN,
            List.of(),
            rests);
    Object situation = rules.situation(payer);
    if (situation == null) {
      return KindTable.OTHER;
    }
    List<Object> same =
        List.of(
            situation,
            rate.of(payer, Fraction.ZERO),
            payer.hasUntoldUse(),
            payer.isPresumedToUse());
    Integer number = classes.get(same);
    if (number == null) {
      synchronized (classes) {
        number = classes.computeIfAbsent(same, one -> classes.size());
      }
    }
    return number;
  }

  /** A situation that was asked about; null where none was. */
  @Nullable Situation known(long key) {
    return situations.get(key);
  }

  /** Whether nobody asked about a situation. */
  boolean isUnasked(long key) {
    return !situations.containsKey(key) && !others.containsKey(key);
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
    UserColumns users = part.columns();
    PieceSituations numbers = PieceSituations.of(this, users, part.first(), part.size());
    pieces.put(part.place(), numbers);
    return numbers.examples(users, part.first(), key -> !seen.contains(key));
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
      if (situations.size() + others.size() > MOST_SITUATIONS) {
        return false;
      }
      List<Payer> payers = measures.payers(List.copyOf(examples.values()));
      AskedAbout asked = AskedAbout.of(rules, values, payers, yearContext);
      if (!asked.answers().formalities().isEmpty() || !asked.taggings().isEmpty()) {
        return false;
      }
      Templates answers = new Templates(asked);
      int next = 0;
      for (long key : examples.keySet()) {
        Situation situation = answers.of(payers.get(next++));
        if (situation == null) {
          others.put(key, true);
        } else {
          situations.putIfAbsent(key, situation);
        }
      }
      return true;
    } catch (RuntimeException refused) {
      return false;
    }
  }

  /** Answers without their subjects. */
  private final class Templates {

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
    @Nullable Situation of(Payer payer) {
      Situation.Answer answer = answer(payer);
      Payer ifAbove = above.get(payer);
      Payer ifNotAbove = notAbove.get(payer);
      Situation.Answer one = ifAbove == null ? null : answer(ifAbove);
      Situation.Answer other = ifNotAbove == null ? null : answer(ifNotAbove);
      boolean isTold = answer != null && (ifAbove == null || one != null);
      return isTold && answer != null && (ifNotAbove == null || other != null)
          ? new Situation(rules.id(), payer, answer, one, other, rate.of(payer, Fraction.ZERO))
          : null;
    }

    private Situation.@Nullable Answer answer(Payer payer) {
      List<Ruling> found = rulings.getOrDefault(payer, List.of());
      if (found.isEmpty()) {
        return Situation.Answer.NONE;
      }
      if (found.size() > 1) {
        return null;
      }
      Ruling ruling = found.get(0);
      if (!(ruling instanceof Ruling.Owes owes)) {
        return Situation.Answer.of(ruling, null);
      }
      if (!(owes.recipient() instanceof Recipient.Fund)
          || !(owes.obligation() instanceof Obligation.Own own)) {
        return null;
      }
      Formula formula = formulas.of(own.amount());
      return formula.isInParts() ? Situation.Answer.of(ruling, formula) : null;
    }
  }
}
