package org.dsisim.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.model.world.Account;
import org.dsisim.model.world.User;
import org.jspecify.annotations.Nullable;

/**
 * Users as their rows come. As long as these are sorted by id, a user can only be the last one or a
 * new one; from the first row on that is not, an index is kept.
 */
final class UsersById {

  private final List<User> users = new ArrayList<>();
  private final List<Unusable> unusable = new ArrayList<>();
  private @Nullable Map<String, Integer> index;
  private int found = -1;

  /**
   * An id of a row that could not be used.
   *
   * @param before how many users there were when it came
   */
  private record Unusable(String id, int before) {}

  /** The user of an id so far, or null when there is none. */
  @Nullable User find(String id) {
    found = position(id);
    return found < 0 ? null : users.get(found);
  }

  private int position(String id) {
    int last = users.size() - 1;
    if (last < 0) {
      return -1;
    }
    if (index == null) {
      int order = users.get(last).id().compareTo(id);
      if (order <= 0) {
        return order == 0 ? last : -1;
      }
      index = new HashMap<>();
      for (int i = 0; i <= last; i++) {
        index.put(users.get(i).id(), i);
      }
    }
    return index.getOrDefault(id, -1);
  }

  /**
   * Adds the user that was looked for last or, to one that was found, its account.
   *
   * @param user with one account
   */
  void add(User user) {
    if (found < 0) {
      users.add(user);
      if (index != null) {
        index.put(user.id(), users.size() - 1);
      }
      return;
    }
    User earlier = users.get(found);
    List<Account> accounts = new ArrayList<>(earlier.accounts());
    accounts.addAll(user.accounts());
    accounts.sort(Comparator.comparingInt(Account::year));
    users.set(found, earlier.with(accounts));
  }

  /** Adds an id of a row that could not be used. */
  void addUnusable(String id) {
    unusable.add(new Unusable(id, users.size()));
  }

  /** The line of the first row of a user. */
  static int firstLine(User user) {
    return user.accounts().stream().mapToInt(Account::line).min().orElse(0);
  }

  /** All users, in the order in which each came first. */
  List<User> all() {
    return Collections.unmodifiableList(users);
  }

  /** All ids, in the order in which each came first. */
  Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    int next = 0;
    for (Unusable one : unusable) {
      for (; next < one.before(); next++) {
        ids.add(users.get(next).id());
      }
      ids.add(one.id());
    }
    for (; next < users.size(); next++) {
      ids.add(users.get(next).id());
    }
    return ids;
  }
}
