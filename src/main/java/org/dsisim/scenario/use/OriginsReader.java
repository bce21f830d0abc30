package org.dsisim.scenario.use;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.world.use.Origins;
import org.dsisim.scenario.country.Codes;
import org.dsisim.table.Cell;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code KEN:3|BRA:1|UNKNOWN:1}: counts that sum to the sequences, or shares that sum to 1.
 */
final class OriginsReader {

  private static final Pattern PART = Pattern.compile("(.*\\S)\\s*:\\s*(\\d+(?:\\.\\d+)?)");

  /** How far shares may be from 1 together. */
  private static final Fraction TOLERANCE = Fraction.of(1, 1_000_000_000);

  /** Enough that a sum which is refused never looks like 1. */
  private static final int DIGITS = 12;

  /** Of numbers that are read at once. */
  private static final int MOST_DIGITS = 9;

  /** Shares of fewer sequences than this are each made once. */
  private static final int SMALL = 128;

  /**
   * Those that were made. All that read share them: they stay in the processor's cache, in which
   * the millions that a table has would not. Where two threads make the same at a time, either will
   * do, as they never change.
   */
  private static final @Nullable Fraction[] MADE = new Fraction[SMALL * SMALL];

  private final Codes codes;
  private final Problems problems;

  OriginsReader(Codes codes, Problems problems) {
    this.codes = codes;
    this.problems = problems;
  }

  /**
   * Reads the origins of a use.
   *
   * @param counted where the number of sequences stands
   * @param sequences that number; null when unknown
   * @return all of it unknown where the cell is empty or bad
   */
  Origins read(Cell cell, Cell counted, @Nullable Long sequences) {
    Origins plain = plain(cell.text(), sequences);
    return plain == null ? readCarefully(cell, counted, sequences) : plain;
  }

  /**
   * What most cells are: codes with whole numbers, each code once, that add up as they should, so
   * that nothing is said; null for any other.
   */
  private @Nullable Origins plain(String text, @Nullable Long sequences) {
    CountryCode[] found = new CountryCode[places(text)];
    int[] numbers = new int[found.length];
    int size = 0;
    long unknown = 0;
    long sum = 0;
    for (int from = 0, to; from <= text.length(); from = to + 1) {
      to = text.indexOf('|', from);
      to = to < 0 ? text.length() : to;
      int colon = text.indexOf(':', from);
      int number = colon < from || colon >= to ? -1 : number(text, colon + 1, to);
      if (number < 0) {
        return null;
      }
      sum += number;
      String word = text.substring(from, colon);
      CountryCode code = codes.plain(word);
      if (code == null) {
        if (!word.equals(Origins.UNKNOWN)) {
          return null;
        }
        unknown += number;
      } else if (insert(code, number, found, numbers, size)) {
        size++;
      } else {
        return null;
      }
    }
    boolean isWhole = sum == 1 || sequences == null || sequences == sum;
    return sum > 0 && isWhole ? origins(found, numbers, size, unknown, sum) : null;
  }

  private static int places(String text) {
    int places = 1;
    for (int i = 0; i < text.length(); i++) {
      places += text.charAt(i) == '|' ? 1 : 0;
    }
    return places;
  }

  /** Puts a code among those before, in their order; false where it is there already. */
  private static boolean insert(
      CountryCode code, int number, CountryCode[] found, int[] numbers, int size) {
    int place = size;
    while (place > 0 && found[place - 1].compareTo(code) > 0) {
      place--;
    }
    if (place > 0 && found[place - 1].equals(code)) {
      return false;
    }
    System.arraycopy(found, place, found, place + 1, size - place);
    System.arraycopy(numbers, place, numbers, place + 1, size - place);
    found[place] = code;
    numbers[place] = number;
    return true;
  }

  private Origins origins(CountryCode[] found, int[] numbers, int size, long unknown, long sum) {
    Fraction[] shares = new Fraction[size];
    for (int i = 0; i < size; i++) {
      shares[i] = share(numbers[i], sum);
    }
    return Origins.inOrder(
        size == found.length ? found : Arrays.copyOf(found, size),
        shares,
        unknown == 0 ? Fraction.ZERO : share(unknown, sum));
  }

