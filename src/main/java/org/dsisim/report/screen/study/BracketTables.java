package org.dsisim.report.screen.study;

import java.util.List;
import java.util.Objects;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.report.content.study.BracketedRun;
import org.dsisim.report.content.study.Differences;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.TextColumn;
import org.dsisim.report.layout.TextTable;
import org.dsisim.study.bracket.Bracket;
import org.dsisim.study.bracket.BracketEffect;
import org.dsisim.study.bracket.TriedBracket;
import org.jspecify.annotations.Nullable;

/** The tables of brackets tried one at a time. */
final class BracketTables {

  private static final Message NOTHING = Message.plain("");

  /** The unit of what has none. */
  private static final String NO_UNIT = "number";

  private final Page page;
  private final BracketedRun bracketed;
  private final FigureInWords words;

  BracketTables(Page page, BracketedRun bracketed, FigureInWords words) {
    this.page = page;
    this.bracketed = bracketed;
    this.words = words;
  }

  /** Shows which bracket moves a figure most, and what it is under each alternative. */
  void alone(int figure) {
    page.heading(
        Message.of(
            "brackets.heading.alone",
            "year",
            String.valueOf(bracketed.year()),
            "figure",
            words.of(bracketed.figures().get(figure))));
    ResultValue inForce = bracketed.inForce().get(figure);
    page.sentence(Message.of("brackets.in-force", "value", inSentence(page, inForce)));
    overFormulas(figure);
    List<TriedBracket> ranked = bracketed.ranked(figure);
    List<TriedBracket> moving = ranked.stream().filter(one -> moves(one, figure)).toList();
    if (moving.isEmpty()) {
      page.sentence(Message.of("brackets.none-moves"));
    } else {
      page.space();
      page.table(ranking(moving, figure));
      page.space();
      page.table(new AlternativeTable(bracketed, figure).ofRanked(moving));
    }
    for (TriedBracket one : ranked) {
      if (!moves(one, figure)) {
        page.item(movesNothing(one));
      }
      notTold(one);
    }
  }

  private void notTold(TriedBracket one) {
    for (int i = 0; i < one.alternatives().size(); i++) {
      Message why = one.alternatives().get(i).whyNot();
      if (why != null) {
        page.item(
            Message.of(
                "brackets.not-told",
                "bracket",
                one.bracket().address(),
                "alternative",
                one.bracket().alternatives().get(i).text(),
                "why",
                why));
      }
    }
  }

  private static boolean moves(TriedBracket one, int figure) {
    BracketEffect effect = one.effects().get(figure);
    return effect == null || !effect.span().isZero();
  }

  private static Message movesNothing(TriedBracket one) {
    return one.movesOnly().isEmpty()
        ? Message.of("brackets.moves-others", "bracket", name(one))
        : Message.of(
            "brackets.moves-only",
            "bracket",
            name(one),
            "indicators",
            WordList.upTo(5, one.movesOnly()));
  }

  /** The least and the most over formulas, beside what is in force. */
  private void overFormulas(int figure) {
    TriedBracket formulas = bracketed.ofFormula();
    BracketEffect effect = formulas == null ? null : formulas.effects().get(figure);
    if (formulas != null && effect != null && !effect.span().isZero()) {
      page.sentence(
          Message.of(
              "brackets.over-formulas",
              "lowest",
              inSentence(page, end(formulas, effect.lowest(), figure)),
              "low",
              text(formulas.bracket(), effect.lowest()),
              "highest",
              inSentence(page, end(formulas, effect.highest(), figure)),
              "high",
              text(formulas.bracket(), effect.highest())));
    }
  }

  private ResultValue end(TriedBracket one, @Nullable Integer alternative, int figure) {
    return alternative == null
        ? bracketed.inForce().get(figure)
        : one.alternatives().get(alternative).values().get(figure);
  }

  private TextTable ranking(List<TriedBracket> ranked, int figure) {
    TextTable table =
        new TextTable(
            List.of(
                TextColumn.ofWords(Message.of("brackets.column.bracket")),
                TextColumn.ofNumbers(Message.of("brackets.column.lowest")),
                TextColumn.ofWords(Message.of("brackets.column.under")),
                TextColumn.ofNumbers(Message.of("brackets.column.highest")),
                TextColumn.ofWords(Message.of("brackets.column.under")),
                TextColumn.ofNumbers(Message.of("brackets.column.span"))));
    AlternativeTable alternatives = new AlternativeTable(bracketed, figure);
    int rank = 1;
    for (TriedBracket one : ranked) {
      BracketEffect effect = one.effects().get(figure);
      Message name = numbered(rank++, one);
      if (effect == null) {
        Message unknown = Message.of("brackets.not-known");
        table.row(name, unknown, NOTHING, unknown, NOTHING, unknown);
      } else {
        table.row(
            name,
            alternatives.difference(effect.least()),
            Message.plain(text(one.bracket(), effect.lowest())),
            alternatives.difference(effect.most()),
            Message.plain(text(one.bracket(), effect.highest())),
            AlternativeTable.cell(
                Differences.like(bracketed.inForce().get(figure), effect.span()), false));
      }
    }
    return table;
  }

  /** The name alone, where no other bracket has it. */
  private String shortName(Bracket bracket) {
    long same =
        bracketed.alone().stream()
            .filter(one -> one.bracket().name().equals(bracket.name()))
            .count();
    return same > 1 ? bracket.address() : bracket.name();
  }

  private Message numbered(int rank, TriedBracket one) {
    return Message.plain(rank + " " + shortName(one.bracket()));
  }

  /** A bracket with the paragraphs that it stands in. */
  static Message name(TriedBracket one) {
    Bracket bracket = one.bracket();
    return bracket.paragraphs().isEmpty()
        ? Message.plain(bracket.address())
        : Message.of(
            "brackets.name",
            "bracket",
            bracket.address(),
            "paragraphs",
            String.join("; ", bracket.paragraphs()));
  }

  private static String text(Bracket bracket, @Nullable Integer alternative) {
    return alternative == null ? bracket.inForce() : bracket.alternatives().get(alternative).text();
  }

  /** A value in a sentence, with its unit where it has one of its own. */
  static Message inSentence(Page page, ResultValue value) {
    if (value instanceof ResultValue.Dollars dollars) {
      return page.amount(dollars.money());
    }
    return value.unit().equals(NO_UNIT)
        ? FigureInWords.number(value)
        : Message.of(
            "brackets.value-in-unit", "value", FigureInWords.number(value), "unit", value.unit());
  }

  /** Shows what nobody decides, apart. */
  void assumed() {
    List<TriedBracket> assumed = bracketed.assumed();
    if (assumed.isEmpty()) {
      return;
    }
    page.heading(Message.of("brackets.heading.assumed", "year", String.valueOf(bracketed.year())));
    page.sentence(Message.of("brackets.assumed"));
    for (int figure = 0; figure < bracketed.figures().size(); figure++) {
      page.space();
      page.sentence(
          Message.of(
              "brackets.assumed.figure", "figure", words.of(bracketed.figures().get(figure))));
      page.table(new AlternativeTable(bracketed, figure).ofAssumed(assumed));
    }
    assumed.stream().filter(one -> !one.isTested()).forEach(one -> page.item(untested(one)));
  }

  /** A bracket that is not tested, with the reason. */
  static Message untested(TriedBracket one) {
    return Message.of(
        "brackets.untested.each",
        "bracket",
        name(one),
        "text",
        one.bracket().text(),
        "why",
        Objects.requireNonNull(one.untested()));
  }
}
