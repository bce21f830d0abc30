package org.dsisim.report.workbook;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look, made once for a workbook. */
final class Looks {

  /** Longer texts are in no cell. */
  private static final int LONGEST_TEXT = 32_767;

  /** Longer texts are wider than a column of a table. */
  static final int LONG_TEXT = 60;

  private static final String CUT = " …";

  /** How a cell looks. */
  enum Look {
    TITLE(""),
    SECTION(""),
    NAME(""),
    TEXT(""),
    HEAD(""),
    /** The head of numbers. */
    NUMBER_HEAD(""),
    LINK(""),
    /** A long text of a table, which ends at the border of its cell. */
    LONG(""),
    /** A text that a spreadsheet would take for a formula if somebody typed it. */
    QUOTED(""),
    /** A number as it is. */
    NUMBER(""),
    COUNT("#,##0"),
    MONEY("#,##0.00"),
    /** Money that is to be changed. */
    INPUT("#,##0.00"),
    SHARE("0.0000%");

    private final String format;

    Look(String format) {
      this.format = format;
    }
  }

  private final XSSFWorkbook workbook;
  private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);

  Looks(XSSFWorkbook workbook) {
    this.workbook = workbook;
    for (Look look : Look.values()) {
      styles.put(look, style(look));
    }
  }

  private CellStyle style(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    if (!look.format.isEmpty()) {
      style.setDataFormat(workbook.createDataFormat().getFormat(look.format));
    }
    switch (look) {
      case TITLE -> style.setFont(font(16, true));
      case SECTION -> {
        style.setFont(font(12, true));
        fill(style, IndexedColors.GREY_25_PERCENT);
      }
      case NAME -> {
        style.setFont(font(11, true));
        style.setVerticalAlignment(VerticalAlignment.TOP);
      }
      case TEXT -> {
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
      }
      case HEAD -> {
        style.setFont(font(11, true));
        fill(style, IndexedColors.GREY_25_PERCENT);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
      }
      case LINK -> {
        XSSFFont font = font(11, false);
        font.setColor(IndexedColors.BLUE.getIndex());
        font.setUnderline(Font.U_SINGLE);
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
      }
      // Elsewhere a text goes on over what is empty beside it, on paper too.
      case LONG -> style.setAlignment(HorizontalAlignment.FILL);
      case QUOTED -> style.setQuotePrefixed(true);
      case INPUT -> {
        style.setFont(font(11, true));
        fill(style, IndexedColors.LEMON_CHIFFON);
        apart(style);
      }
      case NUMBER, COUNT, MONEY, SHARE -> apart(style);
      case NUMBER_HEAD -> {
        style.setFont(font(11, true));
        fill(style, IndexedColors.GREY_25_PERCENT);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        apart(style);
      }
    }
    return style;
  }

  /** Numbers end a little before the border: else a text behind them seems to go on from them. */
  private static void apart(CellStyle style) {
    style.setAlignment(HorizontalAlignment.RIGHT);
    style.setIndention((short) 1);
  }

  private static void fill(CellStyle style, IndexedColors colour) {
    style.setFillForegroundColor(colour.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private XSSFFont font(int points, boolean bold) {
    XSSFFont font = workbook.createFont();
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    return font;
  }

  /** Writes a text into a cell; never a formula, whatever it begins with. */
  void text(Row row, int column, Look look, String text) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(styles.get(look));
    cell.setCellValue(fitting(text));
  }

  /** Writes a text as it is found in a table; nothing where it is empty. */
  void word(Row row, int column, String text) {
    if (text.isEmpty()) {
      return;
    }
    if ("=+-@".indexOf(text.charAt(0)) >= 0) {
      text(row, column, Look.QUOTED, text);
    } else if (text.length() > LONG_TEXT) {
      text(row, column, Look.LONG, text);
    } else {
      row.createCell(column).setCellValue(fitting(text));
    }
  }

  /** Writes a number. */
  void number(Row row, int column, Look look, BigDecimal number) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(styles.get(look));
    cell.setCellValue(number.doubleValue());
  }

  /**
   * Writes a formula with what it gives, for readers that do not compute.
   *
   * @param formula without an equals sign
   */
  void formula(Row row, int column, Look look, String formula, BigDecimal gives) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(styles.get(look));
    cell.setCellFormula(formula);
    cell.setCellValue(gives.doubleValue());
  }

  private static String fitting(String text) {
    return text.length() <= LONGEST_TEXT
        ? text
        : text.substring(0, LONGEST_TEXT - CUT.length()) + CUT;
  }
}