  /** The same fraction for the same small numbers, as a table has some millions of shares. */
  Fraction share(long number, long sum) {
    if (sum >= SMALL) {
      return Fraction.of(number, sum);
    }
    int place = (int) (SMALL * sum + number);
    Fraction known = MADE[place];
    if (known == null) {
      known = Fraction.of(number, sum);
      MADE[place] = known;
    }
    return known;
  }

  /** A whole number of a few digits; below zero where there is another text. */
  private static int number(String text, int from, int to) {
    if (from == to || to - from > MOST_DIGITS) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /** Reads any cell, part by part, and says what is to be said of it. */
  Origins readCarefully(Cell cell, Cell counted, @Nullable Long sequences) {
    NavigableMap<CountryCode, Fraction> parts = new TreeMap<>();
    Fraction unknown = Fraction.ZERO;
    Fraction sum = Fraction.ZERO;
    boolean decimals = false;
    boolean readable = true;
    if (cell.isEmpty() || codes.isNoValue(cell, cell.text())) {
      return new Origins(parts, Fraction.ONE);
    }
    for (String part : cell.text().split("\\|", -1)) {
      Matcher matcher = PART.matcher(part.trim());
      if (!matcher.matches()) {
        problems.error(
            cell.place(),
            Message.of("scenario.origins.part", "column", cell.column(), "part", part.trim()),
            Message.of("scenario.origins.part.maybe"));
        readable = false;
        continue;
      }
      Fraction number = Fraction.of(new BigDecimal(matcher.group(2)));
      decimals |= matcher.group(2).contains(".");
      sum = sum.plus(number);
      if (matcher.group(1).equalsIgnoreCase(Origins.UNKNOWN)
          || codes.isNoValue(cell, matcher.group(1))) {
        unknown = unknown.plus(number);
      } else {
        CountryCode code = codes.read(cell, matcher.group(1));
        if (code != null && parts.put(code, number) != null) {
          problems.error(
              cell.place(),
              Message.of(
                  "scenario.country.named-twice", "column", cell.column(), "code", code.iso3()));
        }
      }
    }
    if (!readable) {
      return new Origins(new TreeMap<>(), Fraction.ONE);
    }
    refuseWrongSum(cell, counted, sum, sequences, decimals);
    return shares(parts, unknown, sum);
  }

  private void refuseWrongSum(
      Cell cell, Cell counted, Fraction sum, @Nullable Long sequences, boolean decimals) {
    boolean shares = decimals || (sum.equals(Fraction.ONE) && !Long.valueOf(1).equals(sequences));
    String total = sum.toDecimal(DIGITS).stripTrailingZeros().toPlainString();
    Fraction whole = shares ? Fraction.ONE : sequences == null ? null : Fraction.of(sequences);
    if (sum.isZero()) {
      problems.error(cell.place(), Message.of("scenario.origins.zero", "column", cell.column()));
    } else if (whole != null && !sum.equals(whole) && !(shares && isRounded(sum))) {
      problems.error(
          cell.place(),
          shares
              ? Message.of("scenario.origins.not-one", "column", cell.column(), "sum", total)
              : Message.of(
                  "scenario.origins.not-all",
                  "column",
                  cell.column(),
                  "sum",
                  total,
                  "counted",
                  counted.column(),
                  "sequences",
                  String.valueOf(sequences)),
          hint(sum.compareTo(whole) < 0, decimals && sum.compareTo(Fraction.of(2)) > 0));
    }
  }

  /** Thirds and the like have no last digit: what is missing is shared as the rest is. */
  private static boolean isRounded(Fraction sum) {
    Fraction off = sum.minus(Fraction.ONE);
    return off.max(off.negated()).compareTo(TOLERANCE) <= 0;
  }

  private static @Nullable Message hint(boolean tooLittle, boolean mixed) {
    if (tooLittle) {
      return Message.of("scenario.origins.maybe-unknown");
    }
    return mixed ? Message.of("scenario.origins.maybe-mixed") : null;
  }

  private static Origins shares(
      NavigableMap<CountryCode, Fraction> parts, Fraction unknown, Fraction sum) {
    if (sum.isZero()) {
      return new Origins(new TreeMap<>(), Fraction.ONE);
    }
    NavigableMap<CountryCode, Fraction> shares = new TreeMap<>();
    parts.forEach((code, part) -> shares.put(code, part.dividedBy(sum)));
    return new Origins(shares, unknown.dividedBy(sum));
  }
}
