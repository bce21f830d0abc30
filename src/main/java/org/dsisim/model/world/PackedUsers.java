package org.dsisim.model.world;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Many users, packed: each is made anew when it is asked for, together with its neighbours, and
 * those asked for last are kept for a while. For whoever goes through them in their order, or
 * through parts of them on several threads. Safe for use by several threads.
 */
public final class PackedUsers extends AbstractList<User> implements RandomAccess {

  /** How many pages are kept unpacked: those on which threads work, and some around them. */
  private static final int RECENT = 16;

  private final List<UserPage> pages;
  private final int size;
  private final UserTotals totals;
  private final AtomicReferenceArray<@Nullable Unpacked> recent =
      new AtomicReferenceArray<>(RECENT);

  private PackedUsers(List<UserPage> pages, int size, UserTotals totals) {
    this.pages = pages;
    this.size = size;
    this.totals = totals;
  }

  private record Unpacked(int page, List<User> users) {}

  /** The same users, packed. */
  public static PackedUsers of(Iterable<User> users) {
    Collector collector = new Collector();
    users.forEach(collector::add);
    return collector.users();
  }

  /** Packs users as they come. Not for use by several threads. */
  public static final class Collector {

    private final UserPage.Writer writer = new UserPage.Writer();
    private final List<UserPage> pages = new ArrayList<>();
    private final List<User> open = new ArrayList<>();
    private final UserTotals totals = new UserTotals();

    /** Nobody yet. */
    public Collector() {}

    /** Adds a user, with all its accounts. */
    public void add(User user) {
      totals.add(user);
      open.add(user);
      if (open.size() == UserPage.MOST) {
        close();
      }
    }

    private void close() {
      pages.add(writer.page(open));
      open.clear();
    }

    /** How many there are so far. */
    public int size() {
      return pages.size() * UserPage.MOST + open.size();
    }

    /** The users in the order in which they came; none can be added then. */
    public PackedUsers users() {
      int size = size();
      if (!open.isEmpty()) {
        close();
      }
      return new PackedUsers(List.copyOf(pages), size, totals);
    }
  }

  /** What they add up to. */
  UserTotals totals() {
    return totals;
  }

  @Override
  public User get(int index) {
    Objects.checkIndex(index, size);
    int page = index / UserPage.MOST;
    Unpacked unpacked = recent.getAcquire(page % RECENT);
    if (unpacked == null || unpacked.page() != page) {
      unpacked = new Unpacked(page, pages.get(page).users());
      recent.setRelease(page % RECENT, unpacked);
    }
    return unpacked.users().get(index % UserPage.MOST);
  }

  @Override
  public int size() {
    return size;
  }
}
