package org.dsisim.message;

import java.util.Comparator;

/**
 * Where something was found.
 *
 * @param file the file as it is shown to people, which may be shorter than its path
 * @param line the line, counted from 1; 0 for the file as a whole
 * @param column where in the line, counted from 1: the cell in a table, the character in a YAML
 *     document; 0 where it is not known. It puts problems in order, and is printed of sheets alone
 * @param isOfCommandLine whether it is no file at all, but a part of the command line, such as
 *     {@code --set}
 */
public record Place(String file, int line, int column, boolean isOfCommandLine)
    implements Comparable<Place> {

  private static final String WORKBOOK = ".xlsx";

  /** Between the name of a workbook and that of a sheet in it. */
  private static final String SHEET = "#";

  private static final int LETTERS = 26;

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  /**
   * Makes a place.
   *
   * @throws IllegalArgumentException if line or column is negative
   */
  public Place {
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("line " + line + ", column " + column);
    }
  }

  /**
   * Makes a place in a file.
   *
   * @throws IllegalArgumentException if line or column is negative
   */
  public Place(String file, int line, int column) {
    this(file, line, column, false);
  }

  /** Returns the place that is a part of the command line, as {@code --set} or {@code SCENARIO}. */
  public static Place ofCommandLine(String part) {
    return new Place(part, 0, 0, true);
  }

  /** Returns the place that is a file as a whole. */
  public static Place ofFile(String file) {
    return new Place(file, 0, 0);
  }

  /**
   * Returns the place that is a line of a file.
   *
   * @throws IllegalArgumentException if the line is negative
   */
  public static Place of(String file, int line) {
    return new Place(file, line, 0);
  }

  /** Whether it is in a file, or in a sheet of it. */
  public boolean isOf(String whole) {
    return file.equals(whole) || file.startsWith(whole + SHEET);
  }

  /** Returns the name that a sheet of a workbook has as the file of a place. */
  public static String nameOfSheet(String workbook, String sheet) {
    return workbook + SHEET + sheet;
  }

  /** Orders places by file, line and column. */
  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /**
   * Returns {@code file:line}, or the file alone where the line is not known; what people read is
   * {@link #inWords()}.
   */
  @Override
  public String toString() {
    return inFile();
  }

  private boolean isInSheet() {
    return file.contains(WORKBOOK + SHEET);
  }

  private String inFile() {
    return line == 0 ? file : file + ":" + line;
  }

  /** Returns where it is, as a message: of a sheet with its cell. */
  public Message inWords() {
    if (!isInSheet()) {
      return Message.plain(inFile());
    }
    int end = file.indexOf(WORKBOOK + SHEET) + WORKBOOK.length();
    String workbook = file.substring(0, end);
    String sheet = file.substring(end + SHEET.length());
    if (line == 0) {
      return Message.of("place.sheet", "workbook", workbook, "sheet", sheet);
    }
    return column == 0
        ? Message.of("place.row", "workbook", workbook, "sheet", sheet, "row", String.valueOf(line))
        : Message.of(
            "place.cell", "workbook", workbook, "sheet", sheet, "cell", letters(column) + line);
  }

  /** The letters by which spreadsheets name a column: A to Z, AA, and so on. */
  private static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column; left > 0; left = (left - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
    }
    return letters.toString();
  }
}
