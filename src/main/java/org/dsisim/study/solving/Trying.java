package org.dsisim.study.solving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Place;
import org.dsisim.parallel.InOrder;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.study.Experiment;
import org.dsisim.study.Finding;
import org.dsisim.study.NoResult;
import org.dsisim.value.Fraction;

/** Tries values of a parameter, each once. For one thread. */
final class Trying {

  private static final Place PLACE = Place.ofCommandLine("--vary");

  private final Experiment experiment;
  private final Question question;
  private final String owner;
  private final String name;
  private final int threads;
  private final Runnable done;
  private final Map<BigDecimal, Attempt> known = new HashMap<>();

  /**
   * Values of a parameter.
   *
   * @param threads that work on values of their own
   * @param done is told of every value, by the thread of the caller
   */
  Trying(
      Experiment experiment,
      Question question,
      String owner,
      String name,
      int threads,
      Runnable done) {
    this.experiment = experiment;
    this.question = question;
    this.owner = owner;
    this.name = name;
    this.threads = threads;
    this.done = done;
  }

  /** What a value brings. */
  Attempt at(BigDecimal value) {
    BigDecimal plain = plain(value);
    Attempt before = known.get(plain);
    if (before != null) {
      return before;
    }
    Attempt attempt = tried(plain);
    keep(attempt);
    return attempt;
  }

  /** What several values bring, in their order. */
  List<Attempt> at(Collection<BigDecimal> values) {
    List<BigDecimal> unknown =
        values.stream()
            .map(Trying::plain)
            .distinct()
            .filter(value -> !known.containsKey(value))
            .toList();
    new InOrder(threads).<BigDecimal, Attempt>each(unknown, this::tried, this::keep);
    List<Attempt> attempts = new ArrayList<>();
    values.forEach(value -> attempts.add(at(value)));
    return attempts;
  }

  private void keep(Attempt attempt) {
    known.put(attempt.value(), attempt);
    done.run();
  }

  private Attempt tried(BigDecimal value) {
    try {
      Finding finding =
          experiment.under(
              List.of(new ParameterOverride(owner, name, value.toPlainString(), PLACE)));
      ResultValue figure = finding.value(question.figure());
      ResultValue wanted = question.wanted(finding);
      Fraction has = figure.number();
      Fraction needs = wanted.number();
      return new Attempt(
          value,
          figure,
          question.other() == null ? null : wanted,
          has == null || needs == null ? null : has.minus(needs),
          null);
    } catch (InvalidInput noResult) {
      return new Attempt(value, null, null, null, NoResult.why(noResult));
    }
  }

  /** One way to write each value. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
