package org.dsisim.simulation.payer;

import java.util.List;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterValues;

/** Sums over payers that will be asked for, to be added up while a year is worked out. */
@FunctionalInterface
public interface PayerSums {

  /**
   * Those of nobody yet, each of another class.
   *
   * @param users of those that will be added, the ones with an account in the year, in the order of
   *     their ids
   * @param assumptions in force in the year
   */
  List<PayerSum<?>> ofNobody(int year, List<User> users, ParameterValues assumptions);
}
