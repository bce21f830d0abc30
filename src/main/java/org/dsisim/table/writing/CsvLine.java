package org.dsisim.table.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** One line of a table that this program wrote. */
public final class CsvLine {

  private CsvLine() {}

  /** The cells of a line, none of which goes over several lines. */
  public static List<String> cells(String line) {
    try (CSVParser parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
      return parser.getRecords().stream().flatMap(record -> record.stream()).toList();
    } catch (IOException ofAText) {
      throw new UncheckedIOException(ofAText);
    }
  }
}
