package org.dsisim.simulation;

import java.util.List;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Problem;

/**
 * An option that has no result here, such as a formula whose floors take more than the fund holds:
 * nothing is wrong with its files, and among many options it is listed, not a failure.
 */
public final class NotComputable extends InvalidInput {

  private static final long serialVersionUID = 1L;

  NotComputable(Problem problem) {
    super(List.of(problem));
  }

  /** Why, without the place. */
  public String why() {
    return problems().get(0).what();
  }
}
