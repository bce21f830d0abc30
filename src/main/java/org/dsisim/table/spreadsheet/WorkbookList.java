package org.dsisim.table.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads what a workbook says of its sheets, and from which day it counts days. */
final class WorkbookList extends DefaultHandler {

  private final List<SheetEntry> sheets = new ArrayList<>();
  private boolean since1904;

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("sheet")) {
      String state = attributes.getValue("state");
      sheets.add(
          new SheetEntry(
              attributes.getValue("name"),
              attributes.getValue(
                  "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"),
              state != null && !state.equals("visible")));
    } else if (name.equals("workbookPr")) {
      String day = attributes.getValue("date1904");
      since1904 = "1".equals(day) || "true".equals(day);
    }
  }

  /** The sheets in their order. */
  List<SheetEntry> sheets() {
    return sheets;
  }

  /** Whether days are counted from 1904 on, as old Macintoshes did. */
  boolean isSince1904() {
    return since1904;
  }
}
