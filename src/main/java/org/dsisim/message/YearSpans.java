package org.dsisim.message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Years in few words. */
public final class YearSpans {

  private YearSpans() {}

  /** The years in their order, those without a gap as one span: {@code 2024, 2026-2030}. */
  public static String of(Collection<Integer> years) {
    SortedSet<Integer> sorted = new TreeSet<>(years);
    List<String> spans = new ArrayList<>();
    int from = 0;
    for (int year : sorted) {
      boolean begins = !sorted.contains(year - 1);
      from = begins ? year : from;
      if (!sorted.contains(year + 1)) {
        spans.add(begins ? String.valueOf(year) : from + "-" + year);
      }
    }
    return String.join(", ", spans);
  }
}
