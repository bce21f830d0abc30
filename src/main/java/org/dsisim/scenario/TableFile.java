package org.dsisim.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;

/**
 * The file of a table in a scenario's folder: CSV, or a workbook in its place.
 *
 * @param shownAs its name in messages
 */
record TableFile(Path path, String shownAs) {

  private static final String CSV = ".csv";
  private static final String WORKBOOK = ".xlsx";

  /** What spreadsheets write that is not read. */
  private static final List<String> OTHERS = List.of(".xls", ".xlsm", ".xlsb", ".ods");

  /**
   * The file of a table.
   *
   * @param folder that of the scenario
   * @param shownAs the folder in messages
   * @param csv the name of the table as CSV
   */
  static TableFile in(Path folder, String shownAs, String csv) {
    String workbook = workbook(csv);
    String name = Files.exists(folder.resolve(workbook)) ? workbook : csv;
    return new TableFile(folder.resolve(name), shownAs + "/" + name);
  }

  /** The same; two files for one table, and one of a kind that is not read, are reported. */
  static TableFile in(Path folder, String shownAs, String csv, Problems problems) {
    TableFile file = in(folder, shownAs, csv);
    boolean hasCsv = Files.exists(folder.resolve(csv));
    if (hasCsv && !file.path().equals(folder.resolve(csv))) {
      problems.error(
          Place.ofFile(file.shownAs()),
          Message.of("scenario.table-twice", "other", csv),
          Message.of("scenario.table-twice.maybe"));
    }
    if (!file.exists()) {
      for (String ending : OTHERS) {
        String other = stem(csv) + ending;
        if (Files.exists(folder.resolve(other))) {
          problems.error(
              Place.ofFile(shownAs + "/" + other),
              Message.of("scenario.table-unread"),
              Message.of("scenario.table-unread.maybe", "workbook", workbook(csv), "csv", csv));
        }
      }
    }
    return file;
  }

  boolean exists() {
    return Files.exists(path);
  }

  /** The name of a table as a workbook. */
  static String workbook(String csv) {
    return stem(csv) + WORKBOOK;
  }

  private static String stem(String csv) {
    return csv.substring(0, csv.length() - CSV.length());
  }
}
