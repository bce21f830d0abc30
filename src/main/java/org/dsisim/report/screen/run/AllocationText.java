package org.dsisim.report.screen.run;

import java.util.Collection;
import org.dsisim.model.world.Country;
import org.dsisim.report.content.AllocatedFund;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.Selection;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.screen.FormulaAlone;

/** A fund of a given size, given out by a formula, for the screen. */
public final class AllocationText {

  private AllocationText() {}

  /**
   * The text of an allocation.
   *
   * @param countries all that can be asked for
   */
  public static String of(
      AllocatedFund fund, Collection<Country> countries, Selection selection, Screen screen) {
    Page page = new Page(screen);
    FormulaAlone about = new FormulaAlone(page, fund);
    about.head();
    about.undistributed();
    new WhoReceives(page, selection, new Alphabet(fund.language()))
        .show(
            fund.values().year(), countries, fund.allocation().parties(), fund.allocation().fund());
    about.whatItRestsOn();
    return page.text();
  }
}
