package org.dsisim.simulation;

import java.util.List;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.collection.Fund;

/**
 * A year's fund, and what countries receive of it and past it.
 *
 * @param fund what it takes in and gives out
 * @param allocation of what it has to share among the Parties, with how each share came about
 * @param parties all Parties, and other countries that receive bilaterally, in the order of their
 *     codes
 */
public record Sharing(Fund fund, Allocation allocation, List<PartyOutcome> parties) {}
