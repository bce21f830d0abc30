package org.dsisim.model.world.user;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Users that stand together in a table, in the order of their ids and each once, packed. */
public final class UserBlock {

  private final List<UserPage> pages;
  private final UserTotals totals;
  private final String first;

  private UserBlock(List<UserPage> pages, UserTotals totals, String first) {
    this.pages = pages;
    this.totals = totals;
    this.first = first;
  }

  /** How many there are. */
  public int size() {
    return totals.users();
  }

  /** The id of the first; empty where there is nobody. */
  public String first() {
    return first;
  }

  List<UserPage> pages() {
    return pages;
  }

  UserTotals totals() {
    return totals;
  }

  /** All of them, made anew, behind so many lines of their table. */
  public List<User> users(int linesBefore) {
    List<User> users = new ArrayList<>();
    pages.forEach(page -> users.addAll(page.behind(linesBefore).columns().users()));
    return users;
  }

  /** Packs users as they come, block by block. Not for use by several threads. */
  public static final class Writer {

    private final UserPageWriter writer = new UserPageWriter();
    private final UserBytes.Word table;
    private final Map<UserBytes.Word, int[]> bySector = new HashMap<>();
    private List<UserPage> pages = new ArrayList<>();
    private UserTotals totals = new UserTotals();
    private String first = "";
    private UserBytes.@Nullable Word sectorBefore;
    private int[] ofSectorBefore = {0};

    /** Nobody yet, of a table. */
    public Writer(String table) {
      this.table = UserBytes.Word.of(table);
    }

    /** Adds a user, whose id comes behind that of the one before. */
    public void add(UserBytes user) {
      if (totals.users() == 0) {
        first = id(user);
      }
      writer.user(user);
      for (int i = 0; i < user.count(); i++) {
        UserBytes.OfAccount account = user.account(i);
        writer.account(account, table);
        totals.add(account.year(), account.known());
      }
      totals.addUser();
      ofSector(user.sector())[0]++;
      if (writer.users() == UserPage.MOST) {
        pages.add(writer.page());
      }
    }

    @SuppressWarnings("ReferenceEquality") // of an equal one the count is looked up
    private int[] ofSector(UserBytes.Word sector) {
      if (sector != sectorBefore) {
        sectorBefore = sector;
        ofSectorBefore = bySector.computeIfAbsent(sector, none -> new int[1]);
      }
      return ofSectorBefore;
    }

    private static String id(UserBytes user) {
      return new String(user.bytes(), user.idFrom(), user.idTo() - user.idFrom(), UTF_8);
    }

    /** The users so far; the next one begins another block. */
    public UserBlock block() {
      if (writer.users() > 0) {
        pages.add(writer.page());
      }
      bySector.forEach((sector, count) -> totals.add((String) sector.word(), count[0]));
      totals.runFrom(first, writer.last());
      UserBlock block = new UserBlock(List.copyOf(pages), totals, first);
      pages = new ArrayList<>();
      totals = new UserTotals();
      bySector.clear();
      sectorBefore = null;
      first = "";
      return block;
    }
  }
}
