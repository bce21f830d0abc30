package org.dsisim.message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Counts things of one kind and names the first five: nobody is helped by a flood. */
public final class FirstFew {

  private static final int MOST_NAMED = 5;

  private final List<Message> names = new ArrayList<>();
  private int count;
  private @Nullable Place first;

  /** Whether one more behind so many is counted only. */
  public static boolean isCountedOnly(int before) {
    return before >= MOST_NAMED;
  }

  /** Nothing yet. */
  public FirstFew() {}

  /** The first five of many names, and how many more there are. */
  public static Message of(List<String> names) {
    return WordList.upTo(MOST_NAMED, names);
  }

  /** Counts one more. */
  public void add(Place place, Supplier<Message> name) {
    if (first == null) {
      first = place;
    }
    add(name);
  }

  /** Counts one more, which nobody is warned of. */
  public void add(Supplier<Message> name) {
    if (names.size() < MOST_NAMED) {
      names.add(name.get());
    }
    count++;
  }

  /** Counts so many more behind the first few, which are not named. */
  public void addMore(int more) {
    count += more;
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  /** Warns of them at the place of the first, where there is any. */
  public void warn(Problems problems, Message text, @Nullable Message hint) {
    if (first != null) {
      problems.warning(first, text, hint);
    }
  }

  /** The first five, and how many more there are. */
  public Message inWords() {
    return count > names.size()
        ? Message.of("list.more", "words", names, "more", count - names.size())
        : Message.of("list.all", "words", names);
  }
}
