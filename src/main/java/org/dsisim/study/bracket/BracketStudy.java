package org.dsisim.study.bracket;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.limitation.WhyUntested;
import org.dsisim.message.Message;
import org.dsisim.parallel.InOrder;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.study.NobodyKnown;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.TriedOption;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Tries the alternatives of brackets, one at a time and all together. */
public final class BracketStudy {

  private final YearOutcome year;
  private final WhatMoves moves;
  private final List<Message> bases;
  private final List<StudiedFigure> figures;
  private final List<ResultValue> inForce;
  private final UptakeSearch uptake;
  private final BracketTrials trials;
  private final InOrder threads;
  private boolean isInProportion;

  /**
   * A study of an option.
   *
   * @param asItIs what came out of it with the values in force
   * @param figures that are looked at, the first of which ranks the brackets
   * @param threads on how many trials are made; figures do not depend on it
   */
  public BracketStudy(
      TriedOption tried, YearResults asItIs, List<StudiedFigure> figures, int threads) {
    this.year = asItIs.outcome();
    this.moves = WhatMoves.from(asItIs);
    this.bases = asItIs.owedOn().bases();
    this.figures = List.copyOf(figures);
    this.inForce = this.figures.stream().map(figure -> figure.in(asItIs)).toList();
    this.uptake = UptakeSearch.of(tried.option(), asItIs.outcome().assumptions());
    this.trials =
        new BracketTrials(
            tried,
            this.figures,
            inForce,
            uptake,
            new NobodyKnown(!asItIs.outcome().owed().isZero()));
    this.threads = new InOrder(threads);
  }

  /** What each is with the values in force. */
  public List<ResultValue> inForce() {
    return inForce;
  }

  /** The uptake that is held constant; null where break-even uptakes are not told. */
  public @Nullable Fraction uptake() {
    return uptake.assumed();
  }

  /** Why break-even uptakes are not told, as the end of a sentence; null where they are. */
  public @Nullable Message whyNoUptake() {
    return uptake.whyNot();
  }

  /** An alternative to be tried. */
  private record Piece(Bracket bracket, Alternative alternative) {}

  /** What came of one: its figures, what moves otherwise, and on what amounts rest. */
  private record Outcome(TriedValues tried, @Nullable List<String> moved, boolean isOnOtherBases) {}

  /**
   * Tries each alternative alone, all else as in force.
   *
   * @param done is told how many trials are behind it, on the thread of the caller
   */
  public List<TriedBracket> oneAtATime(List<Bracket> brackets, IntConsumer done) {
    List<Piece> pieces = new ArrayList<>();
    for (Bracket bracket : brackets) {
      bracket.alternatives().forEach(one -> pieces.add(new Piece(bracket, one)));
    }
    List<Outcome> outcomes = new ArrayList<>();
    threads.each(
        pieces,
        this::tried,
        outcome -> {
          outcomes.add(outcome);
          done.accept(outcomes.size());
        });
    isInProportion = uptake.isInProportion();
    List<TriedBracket> all = new ArrayList<>();
    int from = 0;
    for (Bracket bracket : brackets) {
      int to = from + bracket.alternatives().size();
      all.add(of(bracket, outcomes.subList(from, to)));
      from = to;
    }
    return List.copyOf(all);
  }

  private Outcome tried(Piece piece) {
    Alternative one = piece.alternative();
    if (one.isInForce()) {
      return new Outcome(asInForce(), List.of(), false);
    }
    TriedValues tried =
        piece.bracket().isAssumed()
            ? trials.ofAssumption(one.settings())
            : trials.of(one.option(), one.settings(), false);
    boolean isSame = tried.values().equals(inForce);
    if (tried.whyNot() != null) {
      return new Outcome(tried, List.of(), false);
    }
    if (!isSame && isNumeric(one)) {
      return new Outcome(tried, null, false);
    }
    YearResults results = trials.under(one.option(), one.settings()).results();
    return new Outcome(
        tried, isSame ? moves.to(results) : null, areOther(results.owedOn().bases()));
  }

  /** Where nobody owes, amounts rest on nothing, and so on nothing else. */
  private boolean areOther(List<Message> others) {
    return !others.isEmpty() && !bases.isEmpty() && !others.equals(bases);
  }

  private TriedValues asInForce() {
    Fraction assumed = uptake.assumed();
    List<BreakEven> evens = new ArrayList<>();
    for (ResultValue value : inForce) {
      BreakEven none = uptake.none(value);
      evens.add(none == null ? new BreakEven.At(Objects.requireNonNull(assumed)) : none);
    }
    return new TriedValues(inForce, evens, year.hasUnknown(), null);
  }

  /** Whether it sets a number: then the same bases are taken, in another size. */
  private static boolean isNumeric(Alternative one) {
    return one.option() == null
        && one.settings().stream()
            .map(ParameterOverride::text)
            .allMatch(text -> !text.isEmpty() && text.chars().noneMatch(Character::isLetter));
  }

  private TriedBracket of(Bracket bracket, List<Outcome> outcomes) {
    List<TriedValues> alternatives = outcomes.stream().map(Outcome::tried).toList();
    List<@Nullable BracketEffect> effects = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      effects.add(BracketEffect.of(inForce.get(i), alternatives, i));
    }
    boolean isSame = outcomes.stream().allMatch(one -> one.moved() != null);
    List<String> moved =
        isSame
            ? outcomes.stream()
                .flatMap(one -> Objects.requireNonNull(one.moved()).stream())
                .distinct()
                .toList()
            : List.of();
    Message none = noResult(bracket, alternatives);
    Message untested = null;
    if (none != null) {
      untested = Message.of("brackets.untested.no-result", "why", none);
    } else if (isSame && moved.isEmpty()) {
      untested = whyUntested(bracket);
    }
    return new TriedBracket(
        bracket,
        alternatives,
        effects,
        untested,
        moved,
        outcomes.stream().anyMatch(Outcome::isOnOtherBases));
  }

  /** Why there is no result whatever is chosen but what is in force; null where there is one. */
  private static @Nullable Message noResult(Bracket bracket, List<TriedValues> alternatives) {
    Message why = null;
    for (int i = 0; i < alternatives.size(); i++) {
      TriedValues one = alternatives.get(i);
      if (!bracket.alternatives().get(i).isInForce()) {
        if (one.whyNot() == null) {
          return null;
        }
        why = why == null ? one.whyNot() : why;
      }
    }
    return why;
  }

  private Message whyUntested(Bracket bracket) {
    if (bracket.alternatives().stream().allMatch(Alternative::isInForce)) {
      return Message.of("brackets.untested.one-value", "value", bracket.inForce());
    }
    List<String> values = bracket.alternatives().stream().map(Alternative::text).toList();
    return bracket.isOfFormula()
        ? Message.of("limitation.untested.nothing-moves")
        : WhyUntested.of(year, bracket.owner(), bracket.name(), values);
  }

  /**
   * Tries all packages.
   *
   * @param done is told how many are behind it, on the thread of the caller
   */
  public Packages all(Combinations combinations, IntConsumer done) {
    boolean known = isInProportion;
    List<DraftPackage> all = new ArrayList<>();
    threads.each(
        combinations.all(),
        choices ->
            new Choice(
                choices,
                trials.of(combinations.option(choices), combinations.settings(choices), known)),
        choice -> {
          all.add(new DraftPackage(all.size() + 1, choice.choices(), choice.tried()));
          done.accept(all.size());
        });
    return new Packages(combinations, figures, inForce, all);
  }

  private record Choice(List<Integer> choices, TriedValues tried) {}
}
