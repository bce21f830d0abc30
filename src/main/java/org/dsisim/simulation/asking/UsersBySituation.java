package org.dsisim.simulation.asking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.formula.Formula;
import org.dsisim.model.formula.Formulas;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.parallel.InOrder;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.measure.MeasuredColumns;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.simulation.payer.Situation;
import org.dsisim.simulation.year.YearContext;
import org.dsisim.simulation.year.YearParameters;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What users owe, and are expected to pay, by the situation that these are in, under the rates in
 * force. Only for years of an option in which each user owes to the fund by one rule set or owes
 * nothing, whatever others owe. Safe for use by several threads.
 */
final class UsersBySituation {

  private final AskedSituations asked;
  private final ComplianceRate rate;
  private final Formulas formulas;
  private final Map<Long, Situation> situations = new ConcurrentHashMap<>();

  /** Those of whom no formula in whole numbers can tell what they owe. */
  private final Set<Long> others = ConcurrentHashMap.newKeySet();

  private UsersBySituation(AskedSituations asked, ComplianceRate rate, Formulas formulas) {
    this.asked = asked;
    this.rate = rate;
    this.formulas = formulas;
  }

  /** The users of a year by situation; null where each has to be worked out by itself. */
  static @Nullable UsersBySituation of(
      AskedYear asked,
      List<ContributionRules> contributions,
      YearParameters inForce,
      ExpectedPayments collection) {
    ContributionRules rules = theOneOfUsers(contributions);
    if (rules == null) {
      return null;
    }
    YearContext yearContext = asked.yearContext();
    ComplianceRate rate = collection.of(rules.id()).rate();
    // Whoever has uses is worked out by itself; what others lack is to be the same for all.
    boolean looksAtUses = rules.addsUpUses() && !yearContext.uses().isEmpty();
    if (looksAtUses
        || !yearContext.groups(inForce.of(rules)).all().isEmpty()
        || !rate.isByHomeAndSector()) {
      return null;
    }
    AskedSituations situations = asked.situations(rules, rate, inForce.assumptions());
    return situations == null
        ? null
        : new UsersBySituation(situations, rate, new Formulas(inForce.of(rules)));
  }

  /**
   * The only rule set that asks users, and asks each whatever others owe; null where it is not so.
   */
  static @Nullable ContributionRules theOneOfUsers(List<ContributionRules> contributions) {
    List<ContributionRules> ofUsers =
        contributions.stream().filter(r -> r.payers() == PayerKind.USERS).toList();
    if (ofUsers.size() != 1 || contributions.stream().anyMatch(ContributionRules::hasCredits)) {
      return null;
    }
    ContributionRules rules = ofUsers.get(0);
    return rules.subjects() == SubjectKind.USERS && !rules.sharesSums() ? rules : null;
  }

  /**
   * Users that are packed together, in columns.
   *
   * @return null where they have to be worked out each by itself
   */
  @Nullable PayerColumns of(PackedUsers.Part part) {
    return new PieceBySituation(this, part.columns(), part.first(), part.size(), asked.of(part))
        .columns();
  }

  ContributionRules rules() {
    return asked.rules();
  }

  MeasuredColumns measurement() {
    return asked.measurement();
  }

  int year() {
    return asked.year();
  }

  /** The country of a code; null where that is none of the year's. */
  @Nullable Country home(CountryCode code) {
    return asked.yearContext().countries().get(code);
  }

  /**
   * A situation that was asked about; null where none was, or each user is worked out by itself.
   */
  @Nullable Situation known(long key) {
    Situation known = situations.get(key);
    return known == null && !others.contains(key) ? found(key) : known;
  }

  private synchronized @Nullable Situation found(long key) {
    Situation known = situations.get(key);
    AskedSituations.Answered answered = asked.known(key);
    if (known != null || answered == null) {
      return known;
    }
    Situation found;
    try {
      found = situation(answered);
    } catch (IllegalArgumentException unusable) {
      // Worked out as an object, a user is named for whom a parameter cannot be used.
      found = null;
    }
    if (found == null) {
      others.add(key);
    } else {
      situations.put(key, found);
    }
    return found;
  }

  /** Whether nobody asked about a situation. */
  boolean isUnasked(long key) {
    return asked.isUnasked(key);
  }

  /** As {@link AskedSituations#askAhead}. */
  void askAhead(List<PackedUsers.Part> parts, InOrder order, Runnable onTheWay) {
    asked.askAhead(parts, order, onTheWay);
  }

  /** As {@link AskedSituations#ask}. */
  boolean ask(Map<Long, User> unseen) {
    return asked.ask(unseen);
  }

  private @Nullable Situation situation(AskedSituations.Answered answered) {
    Situation.Answer asIs = answer(answered.asIs());
    AskedSituations.Answer above = answered.ifAbove();
    AskedSituations.Answer notAbove = answered.ifNotAbove();
    Situation.Answer ifAbove = above == null ? null : answer(above);
    Situation.Answer ifNotAbove = notAbove == null ? null : answer(notAbove);
    boolean isInParts =
        (above == null || ifAbove != null) && (notAbove == null || ifNotAbove != null);
    return asIs != null && isInParts
        ? new Situation(
            rules().id(),
            answered.payer(),
            asIs,
            ifAbove,
            ifNotAbove,
            rate.of(answered.payer(), Fraction.ZERO))
        : null;
  }

  /** Null where its formula is none in whole numbers. */
  private Situation.@Nullable Answer answer(AskedSituations.Answer answer) {
    if (answer.ruling() == null) {
      return Situation.Answer.NONE;
    }
    if (answer.amount() == null) {
      return Situation.Answer.of(answer.ruling(), null);
    }
    Formula formula = formulas.of(answer.amount());
    return formula.isInParts() ? Situation.Answer.of(answer.ruling(), formula) : null;
  }
}
