package org.dsisim.limitation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.dsisim.message.Message;
import org.dsisim.message.YearSpans;

/** Sentences about years, each said once: one that is not true of all years says of which. */
final class SentencesByYear {

  private final int all;

  /** Each by what it is without its years. */
  private final Map<Message, Said> sentences = new LinkedHashMap<>();

  /**
   * A sentence.
   *
   * @param inYears what it is of some of the years, by these
   * @param namesYears whether it names its years also where these are all
   * @param years of which it was said; none for one that is about no year
   */
  private record Said(
      Function<String, Message> inYears, boolean namesYears, SortedSet<Integer> years) {}

  /** Sentences about so many years in all. */
  SentencesByYear(int all) {
    this.all = all;
  }

  /** Says a sentence of a year. */
  void say(int year, Message sentence) {
    said(sentence, years -> inYears(years, sentence), false).add(year);
  }

  /** Says a sentence. */
  void say(Message sentence) {
    said(sentence, years -> sentence, false);
  }

  /** Says of a year a sentence which has a place for the years that it is about. */
  void sayOfYears(int year, Function<String, Message> sentence) {
    said(sentence.apply(""), sentence, true).add(year);
  }

  private SortedSet<Integer> said(
      Message sentence, Function<String, Message> inYears, boolean namesYears) {
    return sentences
        .computeIfAbsent(sentence, first -> new Said(inYears, namesYears, new TreeSet<>()))
        .years();
  }

  private static Message inYears(String years, Message sentence) {
    return Message.of("limitation.in-years", "years", years, "sentence", sentence);
  }

  /** The sentences in the order in which they were first said. */
  List<Message> all() {
    return sentences.entrySet().stream()
        .map(one -> sentence(one.getKey(), one.getValue()))
        .toList();
  }

  private Message sentence(Message ofAll, Said said) {
    SortedSet<Integer> years = said.years();
    boolean always = years.isEmpty() || years.size() == all;
    return always && !said.namesYears() ? ofAll : said.inYears().apply(YearSpans.of(years));
  }
}
