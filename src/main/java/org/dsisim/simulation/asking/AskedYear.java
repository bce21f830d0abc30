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
  private final RememberedShares shares;

  /**
   * A year of which nothing was asked yet.
   *
   * @param inForce the values under which to ask
   * @param usersInPiece how many users are worked on together
   * @param keeps whether answers are kept, for another time under values that change none of them
   */
  public AskedYear(
      PolicyOption option,
      YearParameters inForce,
      YearContext yearContext,
      int usersInPiece,
      boolean keeps) {
    this.contributions = option.contributions();
    this.inForce = inForce;
    this.yearContext = yearContext;
    this.pieces = Piece.of(option, inForce, yearContext, usersInPiece);
    this.kept = keeps ? new ConcurrentHashMap<>() : null;
    this.shares = new RememberedShares(yearContext.countries().values());
    contributions.forEach(
        rules -> measures.put(rules.id(), yearContext.measures(rules, inForce.of(rules))));
  }

  /** The year's users, uses and countries. */
  public YearContext yearContext() {
    return yearContext;
  }

  /** How formulas share the year's fund. */
  public RememberedShares shares() {
    return shares;
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
   * What is answered about some users of a piece, which is kept nowhere.
   *
   * @throws org.dsisim.message.InvalidInput when rules cannot be used or contradict each other
   */
  List<AskedAbout> about(List<User> users) {
    return ask(new Piece(PayerKind.USERS, users));
  }

  /** Some users as a rule set measures them. */
  List<Payer> payers(String ruleSet, List<User> users) {
    return Objects.requireNonNull(measures.get(ruleSet)).payers(users);
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
