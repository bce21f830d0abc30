package org.dsisim.report.content.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.study.BracketedRun;
import org.dsisim.report.content.study.Differences;
import org.dsisim.study.bracket.Alternative;
import org.dsisim.study.bracket.BracketEffect;
import org.dsisim.study.bracket.BreakEven;
import org.dsisim.study.bracket.TriedBracket;
import org.dsisim.study.bracket.TriedValues;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** {@code brackets.csv}: what each alternative brings alone, a row for each figure. */
public final class BracketTable {

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.word("option", Row::option),
          Column.whole("year", "year", Row::year),
          Column.word("bracket", row -> row.tried().bracket().address()),
          Column.word("paragraph", row -> String.join("; ", row.tried().bracket().paragraphs())),
          Column.word("alternative", row -> row.alternative().text()),
          Column.word("label", row -> row.alternative().label()),
          Column.truth("in_force", row -> row.alternative().isInForce()),
          Column.word("figure", Row::figure),
          Column.word("unit", row -> row.value().unit()),
          Column.value("value", Row::value),
          Column.cell("difference", row -> difference(row.value(), row.inForce())),
          Column.cell("span", row -> span(row.tried().effects().get(row.at()), row.inForce())),
          Column.whole("rank", "rank", Row::rank),
          Column.cell("break_even_uptake", row -> uptake(row.even())),
          Column.sentence("note", Row::note));

  private final BracketedRun bracketed;
  private final @Nullable Message caveats;

  private BracketTable(BracketedRun bracketed) {
    this.bracketed = bracketed;
    this.caveats = Caveats.note(bracketed.option(), bracketed.run().descriptions());
  }

  /**
   * A figure under an alternative.
   *
   * @param at the number of the figure
   * @param rank of the bracket; null where it has none
   * @param note null for none
   */
  public record Row(
      String option,
      int year,
      TriedBracket tried,
      Alternative alternative,
      int at,
      String figure,
      ResultValue value,
      ResultValue inForce,
      BreakEven even,
      @Nullable Integer rank,
      @Nullable Message note) {}

  /** The table: ranked brackets first, then those that are not tested, then what is assumed. */
  public static ResultTable<Row> of(BracketedRun bracketed) {
    return new ResultTable<>(COLUMNS, new BracketTable(bracketed)::rows);
  }

  private void rows(Consumer<Row> to) {
    for (int figure = 0; figure < bracketed.figures().size(); figure++) {
      List<TriedBracket> ranked = bracketed.ranked(figure);
      Map<TriedBracket, Integer> ranks =
          IntStream.range(0, ranked.size())
              .boxed()
              .collect(Collectors.toMap(ranked::get, i -> i + 1));
      List<TriedBracket> all = new ArrayList<>(ranked);
      all.addAll(bracketed.untested());
      all.addAll(bracketed.assumed());
      for (TriedBracket one : all) {
        rows(one, figure, ranks.get(one), to);
      }
    }
  }

  private void rows(TriedBracket one, int figure, @Nullable Integer rank, Consumer<Row> to) {
    for (int i = 0; i < one.alternatives().size(); i++) {
      TriedValues tried = one.alternatives().get(i);
      BreakEven even = tried.breakEvens().get(figure);
      to.accept(
          new Row(
              bracketed.option().outcome().option().name(),
              bracketed.year(),
              one,
              one.bracket().alternatives().get(i),
              figure,
              bracketed.figures().get(figure).id(),
              tried.values().get(figure),
              bracketed.inForce().get(figure),
              even,
              rank,
              note(one, tried, figure)));
    }
  }

  private @Nullable Message note(TriedBracket one, TriedValues tried, int figure) {
    List<Message> notes = new ArrayList<>();
    Message untested = one.untested();
    if (untested != null) {
      notes.add(Message.of("brackets.note.untested", "why", untested));
    }
    if (one.bracket().isAssumed()) {
      notes.add(Message.of("brackets.note.assumed"));
    }
    if (!one.movesOnly().isEmpty()) {
      notes.add(Message.of("brackets.note.moves-only", "indicators", one.movesOnly()));
    }
    if (one.isOnOtherBases()) {
      notes.add(Message.of("brackets.note.other-bases"));
    }
    addNotes(tried, bracketed.isLeast(tried, figure), tried.breakEvens().get(figure), notes);
    if (caveats != null) {
      notes.add(caveats);
    }
    return notes.isEmpty() ? null : WordList.apart(notes);
  }

  /** What is to be said of one trial. */
  static void addNotes(TriedValues tried, boolean isLeast, BreakEven even, List<Message> notes) {
    Message whyNot = tried.whyNot();
    if (whyNot != null) {
      notes.add(Message.of("brackets.note.no-result", "why", whyNot));
    } else if (isLeast) {
      notes.add(Message.of("brackets.note.least"));
    }
    if (whyNot == null && even instanceof BreakEven.NotTold notTold) {
      notes.add(Message.of("brackets.note.no-even", "why", notTold.why()));
    } else if (even instanceof BreakEven.AtNone) {
      notes.add(Message.of("brackets.note.even-at-none"));
    }
  }

  /** By how much a value is more than another, in its unit. */
  static Cell difference(ResultValue value, ResultValue other) {
    Fraction one = value.number();
    Fraction two = other.number();
    return one == null || two == null ? Cell.NOTHING : inUnit(one.minus(two), other);
  }

  private static Cell span(@Nullable BracketEffect effect, ResultValue inForce) {
    return effect == null ? Cell.NOTHING : inUnit(effect.span(), inForce);
  }

  private static Cell inUnit(Fraction difference, ResultValue like) {
    return new Cell.Value(Differences.like(like, difference));
  }

  /** The uptake; nothing where there is none, which the note says. */
  static Cell uptake(BreakEven even) {
    if (even instanceof BreakEven.At at) {
      return new Cell.Measure(at.uptake());
    }
    return even instanceof BreakEven.AtAny ? new Cell.Measure(Fraction.ZERO) : Cell.NOTHING;
  }
}
