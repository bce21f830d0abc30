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
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.rulebook.description.Description;
import org.dsisim.simulation.Outcome;

/** The dates of the law behind rule sets, how it stands, and what it does not include. */
public final class Law {

  private Law() {}

  /**
   * The law behind all rule sets of an option, its formula among them.
   *
   * @param descriptions by rule set
   */
  public static Message of(Outcome outcome, Map<String, Description> descriptions) {
    List<String> ids = new ArrayList<>();
    outcome.option().contributions().forEach(rules -> ids.add(rules.id()));
    ids.add(outcome.option().formula().id());
    return of(ids, descriptions);
  }

  /**
   * The law behind rule sets, each by its id with the day of which it is; those without a day are
   * left out.
   *
   * @param descriptions by rule set
   */
  public static Message of(List<String> ids, Map<String, Description> descriptions) {
    List<Message> dates = new ArrayList<>();
    for (String id : ids) {
      Description description = descriptions.get(id);
      if (description != null && !description.lawAsOf().isEmpty()) {
        dates.add(
            Message.of(
                "content.law",
                "rules",
                id,
                "date",
                description.lawAsOf(),
                "status",
                description.statusInWords()));
      }
    }
    return dates.isEmpty() ? Message.of("content.law.no-date") : WordList.apart(dates);
  }

  /** The first line of a page: how old the law is on which it rests, and what is not in it. */
  public static Message dated(Collection<Description> ruleSets) {
    SortedSet<String> dates = new TreeSet<>();
    Map<String, Integer> without = new TreeMap<>();
    for (Description description : ruleSets) {
      dates.add(description.lawAsOf());
      without.merge(description.leftOut().notIncluded(), 1, Integer::sum);
    }
    dates.remove("");
    without.remove("");
    // What most rule sets do without comes first.
    List<String> sentences = new ArrayList<>();
    for (String one : without.keySet()) {
      if (without.keySet().stream().noneMatch(other -> saysMore(other, one))) {
        sentences.add(one);
      }
    }
    sentences.sort(
        Comparator.comparing((String one) -> without.getOrDefault(one, 0))
            .thenComparing(String::length)
            .reversed());
    return WordList.sentences(
        Stream.concat(Stream.of(dated(dates)), sentences.stream().map(Message::plain)).toList());
  }

  /** Whether a sentence begins with all of another and goes on. */
  private static boolean saysMore(String sentence, String other) {
    return other.endsWith(".")
        && !sentence.equals(other)
        && sentence.startsWith(other.substring(0, other.length() - 1));
  }

  private static Message dated(SortedSet<String> dates) {
    if (dates.isEmpty()) {
      return Message.of("content.law.undated");
    }
    return dates.size() == 1
        ? Message.of("content.law.dated", "date", dates.first())
        : Message.of("content.law.dated-span", "first", dates.first(), "last", dates.last());
  }
}
