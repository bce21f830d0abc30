package org.dsisim.study.uncertainty;

import java.util.List;

/**
 * What could be drawn and is not, by address.
 *
 * @param notRead has a distribution, and nothing in the option reads it
 * @param set has one, and a value was set in its place
 * @param brackets what the room decides, where it was not asked for
 * @param ofPayers has one for each payer, where one value for all is needed
 */
public record LeftOut(
    List<String> notRead, List<String> set, List<String> brackets, List<String> ofPayers) {

  /** Copies the lists. */
  public LeftOut {
    notRead = List.copyOf(notRead);
    set = List.copyOf(set);
    brackets = List.copyOf(brackets);
    ofPayers = List.copyOf(ofPayers);
  }
}
