package org.dsisim.model.world.use;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Packed uses by user: a user's are made anew whenever they are asked for, and where each stands is
 * all that is kept. They never change.
 */
public final class UsesByUser extends AbstractMap<String, List<UseRow>> {

  private final PackedUses uses;
  private final int year;

  /** Where the places of the uses of each user begin, and behind the last one where they end. */
  private final int[] begin;

  private final int[] places;
  private final int size;

  /** Those at these places. */
  UsesByUser(PackedUses uses, int year, int[] begin, int[] places) {
    this.uses = uses;
    this.year = year;
    this.begin = begin;
    this.places = places;
    int some = 0;
    for (int user = 0; user + 1 < begin.length; user++) {
      some += begin[user] < begin[user + 1] ? 1 : 0;
    }
    this.size = some;
  }

  /**
   * Hands on what all uses draw on, in parts that several threads can take.
   *
   * @param part which of the parts it is, counted from zero
   */
  public void forEachOrigin(int part, int parts, OriginTaker taker) {
    uses.forEachOrigin(year, part, parts, taker);
  }

  private boolean hasAny(int user) {
    return user >= 0 && begin[user] < begin[user + 1];
  }

  private List<UseRow> of(int user) {
    UseRow[] rows = new UseRow[begin[user + 1] - begin[user]];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = uses.get(places[begin[user] + i]);
    }
    return List.of(rows);
  }

  private int number(@Nullable Object user) {
    return user instanceof String id ? uses.users().number(id) : -1;
  }

  @Override
  public @Nullable List<UseRow> get(@Nullable Object user) {
    int number = number(user);
    return hasAny(number) ? of(number) : null;
  }

  @Override
  public List<UseRow> getOrDefault(@Nullable Object user, List<UseRow> none) {
    return Objects.requireNonNullElse(get(user), none);
  }

  @Override
  public boolean containsKey(@Nullable Object user) {
    return hasAny(number(user));
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Set<Map.Entry<String, List<UseRow>>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, List<UseRow>>> iterator() {
        return new Entries();
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  /** One user after the other. */
  private final class Entries implements Iterator<Map.Entry<String, List<UseRow>>> {

    private int next;

    @Override
    public boolean hasNext() {
      while (next + 1 < begin.length && !hasAny(next)) {
        next++;
      }
      return next + 1 < begin.length;
    }

    @Override
    public Map.Entry<String, List<UseRow>> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Map.Entry<String, List<UseRow>> entry = Map.entry(uses.users().id(next), of(next));
      next++;
      return entry;
    }
  }
}
