package org.dsisim.limitation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dsisim.message.YearSpans;

/** Sentences about years, each said once: one that is not true of all years says of which. */
final class SentencesByYear {

  /** Stands in a sentence for the years that it is about. */
  static final String YEARS = "{years}";

  private final int all;

  /** Each with the years of which it was said; none for one that is about no year. */
  private final Map<String, SortedSet<Integer>> sentences = new LinkedHashMap<>();

  /** Sentences about so many years in all. */
  SentencesByYear(int all) {
    this.all = all;
  }

  /** Says a sentence of a year. */
  void say(int year, String sentence) {
    sentences.computeIfAbsent(sentence, key -> new TreeSet<>()).add(year);
  }

  /** Says a sentence. */
  void say(String sentence) {
    sentences.putIfAbsent(sentence, new TreeSet<>());
  }

  /** The sentences in the order in which they were first said. */
  List<String> inWords() {
    List<String> words = new ArrayList<>();
    sentences.forEach((sentence, years) -> words.add(inWords(sentence, years)));
    return words;
  }

  private String inWords(String sentence, SortedSet<Integer> years) {
    if (sentence.contains(YEARS)) {
      return sentence.replace(YEARS, YearSpans.of(years));
    }
    boolean always = years.isEmpty() || years.size() == all;
    return always ? sentence : "in " + YearSpans.of(years) + ", " + sentence;
  }
}
