package org.dsisim.report.workbook;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** How sheets are printed. */
final class Printing {

  private Printing() {}

  /** On wide paper, all columns on one page, on as many pages as rows take. */
  static void across(Sheet sheet) {
    sheet.getPrintSetup().setLandscape(true);
    fit(sheet);
  }

  /** On upright paper. */
  static void upright(Sheet sheet) {
    fit(sheet);
  }

  private static void fit(Sheet sheet) {
    sheet.setFitToPage(true);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
  }
}
