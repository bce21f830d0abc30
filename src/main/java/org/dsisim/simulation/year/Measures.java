package org.dsisim.simulation.year;

import java.util.List;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.user.User;

/** How a rule set measures those whom it is about, prepared once for all of a year. */
public interface Measures {

  /** These users, or all countries where the rule set is about countries, as payers. */
  List<Payer> payers(List<User> users);
}
