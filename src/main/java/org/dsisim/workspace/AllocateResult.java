package org.dsisim.workspace;

import java.util.Collection;
import java.util.List;
import org.dsisim.model.world.Country;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.report.content.Selection;
import org.dsisim.report.file.AllocationFiles;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.screen.AllocationText;

/**
 * What {@link Workspace#allocate} came to.
 *
 * @param files what was given out, and the files of it
 * @param countries all that there are in the year
 * @param selection what of it is shown
 */
public record AllocateResult(
    AllocationFiles files, Collection<Country> countries, Selection selection) {

  /** The page for a screen. */
  public String page(Screen screen) {
    ParameterValues terms = files.terms();
    List<String> set =
        terms.all().stream()
            .filter(ParameterValue::setting)
            .map(term -> terms.owner() + "." + term.name() + " = " + term.value().text())
            .toList();
    return AllocationText.of(
        files.formula(),
        terms,
        files.allocation(),
        countries,
        set,
        files.descriptions(),
        selection,
        files.language(),
        screen);
  }
}
