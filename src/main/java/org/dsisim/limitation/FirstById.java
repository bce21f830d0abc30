package org.dsisim.limitation;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.dsisim.message.FirstFew;
import org.dsisim.message.Message;

/**
 * Counts payers and names the first few in the order of their ids, in whatever order they come: of
 * a piece, those in columns come before those that are objects.
 */
final class FirstById {

  private final TreeMap<String, String> names = new TreeMap<>();
  private int count;

  /** Counts a payer, whose name is asked for where it is among the first. */
  void add(String id, Supplier<String> name) {
    count++;
    if (isAmongFirst(id)) {
      keep(id, name.get());
    }
  }

  private boolean isAmongFirst(String id) {
    return !FirstFew.isCountedOnly(names.size()) || id.compareTo(names.lastKey()) < 0;
  }

  private void keep(String id, String name) {
    names.put(id, name);
    if (FirstFew.isCountedOnly(names.size() - 1)) {
      names.pollLastEntry();
    }
  }

  /** Counts so many more, none of whom is among the first. */
  void addMore(int more) {
    count += more;
  }

  /** Counts others. */
  void addAll(FirstById others) {
    count += others.count;
    for (Map.Entry<String, String> one : others.names.entrySet()) {
      if (isAmongFirst(one.getKey())) {
        keep(one.getKey(), one.getValue());
      }
    }
  }

  /** All of them, in the order of their ids. */
  FirstFew inOrder() {
    FirstFew first = new FirstFew();
    names.forEach((id, name) -> first.add(() -> Message.plain(name + " (" + id + ")")));
    first.addMore(count - names.size());
    return first;
  }
}
