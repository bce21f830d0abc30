package org.dsisim.workspace.result;

import java.util.Collection;
import org.dsisim.model.world.Country;
import org.dsisim.report.content.AllocatedFund;
import org.dsisim.report.content.Selection;
import org.dsisim.report.file.AllocationFiles;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.screen.run.AllocationText;

/**
 * What {@link org.dsisim.workspace.Workspace#allocate} came to.
 *
 * @param fund what was given out
 * @param countries all that there are in the year
 * @param selection what of it is shown
 */
public record AllocateResult(
    AllocatedFund fund, Collection<Country> countries, Selection selection) {

  /** The files of it. */
  public AllocationFiles files() {
    return new AllocationFiles(fund);
  }

  /** The page for a screen. */
  public String page(Screen screen) {
    return AllocationText.of(fund, countries, selection, screen);
  }
}
