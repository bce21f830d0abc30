package org.dsisim.report.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dsisim.model.world.Country;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.description.NamedOption;
import org.dsisim.scenario.ScenarioSheet;

/**
 * What there is to be looked at.
 *
 * @param version of the program
 * @param scenarios what each says of itself, by id
 * @param countries as they stand in the last year of any scenario
 */
public record Started(
    String version,
    Map<String, ScenarioSheet> scenarios,
    List<Description> contributions,
    List<Description> formulas,
    List<NamedOption> options,
    Collection<Country> countries) {}
