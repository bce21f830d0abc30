package org.dsisim.message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Counts things of one kind and names the first five: nobody is helped by a flood. */
public final class FirstFew {

  private static final int MOST_NAMED = 5;

  private final List<String> names = new ArrayList<>();
  private int count;
  private @Nullable Place first;

  /** Nothing yet. */
  public FirstFew() {}

  /** The first five of many names, and how many more there are. */
  public static String of(List<String> names) {
    return Wording.listed(names, MOST_NAMED);
  }

  /** Counts one more. */
  public void add(Place place, Supplier<String> name) {
    if (first == null) {
      first = place;
    }
    if (names.size() < MOST_NAMED) {
      names.add(name.get());
    }
    count++;
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  /** How many there are, as in {@code 1 user has} and {@code 3 users have}. */
  public String count(String ofOne, String ofMore) {
    return count == 1 ? "1 " + ofOne : count + " " + ofMore;
  }

  /** Warns of them at the place of the first, where there is any. */
  public void warn(Problems problems, String what, @Nullable String maybe) {
    if (first != null) {
      problems.warning(first, what, maybe);
    }
  }

  /** The first five, and how many more there are. */
  @Override
  public String toString() {
    Message shown =
        count > names.size()
            ? Message.of("list.more", "words", names, "more", count - names.size())
            : Message.of("list.all", "words", names);
    return shown.inEnglish();
  }
}
