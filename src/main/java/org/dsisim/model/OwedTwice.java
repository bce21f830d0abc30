package org.dsisim.model;

import java.util.List;
import org.dsisim.parameter.Terms;

/**
 * Two things that one payer owes in one year under two rule sets, before the question whether one
 * of them is credited against the other.
 *
 * @param owed what a credit would be taken off
 * @param elsewhere what it would be a credit for
 * @param terms the parameters in force of the rule set that is asked
 */
public record OwedTwice(Owing owed, Owing elsewhere, Terms terms) {

  /**
   * Whether what is owed elsewhere is owed under a rule whose force is an item of a list.
   *
   * @throws IllegalArgumentException when an item is no force
   */
  public boolean elsewhereForceListed(String list) {
    List<String> forces = terms.list(list);
    for (String word : forces) {
      if (!Force.words().contains(word)) {
        throw new IllegalArgumentException(
            "'%s' of '%s' is no force; a force is one of %s."
                .formatted(word, list, String.join(", ", Force.words())));
      }
    }
    return forces.contains(elsewhere.force().word());
  }
}
