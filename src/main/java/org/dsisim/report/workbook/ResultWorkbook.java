package org.dsisim.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dsisim.message.Message;
import org.dsisim.report.content.about.About;
import org.dsisim.report.content.table.NamedTable;
import org.dsisim.report.file.folder.Sha256;
import org.dsisim.report.file.table.ResultBytes;

/**
 * Results as one workbook.
 *
 * @param about what must be known of them
 * @param allocations as formulas, each on a sheet
 * @param charts on one sheet
 * @param tables each on a sheet, or on several where it is longer than one
 * @param inputs every file that was read, by its name in results
 * @param rowsOnSheet how many rows a sheet has at most
 */
record ResultWorkbook(
    About about,
    List<LiveAllocation> allocations,
    List<BarChart> charts,
    List<NamedTable> tables,
    Map<String, Path> inputs,
    int rowsOnSheet)
    implements ResultBytes {

  /** As long as a sheet can be. */
  static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxRows();

  private static final Message ABOUT = Message.of("workbook.about");
  private static final Message CHARTS = Message.of("workbook.charts");

  @Override
  public void writeTo(OutputStream out) throws IOException {
    try (XSSFWorkbook begun = new XSSFWorkbook()) {
      Looks looks = new Looks(begun);
      AboutSheet first = new AboutSheet(begun.createSheet(ABOUT.inEnglish()), looks);
      for (LiveAllocation allocation : allocations) {
        AllocationSheet.add(begun, name(allocation), looks, allocation);
      }
      if (!charts.isEmpty()) {
        new ChartSheet(begun.createSheet(CHARTS.inEnglish()), looks).add(charts);
      }
      try (SteadyWorkbook workbook = new SteadyWorkbook(begun, about.title().inEnglish())) {
        TableSheets sheets = new TableSheets(workbook, looks, rowsOnSheet);
        List<TableSheets.Written> written = new ArrayList<>();
        tables.forEach(table -> written.addAll(sheets.write(table)));
        first.write(about);
        contents(first, written);
        Outlet outlet = new Outlet(out);
        workbook.write(outlet);
        outlet.finish();
      }
    } catch (RuntimeException failed) {
      // So the library passes on that a disk is full while rows are kept there.
      if (failed.getCause() instanceof IOException unwritten) {
        throw unwritten;
      }
      throw failed;
    }
  }

  private String name(LiveAllocation allocation) {
    return allocations.size() == 1
        ? Message.of("workbook.allocation").inEnglish()
        : Message.of("workbook.allocation-of", "year", String.valueOf(allocation.year()))
            .inEnglish();
  }

  private void contents(AboutSheet sheet, List<TableSheets.Written> written) throws IOException {
    sheet.section(Message.of("workbook.section.sheets"));
    for (LiveAllocation allocation : allocations) {
      sheet.link(name(allocation), Message.of("workbook.what.allocation"));
    }
    if (!charts.isEmpty()) {
      sheet.link(CHARTS.inEnglish(), Message.of("workbook.what.charts"));
    }
    for (TableSheets.Written one : written) {
      sheet.link(
          one.sheet(),
          Message.of("workbook.what.table", "what", one.table().what(), "rows", one.rows()));
    }
    sheet.section(Message.of("workbook.section.reading"));
    for (Message sentence :
        List.of(
            Message.of("workbook.reading.empty"),
            Message.of("workbook.reading.digits"),
            Message.of("workbook.reading.times"))) {
      sheet.line(Message.plain(""), sentence);
    }
    sheet.section(Message.of("workbook.section.inputs"));
    for (Map.Entry<String, Path> input : inputs.entrySet()) {
      sheet.line(
          Message.plain(""),
          Message.of("workbook.input", "file", input.getKey(), "sum", Sha256.of(input.getValue())));
    }
  }
}
