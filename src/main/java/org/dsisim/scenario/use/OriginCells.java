package org.dsisim.scenario.use;

import java.util.Arrays;
import org.dsisim.message.Problems;
import org.dsisim.model.world.use.Origins;
import org.dsisim.model.world.use.UseColumns;
import org.dsisim.scenario.country.Codes;
import org.dsisim.table.RowBytes;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The origins of uses as bytes: codes with whole numbers, each code once, that add up as they
 * should. Any other cell is left to {@link OriginsReader}. Not for use by several threads.
 */
final class OriginCells {

  private static final int LETTERS = 26;
  private static final int MOST_DIGITS = 9;

  private final OriginsReader shares;
  private final Codes codes;

  /** The countries by their three letters; null for those not looked up yet. */
  private final @Nullable CountryCode[] byLetters = new CountryCode[LETTERS * LETTERS * LETTERS];

  private CountryCode[] found = new CountryCode[8];
  private int[] numbers = new int[8];
  private int size;
  private long sum;
  private long ofUnknown;

  OriginCells(Codes codes) {
    this.codes = codes;
    this.shares = new OriginsReader(codes, new Problems());
  }

  /**
   * Reads a cell.
   *
   * @param cell below zero where the table has no such column
   * @param sequences how many there are; below zero where nobody knows
   * @return whether it could be read
   */
  boolean read(RowBytes row, int cell, long sequences) {
    size = 0;
    sum = 0;
    ofUnknown = 0;
    if (cell < 0 || row.start(cell) == row.end(cell)) {
      return true;
    }
    byte[] bytes = row.bytes();
    int end = row.end(cell);
    int at = row.start(cell);
    while (at <= end) {
      int colon = at;
      while (colon < end && bytes[colon] != ':') {
        colon++;
      }
      int next = colon + 1;
      int number = 0;
      while (next < end && bytes[next] >= '0' && bytes[next] <= '9') {
        number = 10 * number + bytes[next] - '0';
        next++;
      }
      boolean isNumber = next > colon + 1 && next - colon - 1 <= MOST_DIGITS;
      if (!isNumber || (next < end && bytes[next] != '|') || !add(bytes, at, colon, number)) {
        return false;
      }
      sum += number;
      at = next + 1;
    }
    return sum > 0 && (sum == 1 || sequences < 0 || sequences == sum);
  }

  private boolean add(byte[] bytes, int from, int to, int number) {
    CountryCode code = to - from == 3 ? code(bytes, from) : null;
    if (code == null) {
      ofUnknown += number;
      return isUnknown(bytes, from, to);
    }
    int place = size;
    while (place > 0 && found[place - 1].compareTo(code) > 0) {
      place--;
    }
    if (place > 0 && found[place - 1].equals(code)) {
      return false;
    }
    if (size == found.length) {
      found = Arrays.copyOf(found, 2 * size);
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    System.arraycopy(found, place, found, place + 1, size - place);
    System.arraycopy(numbers, place, numbers, place + 1, size - place);
    found[place] = code;
    numbers[place] = number;
    size++;
    return true;
  }

  private static boolean isUnknown(byte[] bytes, int from, int to) {
    String word = Origins.UNKNOWN;
    if (to - from != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (bytes[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable CountryCode code(byte[] bytes, int from) {
    int number = 0;
    for (int i = from; i < from + 3; i++) {
      if (bytes[i] < 'A' || bytes[i] > 'Z') {
        return null;
      }
      number = LETTERS * number + bytes[i] - 'A';
    }
    CountryCode known = byLetters[number];
    if (known == null) {
      String text = "" + (char) bytes[from] + (char) bytes[from + 1] + (char) bytes[from + 2];
      known = codes.plain(text);
      byLetters[number] = known;
    }
    return known;
  }

  /** The part whose origin nobody knows. */
  Fraction unknown() {
    return sum == 0 ? Fraction.ONE : ofUnknown == 0 ? Fraction.ZERO : share(ofUnknown);
  }

  private Fraction share(long number) {
    return shares.share(number, sum);
  }

  /** Adds the countries to the last use, in the order of their codes. */
  void addTo(UseColumns uses) {
    for (int i = 0; i < size; i++) {
      uses.addOrigin(found[i], share(numbers[i]));
    }
  }
}
