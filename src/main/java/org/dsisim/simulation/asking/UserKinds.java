package org.dsisim.simulation.asking;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.user.UserColumns;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.simulation.payer.KindTable;
import org.dsisim.simulation.year.YearContext;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Of which kind users are: of those of one kind who stand alike to all thresholds, rules answer the
 * same, and the same part of what they owe is expected. No limit of a threshold and no rate changes
 * the kind of a user. Safe for use by several threads.
 */
final class UserKinds {

  private final ContributionRules rules;
  private final Thresholds thresholds;
  private final YearContext yearContext;
  private final @Nullable ComplianceRate rate;
  private final KindTable table = new KindTable();
  private final Map<List<Object>, Integer> numbers = new ConcurrentHashMap<>();

  /**
   * The kinds of a year's users under a rule set.
   *
   * @param thresholds with whatever limits
   * @param rate that tells users apart; null where the same part is expected of all
   */
  UserKinds(
      ContributionRules rules,
      Thresholds thresholds,
      YearContext yearContext,
      @Nullable ComplianceRate rate) {
    this.rules = rules;
    this.thresholds = thresholds;
    this.yearContext = yearContext;
    this.rate = rate;
  }

  /** Those of users that are packed together. For one thread. */
  PieceKinds of(UserColumns users) {
    return new PieceKinds(this, table, users);
  }

  /**
   * The number of a user's kind, found out anew.
   *
   * @param attribution the part of it that rests on DSI; null where nobody knows
   */
  int kind(UserColumns users, int user, @Nullable Fraction attribution) {
    Country home = yearContext.countries().get((CountryCode) users.word(users.home(user)));
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
            thresholds,
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
            rate == null ? Fraction.ONE : rate.of(payer, Fraction.ZERO),
            payer.hasUntoldUse(),
            payer.isPresumedToUse());
    Integer number = numbers.get(same);
    if (number == null) {
      synchronized (numbers) {
        number = numbers.computeIfAbsent(same, one -> numbers.size());
      }
    }
    return number;
  }
}
