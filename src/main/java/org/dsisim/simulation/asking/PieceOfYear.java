package org.dsisim.simulation.asking;

import java.util.List;
import org.dsisim.simulation.payer.PiecePayers;

/**
 * What came out for one piece, for whoever goes through payers and uses side by side.
 *
 * @param payers in columns where that is possible
 * @param uses of these payers, in the order of users and their ids
 */
public record PieceOfYear(PiecePayers payers, List<UseOutcome> uses) {}
