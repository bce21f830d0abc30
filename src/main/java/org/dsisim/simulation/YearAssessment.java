package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.liability.PayerOutcome;

/**
 * Works out a year of an option piece by piece: measures payers, asks all rule sets of the option,
 * and computes what is owed and expected. Pieces are independent of each other, and the same piece
 * always comes out the same. Safe for use by several threads.
 */
final class YearAssessment {

  private final List<ContributionRules> contributions;
  private final YearParameters inForce;
  private final YearContext world;
  private final ExpectedPayments collection;
  private final Credits credits;
  private final List<Piece> pieces;
  private final Map<String, Measures> measures = new HashMap<>();

  YearAssessment(
      PolicyOption option,
      YearParameters inForce,
      YearContext world,
      ExpectedPayments collection,
      int usersInPiece) {
    this.contributions = option.contributions();
    this.inForce = inForce;
    this.world = world;
    this.collection = collection;
    this.credits = new Credits(contributions, inForce, collection);
    this.pieces = Piece.of(option, world.users(), usersInPiece);
    contributions.forEach(
        rules -> measures.put(rules.id(), world.measures(rules, inForce.of(rules))));
  }

  /** What is worked out one by one, in their order. */
  List<Piece> pieces() {
    return pieces;
  }

  /**
   * Works out a piece.
   *
   * @throws org.dsisim.message.InvalidInput when rules cannot be used or contradict each other
   */
  PieceOutcome of(Piece piece) {
    List<Assessment> assessments = new ArrayList<>();
    for (ContributionRules rules : contributions) {
      if (piece.isAskedBy(rules)) {
        ParameterValues terms = inForce.of(rules);
        List<Payer> payers = Objects.requireNonNull(measures.get(rules.id())).payers(piece.users());
        assessments.add(Assessment.of(rules, terms, payers, world));
      }
    }
    List<PayerOutcome> payers = credits.takenOff(collection.payers(assessments));
    return new PieceOutcome(
        payers, assessments, UseOutcome.of(world, piece.users(), assessments, keepsOpenAccess()));
  }

  private boolean keepsOpenAccess() {
    return contributions.stream().allMatch(rules -> OpenAccess.isKept(inForce.of(rules)));
  }
}
