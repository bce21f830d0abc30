package org.dsisim.report.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.indicator.Indicators;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.report.content.AllocatedFund;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.Decimals;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.about.About;
import org.dsisim.report.content.about.AboutFund;
import org.dsisim.report.content.table.Cell;
import org.dsisim.report.content.table.CountryTable;
import org.dsisim.report.content.table.NamedTable;
import org.dsisim.report.content.table.ResultTable;
import org.dsisim.report.content.table.SummaryTable;
import org.dsisim.report.content.table.TablesOfResults;
import org.dsisim.report.file.folder.ListedFile;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.file.table.FileContent;
import org.dsisim.report.file.table.TableFiles;

/** The files of a fund given out by a formula alone. */
public record AllocationFiles(AllocatedFund fund) {

  /** What must be known of the fund. */
  public About about() {
    return AboutFund.of(fund);
  }

  /** The tables. */
  public List<NamedTable> tables() {
    return TablesOfResults.ofAllocation(countryTable(), summaryTable());
  }

  /** What Parties receive, all or those that are asked for, with the columns of a run's. */
  public FileContent countries(Selection selection) {
    return TableFiles.csv(countryTable(selection));
  }

  private ResultTable<?> countryTable(Selection selection) {
    return countryTable().table(selection::shows);
  }

  private CountryTable countryTable() {
    CountryTable table = new CountryTable(fund.language());
    table.add(
        fund.formula(),
        fund.values().year(),
        fund.allocation().parties(),
        fund.allocation(),
        Caveats.note(fund.values(), fund.descriptions()));
    return table;
  }

  /** The indicators: the fund, and what Parties and groups of them receive. */
  private ResultTable<?> summaryTable() {
    List<Message> caveats =
        Caveats.of(fund.values().owner(), fund.descriptions()).stream()
            .map(Message::plain)
            .toList();
    Cell year = new Cell.Whole(fund.values().year());
    return SummaryTable.of(
        rows -> {
          for (Indicator one : indicators()) {
            List<Message> notes = new ArrayList<>();
            if (one.note() != null) {
              notes.add(one.note());
            }
            notes.addAll(one.byFormula() ? caveats : List.of());
            Message note = notes.isEmpty() ? null : WordList.apart(notes);
            rows.accept(new SummaryTable.Row(fund.formula(), year, one, note));
          }
        });
  }

  private List<Indicator> indicators() {
    return Indicators.of(fund.allocation(), fund.values());
  }

  /**
   * What was given out, by which formula, with which values in force.
   *
   * @param files those that are written beside it; none where it stands alone
   * @param selection what else it is to hold
   */
  public String json(List<ListedFile> files, Selection selection) {
    ObjectNode root = document(ResultKind.ALLOCATION, selection);
    RunJson.files(root, files);
    return RunJson.written(root);
  }

  /** The document without its files. */
  ObjectNode document(ResultKind kind, Selection selection) {
    Allocation allocation = fund.allocation();
    ParameterValues values = fund.values();
    ObjectNode root = RunJson.begun(kind, fund.version(), fund.command());
    ObjectNode of = root.putObject("formula");
    of.put("id", values.owner()).put("written", fund.formula()).put("year", values.year());
    RunJson.description(of, fund.descriptions().get(values.owner()));
    root.put("fund_usd", allocation.fund().toUsd());
    root.put("undistributed_usd", allocation.undistributed().toUsd());
    root.put(
        "parties_eligible", allocation.parties().stream().filter(PartyOutcome::eligible).count());
    ObjectNode totals = root.putObject("totals");
    indicators().forEach(one -> totals.put(one.name(), Decimals.of(one.value())));
    RunJson.parameters(root.putArray("parameters_in_force"), values, fund.recorded());
    ArrayNode illustrative = root.putArray("rests_on_illustrations");
    AssumptionsUsed.onIllustrations(values).forEach(illustrative::add);
    ArrayNode notes = root.putArray("notes");
    Caveats.of(values.owner(), fund.descriptions()).forEach(notes::add);
    allocation.why().forEach(why -> notes.add(why.inEnglish()));
    allocation.missing().forEach(lack -> notes.add(lack.inEnglish()));
    RunJson.inputs(root.putArray("inputs"), fund.inputs());
    if (selection.asksForCountries()) {
      TableFiles.json(countryTable(selection), root.putArray("countries"));
    }
    return root;
  }
}
