package org.dsisim.report.screen.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.report.content.study.BracketedRun;
import org.dsisim.report.content.study.BreakEvenInWords;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.TextTable;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.bracket.Bracket;
import org.dsisim.study.bracket.DraftPackage;
import org.dsisim.study.bracket.FigureRange;
import org.dsisim.study.bracket.Interest;
import org.dsisim.study.bracket.Packages;

/** The tables of all brackets together. */
final class PackageTables {

  /** So many packages stand on a page; a file has them all. */
  private static final int SHOWN = 10;

  private final Page page;
  private final BracketedRun bracketed;
  private final Packages packages;
  private final FigureInWords words;
  private final List<Map<List<Integer>, FigureRange>> overFormulas = new ArrayList<>();

  PackageTables(Page page, BracketedRun bracketed, Packages packages, FigureInWords words) {
    this.page = page;
    this.bracketed = bracketed;
    this.packages = packages;
    this.words = words;
    for (int i = 0; i < packages.figures().size(); i++) {
      overFormulas.add(packages.overFormulas(i));
    }
  }

  void show() {
    page.heading(Message.of("brackets.heading.together", "year", String.valueOf(bracketed.year())));
    page.sentence(
        Message.of(
            "brackets.tried",
            "count",
            packages.all().size(),
            "brackets",
            WordList.of(
                packages.combinations().brackets().stream().map(Bracket::address).toList())));
    int without = packages.all().size() - packages.withResult().size();
    if (without > 0) {
      page.sentence(Message.of("brackets.without-result", "count", without));
    }
    for (int figure = 0; figure < packages.figures().size(); figure++) {
      ends(figure);
    }
    if (packages.ofSomebody().isEmpty()) {
      page.sentence(Message.of("brackets.of-nobody"));
      return;
    }
    List<DraftPackage> harmless = packages.leavingNobodyWorseOff();
    page.space();
    page.sentence(
        Message.of(
            "brackets.harmless",
            "count",
            harmless.size(),
            "all",
            packages.all().size(),
            "whom",
            whom()));
    list(harmless);
    List<DraftPackage> unbeaten = packages.unbeaten();
    page.space();
    page.sentence(Message.of("brackets.unbeaten", "count", unbeaten.size(), "whom", whom()));
    list(unbeaten);
  }

  private Message whom() {
    return WordList.of(
        packages.ofSomebody().stream().map(i -> packages.figures().get(i).id()).toList());
  }

  /** The packages with the most and the least of a figure; which is better is said of people. */
  private void ends(int figure) {
    DraftPackage highest = packages.highest(figure);
    DraftPackage lowest = packages.lowest(figure);
    StudiedFigure of = packages.figures().get(figure);
    if (highest == null || lowest == null) {
      page.item(Message.of("brackets.ends.none", "figure", words.of(of)));
      return;
    }
    if (highest.tried().values().get(figure).equals(lowest.tried().values().get(figure))) {
      page.item(
          Message.of(
              "brackets.ends.same",
              "figure",
              words.of(of),
              "value",
              BracketTables.inSentence(page, highest.tried().values().get(figure))));
      return;
    }
    Interest interest = Interest.in(of);
    DraftPackage best = interest == Interest.LESS ? lowest : highest;
    DraftPackage worst = interest == Interest.LESS ? highest : lowest;
    Message one = end(best, figure);
    Message other = end(worst, figure);
    page.item(
        interest == Interest.NOT_SAID
            ? Message.of("brackets.ends", "figure", words.of(of), "highest", one, "lowest", other)
            : Message.of(
                "brackets.ends.of-people", "figure", words.of(of), "best", one, "worst", other));
  }

  private Message end(DraftPackage one, int figure) {
    return Message.of(
        "brackets.end",
        "value",
        BracketTables.inSentence(page, one.tried().values().get(figure)),
        "package",
        name(one));
  }

  /** A package by its number and what is chosen otherwise than in force. */
  private Message name(DraftPackage one) {
    String choices = BracketedRun.choices(one, packages.combinations().brackets());
    return choices.isEmpty()
        ? Message.of("brackets.package.in-force", "number", one.number())
        : Message.of("brackets.package", "number", one.number(), "choices", choices);
  }

  private void list(List<DraftPackage> some) {
    if (some.isEmpty()) {
      return;
    }
    List<Message> heads = new ArrayList<>();
    boolean hasRanges = packages.combinations().ofFormula() >= 0;
    for (StudiedFigure figure : packages.figures()) {
      heads.add(Message.plain(figure.id()));
      if (hasRanges && figure instanceof StudiedFigure.Received) {
        heads.add(Message.of("brackets.column.lowest-over-formulas"));
        heads.add(Message.of("brackets.column.highest-over-formulas"));
      }
    }
    boolean hasEvens = bracketed.uptake() != null;
    if (hasEvens) {
      heads.add(Message.of("brackets.column.even-of", "figure", packages.figures().get(0).id()));
    }
    TextTable table =
        new TextTable(TextTable.columns(Message.of("brackets.column.package"), heads));
    table.row(inForce(heads.size()));
    Map<List<ResultValue>, List<DraftPackage>> alike = new LinkedHashMap<>();
    some.forEach(
        one -> alike.computeIfAbsent(one.tried().values(), none -> new ArrayList<>()).add(one));
    List<List<DraftPackage>> rows = List.copyOf(alike.values());
    for (List<DraftPackage> same : rows.subList(0, Math.min(SHOWN, rows.size()))) {
      table.row(row(same, hasRanges, hasEvens));
    }
    page.table(table);
    int left = rows.stream().skip(SHOWN).mapToInt(List::size).sum();
    if (left > 0) {
      page.sentence(Message.of("brackets.more-packages", "count", left));
    }
  }

  private List<Object> inForce(int others) {
    List<Object> cells = new ArrayList<>();
    cells.add(Message.of("brackets.values-in-force"));
    for (int i = 0; i < packages.figures().size(); i++) {
      cells.add(AlternativeTable.cell(packages.inForce().get(i), false));
      if (packages.combinations().ofFormula() >= 0
          && packages.figures().get(i) instanceof StudiedFigure.Received) {
        cells.add(Message.plain(""));
        cells.add(Message.plain(""));
      }
    }
    while (cells.size() <= others) {
      cells.add(Message.plain(""));
    }
    return cells;
  }

  /** One row for packages that differ in no amount, under the name of the first. */
  private List<Object> row(List<DraftPackage> same, boolean hasRanges, boolean hasEvens) {
    DraftPackage one = same.get(0);
    List<Object> cells = new ArrayList<>();
    cells.add(
        same.size() == 1
            ? name(one)
            : Message.of("brackets.alike", "package", name(one), "count", same.size() - 1));
    for (int i = 0; i < packages.figures().size(); i++) {
      cells.add(
          AlternativeTable.cell(one.tried().values().get(i), bracketed.isLeast(one.tried(), i)));
      if (hasRanges && packages.figures().get(i) instanceof StudiedFigure.Received) {
        FigureRange range = packages.in(overFormulas.get(i), one);
        cells.add(range == null ? Message.plain("") : AlternativeTable.cell(range.lowest(), false));
        cells.add(
            range == null ? Message.plain("") : AlternativeTable.cell(range.highest(), false));
      }
    }
    if (hasEvens) {
      cells.add(BreakEvenInWords.shortly(one.tried().breakEvens().get(0)));
    }
    return cells;
  }
}
