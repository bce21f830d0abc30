package org.dsisim.scenario.use;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.world.use.NumberedIds;
import org.dsisim.model.world.use.PackedUses;
import org.dsisim.model.world.use.UseBlock;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.table.FirstScan;
import org.jspecify.annotations.Nullable;

/**
 * The uses that were read so far, of which no two have the same id. Many are packed as long as they
 * come in the order of their ids; where they do not, each is kept as it is, and found by its id.
 */
final class ReadUses {

  private final List<UseRow> uses = new ArrayList<>();
  private final Map<String, UseRow> byId = new HashMap<>();
  private @Nullable NumberedIds users;
  private int few = Integer.MAX_VALUE;

  /** Those that are packed; null while none are, and where they are not in their order. */
  private PackedUses.@Nullable Collector packed;

  /** Whether parts are to be packed where they are read, on whatever thread. */
  private volatile boolean packs;

  /** From now on uses are packed where there are more than a few. */
  void packBeyond(int most, NumberedIds theirUsers) {
    few = most;
    users = theirUsers;
  }

  /**
   * Uses that stand together, packed; null where they are to be kept as they are.
   *
   * @param ofUser the numbers of their users
   */
  @Nullable UseBlock block(List<UseRow> read, int[] ofUser) {
    NumberedIds all = users;
    return packs && all != null ? UseBlock.of(read, ofUser, all) : null;
  }

  private @Nullable UseBlock packed(List<UseRow> some) {
    NumberedIds all = users;
    return all == null
        ? null
        : UseBlock.of(some, some.stream().mapToInt(use -> all.number(use.user())).toArray(), all);
  }

  /** Adds a use behind those before; the one that has its id already, if there is one. */
  @Nullable UseRow add(UseRow use) {
    if (packed != null && isBehind(use.id())) {
      uses.add(use);
      return null;
    }
    UseRow same = packed == null ? null : last(packed, use.id());
    if (same != null) {
      return same;
    }
    unpack();
    UseRow other = byId.putIfAbsent(use.id(), use);
    if (other == null) {
      uses.add(use);
    }
    return other;
  }

  /** The last use if it has an id: of a table in order, no other can have it. */
  private @Nullable UseRow last(PackedUses.Collector closed, String id) {
    if (uses.isEmpty()) {
      return closed.last(id);
    }
    UseRow last = uses.get(uses.size() - 1);
    return last.id().equals(id) ? last : null;
  }

  private boolean isBehind(String id) {
    return uses.isEmpty()
        ? packed != null && packed.isBehind(id)
        : uses.get(uses.size() - 1).id().compareTo(id) < 0;
  }

  /** Adds all of these behind those before; none where the id of one is there already. */
  boolean addAll(List<UseRow> some) {
    int added = 0;
    while (added < some.size() && add(some.get(added)) == null) {
      added++;
    }
    if (added == some.size()) {
      packIfMany();
      return true;
    }
    // None of them is packed: the one that was there already is looked for among all.
    for (int i = 0; i < added; i++) {
      byId.remove(some.get(i).id());
      uses.remove(uses.size() - 1);
    }
    return false;
  }

  /** Adds packed uses behind those before; none where the id of one is there already. */
  boolean addAll(UseBlock block) {
    pack();
    if (packed != null && packed.add(block)) {
      return true;
    }
    unpack();
    return addAll(block.uses());
  }

  /** Adds all that was read in a scan, if that is the whole table; else nothing. */
  boolean addAll(FirstScan<UseScan.Read> scan) {
    NumberedIds all = users;
    if (!scan.isDone() || all == null) {
      return false;
    }
    PackedUses.Collector collector = new PackedUses.Collector(all);
    boolean[] areAll = {true};
    scan.forEach(
        (read, linesBefore, left) -> {
          UseBlock block = read.uses();
          boolean isAdded = block == null || collector.add(block.behind(linesBefore));
          areAll[0] &= read.areAll() && isAdded;
        });
    if (!areAll[0]) {
      return false;
    }
    packed = collector;
    if (collector.uses().size() <= few) {
      unpack();
    }
    return true;
  }

  /** Packs those before the next part, where there are more than a few. */
  void packIfMany() {
    if (users == null || uses.size() <= few) {
      return;
    }
    if (packed == null) {
      packed = new PackedUses.Collector(users);
    }
    pack();
    packs = packed != null;
  }

  /** Packs those that are not yet; where that cannot be, none stays packed. */
  private void pack() {
    if (packed == null || users == null || uses.isEmpty()) {
      return;
    }
    UseBlock block = packed(uses);
    if (block == null || !packed.add(block)) {
      unpack();
      return;
    }
    uses.clear();
    byId.clear();
  }

  /** From now on each is kept as it is. */
  private void unpack() {
    packs = false;
    if (packed != null) {
      few = Integer.MAX_VALUE;
      List<UseRow> open = List.copyOf(uses);
      uses.clear();
      uses.addAll(packed.uses());
      uses.addAll(open);
      packed = null;
      byId.clear();
      uses.forEach(use -> byId.put(use.id(), use));
    }
  }

  /** All of them, in their order. */
  List<UseRow> all() {
    pack();
    return packed == null ? uses : packed.uses();
  }
}
