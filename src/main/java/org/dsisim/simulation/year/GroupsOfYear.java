package org.dsisim.simulation.year;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.group.Groups;

/**
 * The groups of a year's users, which are found in several passes over all of them: once for all
 * who ask. Safe for use by several threads.
 */
public final class GroupsOfYear {

  private final List<User> users;
  private final Map<List<Object>, Groups> known = new ConcurrentHashMap<>();

  /**
   * Those of users.
   *
   * @param users those with an account in the year, in the order of their ids
   */
  GroupsOfYear(List<User> users) {
    this.users = users;
  }

  /** The groups under the parameters of a rule set, of which a few alone decide. */
  Groups under(ParameterValues values) {
    List<Object> deciding =
        List.of(
            values.year(),
            MeasuringParameter.GROUPS.word(values),
            MeasuringParameter.GROUP_HEAD.word(values));
    return known.computeIfAbsent(deciding, none -> Groups.of(users, values));
  }
}
