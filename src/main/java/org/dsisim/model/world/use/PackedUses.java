package org.dsisim.model.world.use;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Many uses in the order of their ids, packed: each is made anew when it is asked for, as often as
 * it is. Two that are asked for are equal, but not the same object. Safe for use by several
 * threads.
 */
public final class PackedUses extends AbstractList<UseRow> implements RandomAccess {

  /** So many uses are kept as they are, and more are packed. */
  public static final int FEW = 50_000;

  private final List<UseBlock> blocks;
  private final NumberedIds users;

  /** The number of the first use of each block, and behind the last block that of all. */
  private final int[] starts;

  private PackedUses(List<UseBlock> blocks, NumberedIds users) {
    this.blocks = List.copyOf(blocks);
    this.users = users;
    this.starts = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      starts[i + 1] = starts[i] + blocks.get(i).size();
    }
  }

  /** Takes uses block by block. Not for use by several threads. */
  public static final class Collector {

    private final NumberedIds users;
    private final List<UseBlock> blocks = new ArrayList<>();
    private String last = "";

    /** None yet, of these users. */
    public Collector(NumberedIds users) {
      this.users = users;
    }

    /** Adds uses behind those before; false where their ids do not all stand behind them. */
    public boolean add(UseBlock block) {
      if (block.id(0).compareTo(last) <= 0) {
        return false;
      }
      last = block.id(block.size() - 1);
      blocks.add(block);
      return true;
    }

    /** Whether an id stands behind all before, so that none of them can have it. */
    public boolean isBehind(String id) {
      return id.compareTo(last) > 0;
    }

    /** The last use, made anew, if it has an id; else null. */
    public @Nullable UseRow last(String id) {
      UseBlock block = blocks.isEmpty() || !last.equals(id) ? null : blocks.get(blocks.size() - 1);
      return block == null ? null : block.use(block.size() - 1);
    }

    /** All of them so far. */
    public PackedUses uses() {
      return new PackedUses(blocks, users);
    }
  }

  /** Takes what the product of a use sells for. */
  public interface SalesTaker {
    /**
     * Takes it.
     *
     * @param user the number of the user
     * @param cents what is known to come in in the year
     */
    void take(int year, int user, long cents);
  }

  /** Hands on what products sell for, as far as it is known, in the order of the uses. */
  public void forEachSales(SalesTaker taker) {
    for (UseBlock block : blocks) {
      for (int i = 0; i < block.size(); i++) {
        if (block.isSold(i)) {
          taker.take(block.year(i), block.user(i), block.sales(i));
        }
      }
    }
  }

  /**
   * Hands on what uses of a year draw on, those of some blocks.
   *
   * @param part which of the parts it is, counted from zero
   */
  void forEachOrigin(int year, int part, int parts, OriginTaker taker) {
    int from = (int) ((long) blocks.size() * part / parts);
    int to = (int) ((long) blocks.size() * (part + 1) / parts);
    blocks.subList(from, to).forEach(block -> block.forEachOrigin(year, taker));
  }

  /** The users, among whom are all that have uses. */
  public NumberedIds users() {
    return users;
  }

  /** The last year in which there is one. */
  public int lastYear() {
    int last = Integer.MIN_VALUE;
    for (UseBlock block : blocks) {
      last = Math.max(last, block.lastYear());
    }
    return last;
  }

  /**
   * The uses of a year by user, each in the order of the ids; made anew when they are asked for.
   */
  public Map<String, List<UseRow>> byUser(int year) {
    int[] begin = new int[users.size() + 1];
    for (UseBlock block : blocks) {
      for (int i = 0; i < block.size(); i++) {
        if (block.year(i) == year) {
          begin[block.user(i) + 1]++;
        }
      }
    }
    for (int user = 0; user < users.size(); user++) {
      begin[user + 1] += begin[user];
    }
    int[] places = new int[begin[users.size()]];
    int[] next = begin.clone();
    for (int block = 0; block < blocks.size(); block++) {
      UseBlock uses = blocks.get(block);
      for (int i = 0; i < uses.size(); i++) {
        if (uses.year(i) == year) {
          places[next[uses.user(i)]++] = starts[block] + i;
        }
      }
    }
    return new UsesByUser(this, year, begin, places);
  }

  @Override
  public UseRow get(int index) {
    Objects.checkIndex(index, size());
    int block = block(index);
    return blocks.get(block).use(index - starts[block]);
  }

  /** Blocks are nearly of the same size: the first guess is right or close by. */
  private int block(int index) {
    int block = (int) ((long) index * blocks.size() / size());
    while (index < starts[block]) {
      block--;
    }
    while (index >= starts[block + 1]) {
      block++;
    }
    return block;
  }

  @Override
  public int size() {
    return starts[starts.length - 1];
  }
}
