package org.dsisim.table.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as somebody at a desk would make them. */
public final class Sheets {

  private Sheets() {}

  /** Writes a workbook. */
  public static void write(Path file, Consumer<XSSFWorkbook> filling) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      filling.accept(workbook);
      workbook.write(out);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Writes a workbook with one sheet. */
  public static void write(Path file, String sheet, Object[]... rows) {
    write(file, workbook -> fill(workbook.createSheet(sheet), rows));
  }

  /**
   * Fills a sheet from its first row on: texts, numbers, booleans, null for nothing, and formulas
   * as texts that begin with an equals sign.
   */
  public static void fill(Sheet sheet, Object[]... rows) {
    for (int i = 0; i < rows.length; i++) {
      Row row = sheet.createRow(i);
      for (int j = 0; j < rows[i].length; j++) {
        if (rows[i][j] != null) {
          fill(row.createCell(j), rows[i][j]);
        }
      }
    }
  }

  private static void fill(Cell cell, Object value) {
    if (value instanceof Boolean truth) {
      cell.setCellValue(truth);
    } else if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof String text && text.startsWith("=")) {
      cell.setCellFormula(text.substring(1));
    } else {
      cell.setCellValue((String) value);
    }
  }

  /** Gives a cell another format. */
  public static void format(Sheet sheet, int row, int column, String format) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    sheet.getRow(row).getCell(column).setCellStyle(style);
  }

  /** Writes a table of CSV as a workbook: what looks like a number is one. */
  public static void ofCsv(Path csv, Path file) {
    try {
      Object[][] rows =
          Files.readAllLines(csv).stream()
              .map(
                  line -> {
                    String[] texts = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
                    Object[] cells = new Object[texts.length];
                    for (int i = 0; i < cells.length; i++) {
                      cells[i] = value(texts[i]);
                    }
                    return cells;
                  })
              .toArray(Object[][]::new);
      write(file, "table", rows);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Object value(String csv) {
    if (csv.isEmpty()) {
      return null;
    }
    if (csv.matches("-?\\d+(\\.\\d+)?")) {
      return new BigDecimal(csv);
    }
    return csv.replaceAll("^\"|\"$", "").replace("\"\"", "\"");
  }
}
