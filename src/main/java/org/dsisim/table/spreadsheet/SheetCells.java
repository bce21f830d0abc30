package org.dsisim.table.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.Wording;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the cells of a sheet as they come. The first row in which something stands says how many
 * columns the table has.
 */
final class SheetCells extends DefaultHandler {

  private static final int UNKNOWN = -1;

  private final String sheet;
  private final SharedStrings strings;
  private final NumberFormats formats;
  private final Problems problems;
  private final List<SheetRow> rows = new ArrayList<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int columns = UNKNOWN;
  private int hiddenRows;
  private @Nullable Place firstFormula;
  private @Nullable Place firstDate;

  private int row;
  private List<String> texts = new ArrayList<>();
  private int column;
  private String type = "";
  private int style;
  private boolean isFormula;
  private boolean hasValue;

  /** Whether signs belong to the cell: those that say how to pronounce it do not. */
  private boolean collects;

  private boolean isPronounced;

  /**
   * Takes cells.
   *
   * @param sheet the sheet as places name it
   */
  SheetCells(String sheet, SharedStrings strings, NumberFormats formats, Problems problems) {
    this.sheet = sheet;
    this.strings = strings;
    this.formats = formats;
    this.problems = problems;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "row" -> beginRow(attributes);
      case "c" -> beginCell(attributes);
      case "f" -> isFormula = true;
      case "v" -> {
        hasValue = true;
        collects = true;
      }
      case "t" -> collects = !isPronounced;
      case "rPh" -> isPronounced = true;
      case "mergeCell" -> merged.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
      default -> {}
    }
  }

  private void beginRow(Attributes attributes) {
    String number = attributes.getValue("r");
    row = number == null ? row + 1 : Integer.parseInt(number);
    texts = new ArrayList<>();
    column = 0;
    String hidden = attributes.getValue("hidden");
    if ("1".equals(hidden) || "true".equals(hidden)) {
      hiddenRows++;
    }
  }

  private void beginCell(Attributes attributes) {
    String reference = attributes.getValue("r");
    column = reference == null ? column + 1 : new CellReference(reference).getCol() + 1;
    String kind = attributes.getValue("t");
    type = kind == null ? "n" : kind;
    String format = attributes.getValue("s");
    style = format == null ? 0 : Integer.parseInt(format);
    isFormula = false;
    hasValue = false;
    text.setLength(0);
  }

  @Override
  public void characters(char[] signs, int from, int length) {
    if (collects) {
      text.append(signs, from, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    switch (name) {
      case "v", "t" -> collects = false;
      case "rPh" -> isPronounced = false;
      case "c" -> endCell();
      case "row" -> endRow();
      default -> {}
    }
  }

  private Place place() {
    return new Place(sheet, row, column);
  }

  private void endCell() {
    String found = found();
    if (found.isBlank()) {
      return;
    }
    if (columns != UNKNOWN && column > columns) {
      problems.error(
          place(),
          Message.of("table.sheet.beside", "text", shortened(found)),
          Message.of("table.sheet.beside.maybe"));
      return;
    }
    while (texts.size() < column - 1) {
      texts.add("");
    }
    texts.add(found);
  }

  /** What stands in the cell. */
  private String found() {
    if (isFormula) {
      if (!hasValue) {
        problems.error(
            place(),
            Message.of("table.sheet.not-computed"),
            Message.of("table.sheet.not-computed.maybe"));
        return "";
      }
      firstFormula = firstFormula == null ? place() : firstFormula;
    }
    String written = text.toString();
    return switch (type) {
      case "s" -> written.isEmpty() ? "" : strings.getItemAt(Integer.parseInt(written)).getString();
      case "b" -> written.equals("1") ? "true" : "false";
      case "e" -> {
        problems.error(
            place(),
            Message.of("table.sheet.error", "text", written),
            Message.of("table.sheet.error.maybe"));
        yield "";
      }
      case "n" -> written.isEmpty() ? "" : number(written.strip());
      default -> written;
    };
  }

  private String number(String written) {
    NumberFormats.Kind kind = formats.kind(style);
    if (kind == NumberFormats.Kind.DATE && firstDate == null) {
      firstDate = place();
    }
    return formats.text(written, kind);
  }

  private void endRow() {
    if (!texts.isEmpty()) {
      if (columns == UNKNOWN) {
        columns = texts.size();
      }
      while (texts.size() < columns) {
        texts.add("");
      }
      rows.add(new SheetRow(row, texts));
    }
  }

  /** Says what must be known of the sheet as a whole; the rows in which something stands. */
  List<SheetRow> finished() {
    for (CellRangeAddress area : merged) {
      if (isInTable(area)) {
        problems.error(
            new Place(sheet, area.getFirstRow() + 1, area.getFirstColumn() + 1),
            Message.of("table.sheet.merged", "cells", area.formatAsString()),
            Message.of("table.sheet.merged.maybe"));
      }
    }
    if (firstFormula != null) {
      problems.note(firstFormula, Message.of("table.sheet.formulas"));
    }
    if (firstDate != null) {
      problems.note(firstDate, Message.of("table.sheet.dates"));
    }
    if (hiddenRows > 0) {
      problems.note(
          Place.ofFile(sheet), Message.of("table.sheet.hidden-rows", "count", hiddenRows));
    }
    return rows;
  }

  private boolean isInTable(CellRangeAddress area) {
    return !rows.isEmpty()
        && area.getLastRow() + 1 >= rows.get(0).number()
        && area.getFirstRow() + 1 <= rows.get(rows.size() - 1).number()
        && area.getFirstColumn() < columns;
  }

  private static String shortened(String found) {
    return Wording.shortened(found);
  }
}
