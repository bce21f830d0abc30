package org.dsisim.report.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dsisim.rulebook.description.Description;
import org.dsisim.simulation.Outcome;

/** The dates of the law behind rule sets, how it stands, and what it does not include. */
public final class Law {

  private Law() {}

  public static String of(Outcome outcome, Map<String, Description> descriptions) {
    List<String> ids = new ArrayList<>();
    outcome.option().contributions().forEach(rules -> ids.add(rules.id()));
    ids.add(outcome.option().formula().id());
    return of(ids, descriptions);
  }

  public static String of(List<String> ids, Map<String, Description> descriptions) {
    List<String> dates = new ArrayList<>();
    for (String id : ids) {
      Description description = descriptions.get(id);
      if (description != null && !description.lawAsOf().isEmpty()) {
        dates.add(
            id + " as of " + description.lawAsOf() + " (" + description.statusInWords() + ")");
      }
    }
    return dates.isEmpty() ? "no date stated" : String.join("; ", dates);
  }

  /** The first line of a page: how old the law is on which it rests, and what is not in it. */
  public static String dated(Collection<Description> ruleSets) {
    SortedSet<String> dates = new TreeSet<>();
    Map<String, Integer> without = new TreeMap<>();
    for (Description description : ruleSets) {
      dates.add(description.lawAsOf());
      without.merge(description.notIncluded(), 1, Integer::sum);
    }
    dates.remove("");
    without.remove("");
    // What most rule sets do without comes first.
    List<String> sentences = new ArrayList<>(without.keySet());
    sentences.sort(
        Comparator.comparing((String one) -> without.getOrDefault(one, 0))
            .thenComparing(String::length)
            .reversed());
    String law =
        dates.isEmpty()
            ? "The law has no date here."
            : dates.size() == 1
                ? "Law as of " + dates.first() + "."
                : "Law as of " + dates.first() + " to " + dates.last() + ", by rule set.";
    return String.join(" ", Stream.concat(Stream.of(law), sentences.stream()).toList());
  }
}
