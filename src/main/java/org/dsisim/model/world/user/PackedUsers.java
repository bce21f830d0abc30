package org.dsisim.model.world.user;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Many users, packed: each is made anew when it is asked for, together with its neighbours, and
 * those asked for last are kept for a while. For whoever goes through them in their order, or
 * through parts of them on several threads. Safe for use by several threads.
 */
public final class PackedUsers extends AbstractList<User> implements CountedUsers, PagedUsers {

  /** How many pages are kept unpacked: those on which threads work, and some around them. */
  private static final int RECENT = 16;

  private final List<UserPage> pages;

  /** The number of the first user of each page, and behind the last page that of all. */
  private final int[] starts;

  private final UserTotals totals;
  private final AtomicReferenceArray<@Nullable Unpacked> recent =
      new AtomicReferenceArray<>(RECENT);
  private final Map<YearSpan, Integer> fewer = new ConcurrentHashMap<>();

  private PackedUsers(List<UserPage> pages, UserTotals totals) {
    this.pages = pages;
    this.starts = new int[pages.size() + 1];
    for (int i = 0; i < pages.size(); i++) {
      starts[i + 1] = starts[i] + pages.get(i).size();
    }
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

    private final UserPageWriter writer = new UserPageWriter();
    private final List<UserPage> pages = new ArrayList<>();
    private final List<User> open = new ArrayList<>();
    private final UserTotals totals = new UserTotals();
    private int closed;

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

    /**
     * Adds users that are packed already.
     *
     * @param linesBefore how many lines of their table come before those that are counted in them
     */
    public void addAll(UserBlock block, int linesBefore) {
      if (block.size() == 0) {
        return;
      }
      close();
      totals.addAll(block.totals());
      for (UserPage page : block.pages()) {
        pages.add(page.behind(linesBefore));
        closed += page.size();
      }
    }

    private void close() {
      if (!open.isEmpty()) {
        pages.add(writer.page(open));
        closed += open.size();
        open.clear();
      }
    }

    /** How many there are so far. */
    public int size() {
      return closed + open.size();
    }

    /** The users in the order in which they came; none can be added then. */
    public PackedUsers users() {
      close();
      return new PackedUsers(List.copyOf(pages), totals);
    }
  }

  @Override
  public UserTotals totals() {
    return totals;
  }

  @Override
  public boolean areInOrder() {
    return totals.areInOrder();
  }

  @Override
  public int pages(int first, int last) {
    return page(last) - page(first) + 1;
  }

  /** Hands on all users in columns, those that are packed together at a time, in their order. */
  public void forEachPage(Consumer<UserColumns> action) {
    pages.forEach(page -> action.accept(page.columns()));
  }

  /**
   * The users in parts, each of users that are packed together or of fewer.
   *
   * @param most how many users a part has at most
   */
  public List<Part> parts(int most) {
    List<Part> parts = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      for (int from = starts[page]; from < starts[page + 1]; from += most) {
        parts.add(new Part(page, from, Math.min(starts[page + 1], from + most)));
      }
    }
    return parts;
  }

  /** Who asks again and again asks about the same years. */
  @Override
  public int withFewerAccounts(int first, int last) {
    return fewer.computeIfAbsent(new YearSpan(first, last), this::countFewer);
  }

  private int countFewer(YearSpan span) {
    int few = 0;
    for (UserPage page : pages) {
      UserColumns users = page.columns();
      for (int user = 0; user < users.size(); user++) {
        few += users.accounts(user, span.first(), span.last()) < span.years() ? 1 : 0;
      }
    }
    return few;
  }

  /** Users that are packed together. */
  public final class Part extends AbstractList<User> implements RandomAccess {

    private final int page;
    private final int from;
    private final int to;

    private Part(int page, int from, int to) {
      this.page = page;
      this.from = from;
      this.to = to;
    }

    /** All that are packed together with these, in columns. */
    public UserColumns columns() {
      return pages.get(page).columns();
    }

    /**
     * Whether a user of an id could be among those that are packed together with these, where all
     * users are in the order of their ids.
     */
    public boolean mayHave(String id) {
      return pages.get(page).first().compareTo(id) <= 0
          && (page + 1 == pages.size() || pages.get(page + 1).first().compareTo(id) > 0);
    }

    /** The place of the first of these among all users. */
    public int place() {
      return from;
    }

    /** The place of the first of these in the columns. */
    public int first() {
      return from - starts[page];
    }

    @Override
    public User get(int index) {
      return PackedUsers.this.get(from + Objects.checkIndex(index, size()));
    }

    @Override
    public int size() {
      return to - from;
    }
  }

  @Override
  public User get(int index) {
    Objects.checkIndex(index, size());
    int page = page(index);
    Unpacked unpacked = recent.getAcquire(page % RECENT);
    if (unpacked == null || unpacked.page() != page) {
      unpacked = new Unpacked(page, pages.get(page).columns().users());
      recent.setRelease(page % RECENT, unpacked);
    }
    return unpacked.users().get(index - starts[page]);
  }

  /** Pages are nearly of the same size: the first guess is right or close by. */
  private int page(int index) {
    int page = (int) ((long) index * pages.size() / size());
    while (index < starts[page]) {
      page--;
    }
    while (index >= starts[page + 1]) {
      page++;
    }
    return page;
  }

  @Override
  public int size() {
    return starts[starts.length - 1];
  }
}
