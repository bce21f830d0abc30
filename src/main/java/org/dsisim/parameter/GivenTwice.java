package org.dsisim.parameter;

import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;

/**
 * Two values of one name, as somebody leaves them who compares texts: the later one holds, and that
 * is said.
 */
public final class GivenTwice {

  private GivenTwice() {}

  /**
   * Warns of them.
   *
   * @param name as it was written
   */
  public static void warn(
      Place place, String name, String first, String second, Problems problems) {
    problems.warning(
        place,
        Message.of("parameter.given-twice", "name", name, "first", first, "second", second),
        Message.of("parameter.given-twice.maybe"));
  }
}
