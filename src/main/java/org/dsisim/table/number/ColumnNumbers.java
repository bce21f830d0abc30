package org.dsisim.table.number;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.WordList;

/**
 * How numbers are written in one column of a table: where one number leaves no doubt what its comma
 * or point is for, it settles the others.
 */
public final class ColumnNumbers {

  private static final ColumnNumbers NONE = new ColumnNumbers();

  /** Longer texts are words for people. */
  private static final int LONGEST_NUMBER = 60;

  private static final String LETTERS = "USDEusde";

  /** Where each mark was first seen. */
  private final Map<Mark, Place> seen = new EnumMap<>(Mark.class);

  /** Of a cell that stands in no column: nothing else settles it. */
  public static ColumnNumbers none() {
    return NONE;
  }

  /** Whether a number with one point tells nothing new. */
  public boolean hasDecimalPoint() {
    return seen.containsKey(Mark.DECIMAL_POINT);
  }

  /** Takes notice of a text of the column; returns whether it told anything new. */
  public boolean see(String text, Place place) {
    boolean isNew = false;
    if (mayTell(text)) {
      Set<Mark> marks =
          PlainNumber.in(text) == null ? NumberText.marks(text) : Set.of(Mark.DECIMAL_POINT);
      for (Mark mark : marks) {
        isNew |= seen.putIfAbsent(mark, place) == null;
      }
    }
    return isNew;
  }

  /** Quickly, as a table has many cells and most tell nothing new. */
  private boolean mayTell(String text) {
    int point = text.indexOf('.');
    boolean comma = text.indexOf(',') >= 0;
    boolean onePoint = !comma && point == text.lastIndexOf('.');
    return text.length() <= LONGEST_NUMBER
        && (comma || point >= 0)
        && !(onePoint && hasDecimalPoint())
        && isOfDigits(text);
  }

  /** Whether it has a digit, and no letters but those of dollars and exponents. */
  private static boolean isOfDigits(String text) {
    boolean hasDigit = false;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      hasDigit |= sign >= '0' && sign <= '9';
      if (Character.isLetter(sign) && LETTERS.indexOf(sign) < 0) {
        return false;
      }
    }
    return hasDigit;
  }

  /** Whether one of two marks was seen. */
  boolean has(Mark one, Mark other) {
    return seen.containsKey(one) || seen.containsKey(other);
  }

  /** That a number can be read two ways, and what contradicts itself in the column. */
  Message twoWays() {
    if (seen.size() < 2) {
      return Message.of("table.number.two-ways");
    }
    List<Message> marks = new ArrayList<>();
    seen.forEach(
        (mark, place) ->
            marks.add(Message.of("table.number.mark", "line", place.line(), "mark", mark.noun())));
    return Message.of("table.number.two-ways-in-column", "marks", WordList.eachAnd(marks));
  }
}
