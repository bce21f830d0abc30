package org.dsisim.simulation;

import java.util.List;
import org.dsisim.model.answer.Counted;
import org.dsisim.model.world.Cooperation;
import org.dsisim.simulation.year.DutyOfDatabase;
import org.dsisim.simulation.year.RecordTags;

/**
 * What is given, needed and done in a year that is no payment.
 *
 * @param inKind what is given in kind and counts as benefit-sharing, in the order of the ids
 * @param neededInKind what countries say that they need in kind, whatever the option
 * @param tags what databases have to tag, in the order of their ids
 * @param databaseDuties what databases have to do, in the order of their ids
 */
public record BesideMoney(
    List<Counted> inKind,
    List<Cooperation> neededInKind,
    List<RecordTags> tags,
    List<DutyOfDatabase> databaseDuties) {}
