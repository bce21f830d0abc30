package org.dsisim.rulebook.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dsisim.value.Fraction;
import org.dsisim.value.NamedValues;

/**
 * Values that write down which of them rules have read, and what they found: as long as other
 * values say the same there, the rules take the same way and answer the same. Not for several
 * threads at once.
 */
final class ReadValues implements NamedValues {

  private final NamedValues values;
  private final Map<List<String>, Read> reads = new LinkedHashMap<>();

  /** What was asked, and what came out. */
  private record Read(Function<NamedValues, Object> question, Object answer) {

    boolean isAnsweredAlike(NamedValues others) {
      try {
        return answer.equals(question.apply(others));
      } catch (IllegalArgumentException missing) {
        return false;
      }
    }
  }

  /** Values of which nothing was read yet. */
  ReadValues(NamedValues values) {
    this.values = values;
  }

  /** Writes all of them down, as if each had been read. */
  void readAll() {
    values.names().forEach(this::word);
    names();
  }

  /** What was read of them so far, to hold other values against. */
  Reading reading() {
    return new Reading(List.copyOf(reads.values()));
  }

  /** What rules have read of some values. */
  static final class Reading {

    private final List<Read> reads;

    private Reading(List<Read> reads) {
      this.reads = new ArrayList<>(reads);
    }

    /** Whether all that was read is the same in other values. */
    boolean isTheSameIn(NamedValues others) {
      for (Read read : reads) {
        if (!read.isAnsweredAlike(others)) {
          return false;
        }
      }
      return true;
    }
  }

  @SuppressWarnings("unchecked")
  private <T> T read(String what, String name, Function<NamedValues, T> question) {
    Read known = reads.get(List.of(what, name));
    if (known == null) {
      known = new Read(question::apply, question.apply(values));
      reads.put(List.of(what, name), known);
    }
    // The question is the same, and so is the class of its answer.
    return (T) known.answer();
  }

  @Override
  public int year() {
    return read("year", "", NamedValues::year);
  }

  @Override
  public Collection<String> names() {
    return read("names", "", others -> List.copyOf(others.names()));
  }

  @Override
  public boolean has(String name) {
    return read("has", name, others -> others.has(name));
  }

  @Override
  public Fraction number(String name) {
    return read("number", name, others -> others.number(name));
  }

  @Override
  public Fraction rate(String name) {
    return read("rate", name, others -> others.rate(name));
  }

  @Override
  public Fraction cents(String name) {
    return read("cents", name, others -> others.cents(name));
  }

  @Override
  public boolean isMoney(String name) {
    return read("isMoney", name, others -> others.isMoney(name));
  }

  @Override
  public String word(String name) {
    return read("word", name, others -> others.word(name));
  }

  @Override
  public List<String> list(String name) {
    return read("list", name, others -> others.list(name));
  }

  @Override
  public List<Fraction> numbers(String list) {
    return read("numbers", list, others -> others.numbers(list));
  }

  @Override
  public List<Fraction> dollars(String list) {
    return read("dollars", list, others -> others.dollars(list));
  }

  @Override
  public List<Fraction> percentages(String list) {
    return read("percentages", list, others -> others.percentages(list));
  }
}
