package org.dsisim.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;

/** Reads one table from a text. */
final class TableReader {

  /** The line by which spreadsheets are told what separates the columns. */
  private static final Pattern NAMED_SEPARATOR =
      Pattern.compile("\\s*\"?sep=([,;\\t])\"?[,;\\s]*", Pattern.CASE_INSENSITIVE);

  private final String text;
  private final String file;
  private final Problems problems;
  private final RowCheck check;
  private final List<Row> rows = new ArrayList<>();

  TableReader(String text, String file, Problems problems) {
    this.text = text;
    this.file = file;
    this.problems = problems;
    this.check = new RowCheck(file, problems);
  }

  /** Reads the table and reports what is wrong with it. */
  Table read() {
    char separator = separator(text);
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreSurroundingSpaces(true)
            // Skipped here instead, as the parser does not count the lines it skips to a row.
            .setIgnoreEmptyLines(false)
            .get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      read(parser);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    Layout layout = check.layout();
    if (layout == null) {
      return Table.unreadable(file);
    }
    noteSeparator(separator, check.header(), problems);
    if (namesSeparator(text)) {
      problems.note(Place.of(file, 1), Message.of("table.separator.named"));
    }
    return new Table(check.header(), layout.columns(), RowSource.of(rows), rows.isEmpty());
  }

  /** Says what separates the columns, where that is no comma. */
  static void noteSeparator(char separator, Place header, Problems problems) {
    if (separator != ',') {
      problems.note(
          header,
          Message.of(separator == ';' ? "table.separator.semicolons" : "table.separator.tabs"));
    }
  }

  /** Whether the first line is no row, but says what separates the columns. */
  static boolean namesSeparator(String text) {
    return NAMED_SEPARATOR.matcher(firstLine(text)).matches();
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  /**
   * Returns the separator that the first line names, or has most of; a comma if it does neither.
   */
  static char separator(String text) {
    Matcher named = NAMED_SEPARATOR.matcher(firstLine(text));
    if (named.matches()) {
      return named.group(1).charAt(0);
    }
    String line = text.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
    String unquoted = line.replaceAll("\"[^\"]*\"", "");
    char most = ',';
    for (char each : new char[] {';', '\t'}) {
      if (count(each, unquoted) > count(most, unquoted)) {
        most = each;
      }
    }
    return most;
  }

  private static long count(char wanted, String line) {
    return line.chars().filter(each -> each == wanted).count();
  }

  private void read(CSVParser parser) {
    Iterator<CSVRecord> records = parser.iterator();
    while (true) {
      // The parser counts line ends and reads a row only when asked for it, so this is where the
      // next row begins, however many lines its quoted cells span.
      Place place = Place.of(file, (int) parser.getCurrentLineNumber() + 1);
      try {
        if (!records.hasNext()) {
          if (check.layout() == null) {
            problems.error(Place.ofFile(file), Message.of("table.file.empty"));
          }
          return;
        }
      } catch (UncheckedIOException e) {
        reportQuote(place, e);
        return;
      }
      CSVRecord record = records.next();
      if (place.line() == 1 && namesSeparator(text)) {
        continue;
      }
      Row row = check.row(place, record);
      if (row != null) {
        rows.add(row);
      } else if (check.isOver()) {
        return;
      }
    }
  }

  private void reportQuote(Place place, UncheckedIOException e) {
    boolean unclosed = String.valueOf(e.getMessage()).contains("EOF");
    if (unclosed) {
      problems.error(place, Message.of("table.quote.open"), Message.of("table.quote.maybe"));
    } else {
      problems.error(place, Message.of("table.quote.behind"), Message.of("table.quote.maybe"));
    }
  }
}
