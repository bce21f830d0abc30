package org.dsisim.scenario.user;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UserBlock;
import org.jspecify.annotations.Nullable;

/**
 * Users as their rows come. As long as these are sorted by id, a user can only be the last one or a
 * new one; from the first row on that is not, an index is kept. Many are packed.
 */
final class UsersById {

  /** As many as fit into some 15 MB, as the objects that whoever asks again and again wants. */
  static final int FEW = 50_000;

  private final int few;
  private final Supplier<NoticedAccounts> nothingNoticed;

  /** All users, or the last one where those before it are packed. */
  private List<User> users = new ArrayList<>();

  private PackedUsers.@Nullable Collector before;
  private @Nullable PackedUsers packed;

  /** What was noticed of those before, and in the end of all. */
  private @Nullable NoticedAccounts noticed;

  private final List<Unusable> unusable = new ArrayList<>();
  private @Nullable Map<String, Integer> index;

  /** The last row before one that is not in the order of ids. */
  private @Nullable Account lastInOrder;

  private int found = -1;

  /**
   * An id of a row that could not be used.
   *
   * @param before how many users there were when it came
   */
  private record Unusable(String id, int before) {}

  /**
   * Nobody yet, and nothing noticed.
   *
   * @param few how many are held as objects, which changes no user that comes out
   */
  UsersById(int few, Supplier<NoticedAccounts> nothingNoticed) {
    this.few = few;
    this.nothingNoticed = nothingNoticed;
  }

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
      List<Account> written = users.get(last).accounts();
      lastInOrder = written.get(written.size() - 1);
      if (before != null) {
        before.add(users.get(last));
        users = new ArrayList<>(before.users());
        before = null;
        noticed = null;
      }
      for (int i = 0; i < users.size(); i++) {
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
      if (index != null) {
        index.put(user.id(), users.size());
      } else if (before != null || users.size() > few) {
        pack();
      }
      users.add(user);
      return;
    }
    User earlier = users.get(found);
    List<Account> accounts = new ArrayList<>(earlier.accounts());
    accounts.addAll(user.accounts());
    accounts.sort(Comparator.comparingInt(Account::year));
    users.set(found, earlier.with(accounts));
  }

  private void pack() {
    if (before == null) {
      before = new PackedUsers.Collector();
      noticed = nothingNoticed.get();
    }
    PackedUsers.Collector packing = before;
    NoticedAccounts looking = Objects.requireNonNull(noticed);
    for (User user : users) {
      packing.add(user);
      looking.look(user);
    }
    users.clear();
  }

  /** How many are held as objects. */
  int few() {
    return few;
  }

  /** Whether these are more than are held as objects. */
  boolean areMany() {
    return before != null || areMany(users.size());
  }

  /** Whether so many are more than are held as objects. */
  boolean areMany(long some) {
    return some > few;
  }

  /**
   * Adds users that are packed already and stand together in the order of their ids.
   *
   * @param seen what was noticed of them
   * @return whether they could be added: they have to come behind all others
   */
  boolean addAll(UserBlock block, String table, int linesBefore, NoticedAccounts.OfSome seen) {
    int last = users.size() - 1;
    boolean behind = last < 0 || users.get(last).id().compareTo(block.first()) < 0;
    if (index != null || !behind) {
      return false;
    }
    pack();
    Objects.requireNonNull(before).addAll(block, linesBefore);
    Objects.requireNonNull(noticed).addAll(seen, table, linesBefore);
    return true;
  }

  /** Adds an id of a row that could not be used. */
  void addUnusable(String id) {
    unusable.add(new Unusable(id, users.size() + (before == null ? 0 : before.size())));
  }

  /** The line of the first row of a user. */
  static int firstLine(User user) {
    return user.accounts().stream().mapToInt(Account::line).min().orElse(0);
  }

  /** All users, in the order in which each came first; of many none can be added then. */
  List<User> all() {
    if (packed == null && (before != null || users.size() > few)) {
      pack();
      packed = Objects.requireNonNull(before).users();
      index = null;
    }
    return packed == null ? Collections.unmodifiableList(users) : packed;
  }

  /** The last row before one that is not in the order of ids; null where there are few users. */
  @Nullable Account lastInOrderOfMany() {
    return all() == packed ? lastInOrder : null;
  }

  /** What is noticed of all users, in the order of {@link #all}. */
  NoticedAccounts noticed() {
    List<User> all = all();
    if (noticed == null) {
      noticed = nothingNoticed.get();
      all.forEach(noticed::look);
    }
    return noticed;
  }

  /** All ids, in the order in which each came first. */
  Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    List<String> users = idsInOrder();
    int next = 0;
    for (Unusable one : unusable) {
      for (; next < one.before(); next++) {
        ids.add(users.get(next));
      }
      ids.add(one.id());
    }
    for (; next < users.size(); next++) {
      ids.add(users.get(next));
    }
    return ids;
  }

  private List<String> idsInOrder() {
    List<User> users = all();
    List<String> ids = new ArrayList<>(users.size());
    if (users instanceof PackedUsers packed) {
      packed.forEachPage(
          page -> {
            for (int user = 0; user < page.size(); user++) {
              ids.add(page.id(user));
            }
          });
    } else {
      users.forEach(user -> ids.add(user.id()));
    }
    return ids;
  }
}
