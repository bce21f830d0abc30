package org.dsisim.report.page;

import java.util.List;
import org.dsisim.report.content.Run;
import org.dsisim.report.page.asked.Ask;

/**
 * What an option brings in one year after another.
 *
 * @param ask what is set in each of them
 * @param command the command that gives the same figures
 * @param years a run of each, in their order
 */
public record YearByYear(Ask ask, List<String> command, List<Run> years) {}
