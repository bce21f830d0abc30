package org.dsisim.study;

import java.util.List;
import org.dsisim.parameter.ParameterOverride;

/** What can be tried under one setting after another, by several threads at a time. */
public interface Experiment {

  /**
   * Tries further values.
   *
   * @param tried after all that are always in force
   * @throws org.dsisim.simulation.share.NotComputable when there is no result under them
   * @throws org.dsisim.message.InvalidInput when they cannot be put in force
   */
  Finding under(List<ParameterOverride> tried);
}
