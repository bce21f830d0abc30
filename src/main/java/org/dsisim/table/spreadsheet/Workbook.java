package org.dsisim.table.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The sheet of a workbook that holds a table. */
public final class Workbook {

  /** No part of a workbook with a table is larger: a full sheet of a million rows is half of it. */
  private static final long LARGEST_PART = 1L << 30;

  /** All parts together. */
  private static final long LARGEST = 2 * LARGEST_PART;

  /** With these bytes begin old workbooks (.xls), and new ones behind a password. */
  private static final int OLD_OR_ENCRYPTED = 0xD0CF11E0;

  /** With these begins what is packed, as workbooks are. */
  private static final int PACKED = 0x504B0304;

  /** More of what is wrong nobody reads. */
  private static final int LONGEST_REASON = 160;

  private final String shownAs;
  private final Problems problems;

  private Workbook(String shownAs, Problems problems) {
    this.shownAs = shownAs;
    this.problems = problems;
  }

  /**
   * A sheet.
   *
   * @param place the sheet as places name it
   * @param rows those in which something stands
   */
  public record Sheet(String place, List<SheetRow> rows) {}

  /**
   * Reads the sheet that holds a table: the one with its name, or the first in which something
   * stands. Hidden ones are not read.
   *
   * @param shownAs the name of the file in problems
   * @param table the name of the table
   * @return null when there is none that can be read; all that is wrong is reported
   */
  public static @Nullable Sheet read(Path path, String shownAs, String table, Problems problems) {
    return new Workbook(shownAs, problems).read(path, table);
  }

  /**
   * Whether a workbook unpacks to no more than so many bytes; true of one that cannot be unpacked,
   * which is left to whoever reads it.
   */
  public static boolean unpacksTo(Path path, long most) {
    try (PackedFile packed = new PackedFile(path)) {
      return packed.unpacksTo(most);
    } catch (IOException unreadable) {
      return true;
    }
  }

  private @Nullable Sheet read(Path path, String table) {
    try {
      if (isWorkbook(path)) {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        try (PackedFile packed = new PackedFile(path);
            OPCPackage file = OPCPackage.open(packed)) {
          return new Opened(new XSSFReader(file), new ReadOnlySharedStringsTable(file, false))
              .read(table);
        }
      }
    } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException e) {
      refuse(e);
    } catch (RuntimeException e) {
      // So the library tells of parts that are missing or no XML.
      refuse(e);
    }
    return null;
  }

  private void refuse(Exception failed) {
    String said = String.valueOf(failed.getMessage());
    Place place = Place.ofFile(shownAs);
    // So the library tells that a part unpacked would exceed the most that it takes.
    if (said.contains("exceed")) {
      refuseBlownUp();
    } else {
      problems.error(
          place,
          Message.of("table.sheet.damaged", "reason", inShort(said)),
          Message.of("table.sheet.damaged.maybe"));
    }
  }

  /** The library tells all texts of a workbook where one is missing. */
  private static String inShort(String said) {
    String line = said.lines().findFirst().orElse("");
    return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
  }

  private void refuseBlownUp() {
    problems.error(
        Place.ofFile(shownAs),
        Message.of("table.sheet.blown-up"),
        Message.of("table.sheet.blown-up.maybe"));
  }

  /** Looks at how the file begins and how large it is unpacked; reports what cannot be opened. */
  private boolean isWorkbook(Path path) throws IOException {
    int begins = 0;
    try (InputStream in = Files.newInputStream(path)) {
      for (byte one : in.readNBytes(Integer.BYTES)) {
        begins = begins << Byte.SIZE | (one & 0xFF);
      }
    }
    if (begins == OLD_OR_ENCRYPTED) {
      problems.error(
          Place.ofFile(shownAs),
          Message.of("table.sheet.encrypted"),
          Message.of("table.sheet.encrypted.maybe"));
      return false;
    }
    if (begins != PACKED) {
      problems.error(
          Place.ofFile(shownAs),
          Message.of("table.sheet.none"),
          Message.of("table.sheet.none.maybe"));
      return false;
    }
    try (PackedFile packed = new PackedFile(path)) {
      if (packed.statedSize() > LARGEST) {
        refuseBlownUp();
        return false;
      }
    }
    return true;
  }

  /** A workbook that is open. */
  private final class Opened {

    private final XSSFReader reader;
    private final ReadOnlySharedStringsTable strings;
    private final WorkbookList list = new WorkbookList();

    Opened(XSSFReader reader, ReadOnlySharedStringsTable strings)
        throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
      this.reader = reader;
      this.strings = strings;
      try (InputStream in = reader.getWorkbookData()) {
        parse(in, list);
      }
    }

    @Nullable Sheet read(String table)
        throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
      SheetEntry entry = chosen(table);
      if (entry == null) {
        return null;
      }
      String place = Place.nameOfSheet(shownAs, entry.name());
      SheetCells cells =
          new SheetCells(
              place,
              strings,
              new NumberFormats(reader.getStylesTable(), list.isSince1904()),
              problems);
      try (InputStream in = reader.getSheet(entry.id())) {
        parse(in, cells);
      }
      return new Sheet(place, cells.finished());
    }

    private @Nullable SheetEntry chosen(String table)
        throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
      Place workbook = Place.ofFile(shownAs);
      List<String> hidden =
          list.sheets().stream().filter(SheetEntry::isHidden).map(SheetEntry::name).toList();
      if (!hidden.isEmpty()) {
        problems.note(
            workbook, Message.of("table.sheet.hidden", "sheets", hidden, "count", hidden.size()));
      }
      List<SheetEntry> filled = new ArrayList<>();
      for (SheetEntry entry : list.sheets()) {
        if (entry.isHidden()) {
          continue;
        }
        if (entry.name().equalsIgnoreCase(table)) {
          return entry;
        }
        if (isFilled(entry)) {
          filled.add(entry);
        }
      }
      if (filled.isEmpty()) {
        problems.error(workbook, Message.of("table.sheet.empty"));
        return null;
      }
      if (filled.size() > 1) {
        problems.note(
            workbook,
            Message.of(
                "table.sheet.several",
                "sheet",
                filled.get(0).name(),
                "others",
                filled.subList(1, filled.size()).stream().map(SheetEntry::name).toList()),
            Message.of("table.sheet.several.maybe", "table", table));
      }
      return filled.get(0);
    }

    private boolean isFilled(SheetEntry entry)
        throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
      try (InputStream in = reader.getSheet(entry.id())) {
        parse(in, new UntilSomethingStands());
        return false;
      } catch (SomethingStands found) {
        return true;
      }
    }
  }

  /** That something stands in a sheet. */
  private static final class SomethingStands extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  /** Looks no further than for a cell with something in it. */
  private static final class UntilSomethingStands extends DefaultHandler {

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
        throws SAXException {
      if (name.equals("v") || name.equals("is") || name.equals("f")) {
        throw new SomethingStands();
      }
    }
  }

  private static void parse(InputStream in, ContentHandler to)
      throws IOException, SAXException, ParserConfigurationException {
    XMLReader xml = XMLHelper.newXMLReader();
    xml.setContentHandler(to);
    xml.parse(new InputSource(in));
  }
}
