package org.dsisim.model.world.user;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Users who are few enough to be kept as they are. For several threads. */
final class KeptUsers extends AbstractList<User> implements CountedUsers, RandomAccess {

  private final List<User> users;
  private final Map<YearSpan, Integer> fewer = new ConcurrentHashMap<>();
  private @Nullable UserTotals totals;

  KeptUsers(List<User> users) {
    this.users = users;
  }

  @Override
  public synchronized UserTotals totals() {
    UserTotals known = totals;
    if (known == null) {
      known = new UserTotals();
      users.forEach(known::add);
      totals = known;
    }
    return known;
  }

  @Override
  public int withFewerAccounts(int first, int last) {
    return fewer.computeIfAbsent(new YearSpan(first, last), this::countFewer);
  }

  private int countFewer(YearSpan span) {
    int few = 0;
    for (User user : users) {
      int accounts = 0;
      for (Account account : user.accounts()) {
        accounts += span.has(account.year()) ? 1 : 0;
      }
      few += accounts < span.years() ? 1 : 0;
    }
    return few;
  }

  @Override
  public User get(int index) {
    return users.get(index);
  }

  @Override
  public int size() {
    return users.size();
  }

  @Override
  public Iterator<User> iterator() {
    return users.iterator();
  }

  @Override
  public void forEach(Consumer<? super User> action) {
    users.forEach(action);
  }

  @Override
  public List<User> subList(int from, int to) {
    return users.subList(from, to);
  }
}
