package org.dsisim.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Scenario;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.simulation.Outcome;
import org.jspecify.annotations.Nullable;

/** What came out of the runs asked for last, for whoever asks for the same again. */
final class Ran {

  /** A baseline and what is held against it, in two windows. */
  private static final int MOST = 4;

  private final Deque<Known> known = new ArrayDeque<>();

  /**
   * What decides all that comes out. Rules and tables that were read again are others.
   *
   * @param scenario in the years asked for
   */
  record Key(Scenario scenario, List<PolicyOption> options, List<ParameterOverride> values) {}

  private record Known(Key key, List<Outcome> outcomes) {}

  /** What came out before, or comes out now. */
  List<Outcome> outcomes(Key key, Supplier<List<Outcome>> running) {
    List<Outcome> before = before(key);
    if (before != null) {
      return before;
    }
    List<Outcome> now = running.get();
    keep(new Known(key, now));
    return now;
  }

  private synchronized @Nullable List<Outcome> before(Key key) {
    for (Known one : known) {
      if (one.key().equals(key)) {
        known.remove(one);
        known.addFirst(one);
        return one.outcomes();
      }
    }
    return null;
  }

  private synchronized void keep(Known one) {
    known.addFirst(one);
    if (known.size() > MOST) {
      known.removeLast();
    }
  }
}
