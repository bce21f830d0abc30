package org.dsisim.report.workbook;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.dsisim.message.Message;
import org.dsisim.report.content.about.About;
import org.dsisim.report.workbook.Looks.Look;

/** The first sheet: what must be known of all others. */
final class AboutSheet {

  private static final int NAMES = 0;
  private static final int TEXTS = 1;
  private static final int CHARACTER = 256;

  /** Texts are wrapped at so many characters. */
  private static final int WIDTH = 110;

  private static final int WIDTH_OF_NAMES = 24;

  /** Of text, most letters are narrower than a digit. */
  private static final int CHARACTERS = 125;

  private final XSSFSheet sheet;
  private final Looks looks;
  private int rows;

  AboutSheet(XSSFSheet sheet, Looks looks) {
    this.sheet = sheet;
    this.looks = looks;
    sheet.setColumnWidth(NAMES, WIDTH_OF_NAMES * CHARACTER);
    sheet.setColumnWidth(TEXTS, WIDTH * CHARACTER);
    sheet.setDisplayGridlines(false);
    Printing.upright(sheet);
  }

  /** Writes what is said of the results. */
  void write(About about) {
    looks.text(sheet.createRow(rows++), NAMES, Look.TITLE, about.title().inEnglish());
    for (About.Section section : about.sections()) {
      section(section.heading());
      section.lines().forEach(line -> line(line.name(), line.text()));
    }
  }

  /** Begins a section. */
  void section(Message heading) {
    rows++;
    Row row = sheet.createRow(rows++);
    looks.text(row, NAMES, Look.SECTION, heading.inEnglish());
    looks.text(row, TEXTS, Look.SECTION, "");
  }

  /** Writes a line. */
  void line(Message name, Message text) {
    Row row = text(text);
    looks.text(row, NAMES, Look.NAME, name.inEnglish());
  }

  /** Writes a line that leads to a sheet. */
  void link(String to, Message text) {
    Row row = text(text);
    looks.text(row, NAMES, Look.LINK, to);
    XSSFHyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + to + "'!A1");
    row.getCell(NAMES).setHyperlink(link);
  }

  private Row text(Message text) {
    Row row = sheet.createRow(rows++);
    String words = text.inEnglish();
    looks.text(row, TEXTS, Look.TEXT, words);
    // Not every reader makes room for wrapped lines by itself.
    long lines = words.lines().mapToLong(line -> line.length() / CHARACTERS + 1).sum();
    row.setHeightInPoints(sheet.getDefaultRowHeightInPoints() * Math.max(1, lines));
    return row;
  }
}
