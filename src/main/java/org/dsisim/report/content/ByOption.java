package org.dsisim.report.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dsisim.message.Message;

/** What is said of several options by their numbers, once for all of which it is true. */
public final class ByOption {

  private final Map<Message, SortedSet<Integer>> options = new LinkedHashMap<>();

  /** Says something of an option. */
  public void say(int option, Message what) {
    options.computeIfAbsent(what, key -> new TreeSet<>()).add(option);
  }

  /** How many different things are said. */
  public int size() {
    return options.size();
  }

  /** Each thing behind the numbers of its options, as {@code 1-4, 7: …}. */
  public List<Message> each() {
    List<Message> lines = new ArrayList<>();
    options.forEach(
        (what, numbers) ->
            lines.add(Message.of("content.by-option", "options", ranges(numbers), "what", what)));
    return lines;
  }

  /** The things that are said of the same options, by the numbers of these. */
  public Map<String, List<Message>> joined() {
    Map<String, List<Message>> joined = new LinkedHashMap<>();
    options.forEach(
        (what, numbers) ->
            joined.computeIfAbsent(ranges(numbers), key -> new ArrayList<>()).add(what));
    return joined;
  }

  private static String ranges(SortedSet<Integer> numbers) {
    return ranges(List.copyOf(numbers));
  }

  /**
   * Numbers in few letters: two neighbours stand beside each other, three and more are a range.
   *
   * @param all rising
   */
  public static String ranges(List<Integer> all) {
    List<String> ranges = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < all.size(); i++) {
      boolean last = i + 1 == all.size() || all.get(i + 1) != all.get(i) + 1;
      if (!last) {
        continue;
      }
      if (i - from >= 2) {
        ranges.add(all.get(from) + "-" + all.get(i));
      } else {
        all.subList(from, i + 1).forEach(one -> ranges.add(String.valueOf(one)));
      }
      from = i + 1;
    }
    return String.join(", ", ranges);
  }
}
