package org.dsisim.report.file;

import java.util.function.Predicate;
import org.dsisim.model.world.Country;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.table.CountryTable;
import org.dsisim.report.content.table.EffectTable;
import org.dsisim.report.content.table.FlowTable;
import org.dsisim.report.content.table.PayerTable;
import org.dsisim.report.content.table.SummaryTable;
import org.dsisim.report.file.table.FileContent;
import org.dsisim.report.file.table.TableFiles;

/** The CSV files of a run directory. Rows are in the order of options, years and ids. */
public final class RunFiles {

  private final Run run;

  /** The files of a run. */
  public RunFiles(Run run) {
    this.run = run;
  }

  /** Every flow of money. */
  public FileContent flows() {
    return TableFiles.csv(FlowTable.of(run));
  }

  /** Flows of money in which users are joined by sector; countries that pay stay as they are. */
  public FileContent flowsBySector() {
    return TableFiles.csv(FlowTable.bySector(run));
  }

  /** What each payer owes and is expected to pay. */
  public FileContent payers() {
    return payers(home -> true);
  }

  private FileContent payers(Predicate<Country> homes) {
    return TableFiles.csv(PayerTable.of(run, homes));
  }

  /** What each Party receives. */
  public FileContent countries() {
    return countries(country -> true);
  }

  private FileContent countries(Predicate<Country> which) {
    return TableFiles.csv(CountryTable.of(run).table(which));
  }

  /**
   * The one table that answers what is asked for: payers where they are to be named, those at home
   * in the countries asked for; else these countries; else the indicators.
   */
  public FileContent selected(Selection selection) {
    if (selection.names()) {
      return payers(selection::shows);
    }
    return selection.asksForCountries() ? countries(selection::shows) : summary();
  }

  /** What is no money and weighs on somebody: permits, months, uses that do not happen. */
  public FileContent burdens() {
    return TableFiles.csv(EffectTable.burdens(run));
  }

  /** What is no money and does somebody good: uses of open data. */
  public FileContent benefits() {
    return TableFiles.csv(EffectTable.benefits(run));
  }

  /** The indicators of each option and year. */
  public FileContent summary() {
    return TableFiles.csv(SummaryTable.of(run));
  }
}
