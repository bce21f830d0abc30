package org.dsisim.simulation.asking;

import java.util.List;
import org.dsisim.reckoning.liability.PayerOutcome;

/**
 * What came out for one piece.
 *
 * @param payers in the order of the piece
 * @param assessments one for each rule set of the option that is about them, in the option's order
 * @param uses of these payers, in the order of users and their ids
 */
public record PieceOutcome(
    List<PayerOutcome> payers, List<Assessment> assessments, List<UseOutcome> uses) {}
