package org.dsisim.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.dsisim.report.content.table.Cell;
import org.dsisim.report.content.table.Column;
import org.dsisim.report.content.table.NamedTable;
import org.dsisim.report.content.table.ResultTable;
import org.dsisim.report.content.table.SentenceWords;
import org.dsisim.report.workbook.Looks.Look;

/** Writes a table of results into a sheet, and into further ones where it is longer than one. */
final class TableSheets {

  /** A character of the usual font, in the unit of widths. */
  private static final int CHARACTER = 256;

  private static final int NARROWEST = 8;
  private static final int WIDEST = Looks.LONG_TEXT;

  /** What the button of a filter takes. */
  private static final int BUTTON = 3;

  private final SteadyWorkbook workbook;
  private final Looks looks;
  private final int rowsOnSheet;

  /**
   * A writer of tables.
   *
   * @param rowsOnSheet how many rows a sheet has at most, with its head
   */
  TableSheets(SteadyWorkbook workbook, Looks looks, int rowsOnSheet) {
    this.workbook = workbook;
    this.looks = looks;
    this.rowsOnSheet = rowsOnSheet;
  }

  /**
   * A sheet that was written.
   *
   * @param rows without the head
   */
  record Written(String sheet, NamedTable table, int rows) {}

  /** Writes a table; the sheets of it. */
  List<Written> write(NamedTable named) {
    return write(named, named.table());
  }

  private <R> List<Written> write(NamedTable named, ResultTable<R> table) {
    Writing<R> writing = new Writing<>(named, table.columns());
    table.rows().forEach(writing::row);
    writing.end();
    return writing.written;
  }

  /** A table on its way. */
  private final class Writing<R> {

    private final NamedTable named;
    private final List<Column<R>> columns;
    private final int[] widths;
    private final SentenceWords sentences = new SentenceWords();
    private final List<Written> written = new ArrayList<>();
    private SXSSFSheet sheet;
    private int rows;

    Writing(NamedTable named, List<Column<R>> columns) {
      this.named = named;
      this.columns = columns;
      this.widths = new int[columns.size()];
      this.sheet = begun();
    }

    private SXSSFSheet begun() {
      int number = written.size() + 1;
      SXSSFSheet begun =
          workbook.createSheet(number == 1 ? named.name() : named.name() + " (" + number + ")");
      Row head = begun.createRow(0);
      for (int i = 0; i < widths.length; i++) {
        String name = columns.get(i).name();
        looks.text(head, i, Look.HEAD, name);
        widths[i] = Math.max(NARROWEST, name.length() + BUTTON);
      }
      begun.createFreezePane(0, 1);
      return begun;
    }

    void row(R row) {
      if (rows + 1 == rowsOnSheet) {
        end();
        sheet = begun();
        rows = 0;
      }
      Row cells = sheet.createRow(++rows);
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], write(cells, i, columns.get(i), columns.get(i).of(row)));
      }
    }

    /** Writes a cell; how many characters wide it is. */
    private int write(Row row, int at, Column<R> column, Cell cell) {
      if (cell instanceof Cell.Word word) {
        return word(row, at, word.text());
      }
      if (cell instanceof Cell.Sentence sentence) {
        return word(row, at, sentences.of(sentence.message()));
      }
      if (cell instanceof Cell.Truth truth) {
        row.createCell(at).setCellValue(truth.truth());
        return NARROWEST;
      }
      NumberCell number = NumberCell.of(cell, column.unit());
      if (number == null) {
        return 0;
      }
      number.writeTo(row, at, looks);
      return number.width();
    }

    private int word(Row row, int at, String text) {
      looks.word(row, at, text);
      return text.length() + 1;
    }

    /** What is known of a sheet when its last row is there. */
    void end() {
      int last = columns.size() - 1;
      sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, last));
      for (int i = 0; i <= last; i++) {
        sheet.setColumnWidth(i, Math.min(WIDEST, widths[i]) * CHARACTER);
      }
      Printing.across(sheet);
      sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, last));
      written.add(new Written(sheet.getSheetName(), named, rows));
    }
  }
}
