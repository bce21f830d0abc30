package org.dsisim.model.answer;

import java.util.List;

/**
 * What rules of an assessment say of a year of an option, by criterion in the framework's order.
 *
 * @param measured how criteria are measured, then by name; a criterion can have several, or none
 * @param open what nobody can tell
 */
public record Ratings(List<Rating> measured, List<OpenQuestion> open) {

  /** Copies the lists. */
  public Ratings {
    measured = List.copyOf(measured);
    open = List.copyOf(open);
  }
}
