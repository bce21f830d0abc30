package org.dsisim.simulation.asking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.measure.MeasuredColumns;
import org.dsisim.reckoning.measure.Measurement;
import org.dsisim.simulation.share.RememberedShares;
import org.dsisim.simulation.year.AskedAbout;
import org.dsisim.simulation.year.Measures;
import org.dsisim.simulation.year.Piece;
import org.dsisim.simulation.year.YearContext;
import org.dsisim.simulation.year.YearParameters;
import org.jspecify.annotations.Nullable;

/**
 * What the rule sets of an option answer about the payers of a year, piece by piece. The same piece
 * is always answered the same. Safe for use by several threads.
 */
public final class AskedYear {

  private final List<ContributionRules> contributions;
  private final YearParameters inForce;
  private final YearContext yearContext;
  private final List<Piece> pieces;
  private final Map<String, Measures> measures = new HashMap<>();
  private final @Nullable Map<Integer, List<AskedAbout>> kept;
  private final Map<Integer, OfSome> keptOfSome = new ConcurrentHashMap<>();
  private final KnownYear known;
  private @Nullable AskedSituations situations;

  private record OfSome(List<Integer> places, List<AskedAbout> answers) {}

  /**
   * A year of which nothing was asked yet.
   *
   * @param inForce the values under which to ask
   * @param known of the year, under other values perhaps
   * @param usersInPiece how many users are worked on together
   * @param keeps whether answers are kept, for another time under values that change none of them
   */
  public AskedYear(
      PolicyOption option,
      YearParameters inForce,
      KnownYear known,
      int usersInPiece,
      boolean keeps) {
    this.contributions = option.contributions();
    this.inForce = inForce;
    this.known = known;
    this.yearContext = known.yearContext();
    this.pieces = Piece.of(option, inForce, yearContext, usersInPiece);
    this.kept = keeps ? new ConcurrentHashMap<>() : null;
    contributions.forEach(
        rules -> measures.put(rules.id(), yearContext.measures(rules, inForce.of(rules))));
  }

  /** The year's users, uses and countries. */
  public YearContext yearContext() {
    return yearContext;
  }

  /** How formulas share the year's fund. */
  public RememberedShares shares() {
    return known.shares();
  }

  /** What is asked about one by one, in their order. */
  List<Piece> pieces() {
    return pieces;
  }

  /**
   * What is answered about a piece, by each rule set that is about its payers, in the option's
   * order.
   *
   * @throws org.dsisim.message.InvalidInput when rules cannot be used or contradict each other
   */
  List<AskedAbout> about(int piece) {
    List<AskedAbout> known = kept == null ? null : kept.get(piece);
    if (known != null) {
      return known;
    }
    List<AskedAbout> asked = ask(pieces.get(piece));
    if (kept != null) {
      kept.put(piece, asked);
    }
    return asked;
  }

  /**
   * What is answered about some users of a piece.
   *
   * @param places of the users among those of the piece: those of whom it is kept
   * @throws org.dsisim.message.InvalidInput when rules cannot be used or contradict each other
   */
  List<AskedAbout> about(int piece, List<Integer> places, List<User> users) {
    OfSome before = keptOfSome.get(piece);
    if (before != null && before.places().equals(places)) {
      return before.answers();
    }
    List<AskedAbout> asked = ask(new Piece(PayerKind.USERS, users));
    if (kept != null) {
      keptOfSome.put(piece, new OfSome(places, asked));
    }
    return asked;
  }

  /** Some users as a rule set measures them. */
  List<Payer> payers(String ruleSet, List<User> users) {
    return Objects.requireNonNull(measures.get(ruleSet)).payers(users);
  }

  /**
   * What is answered about users by situation.
   *
   * @param rules the only rule set that asks users
   * @param rate by which parts of users differ perhaps, under the assumptions
   * @return null where they have to be measured each by itself
   */
  synchronized @Nullable AskedSituations situations(
      ContributionRules rules, ComplianceRate rate, ParameterValues assumptions) {
    ParameterValues values = inForce.of(rules);
    AskedSituations before = situations;
    MeasuredColumns measurement =
        before == null
            ? MeasuredColumns.of(new Measurement(values, yearContext.growth()))
            : before.measurement();
    if (measurement == null) {
      return null;
    }
    UserKinds kinds = known.kinds(rules, measurement.thresholds(), rate, assumptions);
    if (before != null && before.kinds() == kinds) {
      return before;
    }
    AskedSituations unasked =
        new AskedSituations(rules, values, yearContext, measurement, kinds, kept != null);
    situations = unasked;
    return unasked;
  }

  private List<AskedAbout> ask(Piece piece) {
    List<AskedAbout> asked = new ArrayList<>();
    for (ContributionRules rules : contributions) {
      if (piece.isAskedBy(rules)) {
        List<Payer> payers = payers(rules.id(), piece.users());
        asked.add(AskedAbout.of(rules, inForce.of(rules), payers, yearContext));
      }
    }
    return List.copyOf(asked);
  }
}
