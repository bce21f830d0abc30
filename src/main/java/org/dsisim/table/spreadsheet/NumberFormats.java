package org.dsisim.table.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Writes numbers of cells as texts, by what their formats say that they are. */
final class NumberFormats {

  /** As many digits as spreadsheets show; what comes behind is noise of their binary numbers. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  /** What stands in quotes or behind a backslash in a format is no sign of it. */
  private static final String LITERAL = "\"[^\"]*\"|\\\\.";

  /** What the number of a cell is. */
  enum Kind {
    PLAIN,
    PERCENT,
    DATE
  }

  private final StylesTable styles;
  private final boolean since1904;
  private final Map<Integer, Kind> kinds = new HashMap<>();

  NumberFormats(StylesTable styles, boolean since1904) {
    this.styles = styles;
    this.since1904 = since1904;
  }

  /**
   * What a number is.
   *
   * @param style of its cell
   */
  Kind kind(int style) {
    return kinds.computeIfAbsent(style, this::found);
  }

  private Kind found(int index) {
    if (index < 0 || index >= styles.getNumCellStyles()) {
      return Kind.PLAIN;
    }
    XSSFCellStyle style = styles.getStyleAt(index);
    String format = style.getDataFormatString();
    if (format == null) {
      return Kind.PLAIN;
    }
    if (DateUtil.isADateFormat(style.getDataFormat(), format)) {
      return Kind.DATE;
    }
    return format.replaceAll(LITERAL, "").contains("%") ? Kind.PERCENT : Kind.PLAIN;
  }

  /**
   * The text of a number: with every digit that it has, and without an exponent.
   *
   * @param written as the file has it
   */
  String text(String written, Kind kind) {
    double value;
    try {
      value = Double.parseDouble(written);
    } catch (NumberFormatException noNumber) {
      return written;
    }
    if (!Double.isFinite(value)) {
      return written;
    }
    if (kind == Kind.DATE) {
      LocalDateTime date = DateUtil.getLocalDateTime(value, since1904);
      if (date != null) {
        return date.toLocalTime().equals(LocalTime.MIDNIGHT)
            ? date.toLocalDate().toString()
            : date.toString();
      }
    }
    BigDecimal number = new BigDecimal(value).round(DIGITS);
    return kind == Kind.PERCENT ? plain(number.movePointRight(2)) + "%" : plain(number);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
