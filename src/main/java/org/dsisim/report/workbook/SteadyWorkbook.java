package org.dsisim.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook whose tables are streamed, and in which no time stands that differs between runs. */
final class SteadyWorkbook extends SXSSFWorkbook {

  /** So many rows of a sheet are in memory. */
  private static final int ROWS_AT_ONCE = 100;

  /** The earliest time that an archive of files can hold. */
  private static final String MADE = "1980-01-01T00:00:00Z";

  /**
   * A workbook.
   *
   * @param begun with all sheets that are not streamed
   */
  SteadyWorkbook(XSSFWorkbook begun, String title) {
    super(begun, ROWS_AT_ONCE, true);
    CoreProperties core = begun.getProperties().getCoreProperties();
    try {
      core.setCreator("dsisim");
      core.setTitle(title);
      core.setCreated(MADE);
      core.getUnderlyingProperties()
          .setModifiedProperty(Optional.of(Date.from(Instant.parse(MADE))));
    } catch (InvalidFormatException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    return new Steady(out);
  }

  /** An archive in which all files have the same time, whatever the time zone. */
  private static final class Steady extends ZipArchiveOutputStream {

    Steady(OutputStream out) {
      super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
      // What an archive holds is what a clock on the wall shows, wherever that is.
      entry.setTime(new GregorianCalendar(1980, Calendar.JANUARY, 1).getTimeInMillis());
      super.putArchiveEntry(entry);
    }
  }
}
