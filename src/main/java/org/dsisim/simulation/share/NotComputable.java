package org.dsisim.simulation.share;

import java.util.List;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Severity;
import org.jspecify.annotations.Nullable;

/**
 * An option that has no result here, such as a formula whose floors take more than the fund holds:
 * nothing is wrong with its files, and among many options it is listed, not a failure.
 */
public final class NotComputable extends InvalidInput {

  private static final long serialVersionUID = 1L;

  private final transient Message why;

  /**
   * Creates the exception.
   *
   * @param why as the end of a sentence
   */
  NotComputable(Place place, Message why, @Nullable Message maybe) {
    super(
        List.of(
            new Problem(
                Severity.ERROR, place, Message.of("simulation.full-stop", "why", why), maybe)));
    this.why = why;
  }

  /** Why, as the end of a sentence. */
  public Message why() {
    return why;
  }
}
