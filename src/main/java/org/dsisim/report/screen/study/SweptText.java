package org.dsisim.report.screen.study;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.report.content.study.StudySubject;
import org.dsisim.report.content.study.SweptGrid;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.layout.TextColumn;
import org.dsisim.report.layout.TextTable;
import org.dsisim.study.sweep.GridAxis;
import org.dsisim.study.sweep.Sweep;
import org.dsisim.study.sweep.SweptPoint;

/** Figures over a grid, for the screen: every point of a small grid, of a large one the ends. */
public final class SweptText {

  /** So many rows are read; of more the lowest and the highest say more. */
  private static final int MOST_ROWS = 25;

  /** So many columns stand beside the number of a point; the order of bands is as wide as two. */
  private static final int MOST_COLUMNS = 7;

  private static final int MOST_REASONS = 5;

  private final SweptGrid swept;
  private final Sweep sweep;
  private final Page page;

  /** The text of a grid. */
  public SweptText(SweptGrid swept, Screen screen) {
    this.swept = swept;
    this.sweep = swept.sweep();
    this.page = new Page(screen);
  }

  /** The whole text. */
  public String text() {
    SubjectText about = new SubjectText(page, swept.subject());
    about.head();
    page.heading(Message.of("sweep.heading", "points", sweep.points().size(), "year", year()));
    for (GridAxis axis : sweep.grid().axes()) {
      page.item(axis(axis));
    }
    if (sweep.points().size() <= MOST_ROWS) {
      points();
    } else {
      extremes();
    }
    withoutResult();
    page.sentence(Message.of("sweep.where-all-is"));
    if (swept.subject().holdsUptake(swept.varied())) {
      page.sentence(StudySubject.UPTAKE_HELD);
    }
    about.whatItRestsOn();
    return page.text();
  }

  private String year() {
    return String.valueOf(swept.subject().year());
  }

  private static Message axis(GridAxis axis) {
    int values = axis.values().size();
    return values <= 6
        ? Message.of("sweep.axis", "address", axis.address(), "values", WordList.of(axis.values()))
        : Message.of(
            "sweep.axis.many",
            "address",
            axis.address(),
            "values",
            values,
            "first",
            axis.values().get(0),
            "second",
            axis.values().get(1),
            "last",
            axis.values().get(values - 1));
  }

  private void points() {
    List<Integer> figures = swept.inShort();
    int room = Math.max(1, MOST_COLUMNS - swept.varied().size());
    int from = 0;
    boolean bands = swept.hasBands();
    do {
      int to = Math.min(figures.size(), from + Math.max(1, bands ? room - 2 : room));
      page.space();
      page.table(table(figures.subList(from, to), bands));
      bands = false;
      from = to;
    } while (from < figures.size());
    if (swept.hasBands()) {
      page.sentence(Message.of("sweep.order-of-bands.legend"));
    }
  }

  /** The first column is the number of the point: the unit of amounts stands over it. */
  private TextTable table(List<Integer> figures, boolean bands) {
    List<TextColumn> columns =
        new ArrayList<>(List.of(TextColumn.ofWords(Message.of("sweep.point"))));
    swept.varied().forEach(one -> columns.add(TextColumn.ofNumbers(nameOnly(one))));
    if (bands) {
      columns.add(TextColumn.ofNumbers(Message.of("sweep.order-of-bands")));
    }
    figures.forEach(i -> columns.add(TextColumn.ofNumbers(name(i))));
    TextTable table = new TextTable(columns);
    int number = 1;
    for (SweptPoint point : sweep.points()) {
      List<Object> row = new ArrayList<>(List.of(String.valueOf(number++)));
      row.addAll(point.values());
      if (bands) {
        row.add(swept.orderOfBands(point));
      }
      figures.forEach(i -> row.add(cell(point, i)));
      table.row(row);
    }
    return table;
  }

  private static Object cell(SweptPoint point, int figure) {
    return point.hasResult()
        ? ShownValue.cell(point.figures().get(figure))
        : Message.of("sweep.no-result");
  }

  /** A parameter by its name alone: its rule set stands above, where the grid is listed. */
  private static Message nameOnly(String address) {
    return Message.plain(address.substring(address.indexOf('.') + 1));
  }

  private Message name(int figure) {
    return Message.plain(sweep.figures().get(figure).id());
  }

  /** Where each figure is lowest and highest. */
  private void extremes() {
    TextTable table =
        new TextTable(
            List.of(
                TextColumn.ofWords(Message.of("sweep.figure")),
                TextColumn.ofNumbers(Message.of("sweep.lowest")),
                TextColumn.ofWords(Message.of("sweep.at")),
                TextColumn.ofNumbers(Message.of("sweep.highest")),
                TextColumn.ofWords(Message.of("sweep.at"))));
    for (int i : swept.inShort()) {
      Sweep.Extreme lowest = sweep.lowest(i);
      Sweep.Extreme highest = sweep.highest(i);
      if (lowest != null && highest != null) {
        table.row(
            name(i),
            ShownValue.cell(lowest.value()),
            at(lowest.point()),
            ShownValue.cell(highest.value()),
            at(highest.point()));
      }
    }
    page.space();
    page.table(table);
    page.sentence(Message.of("sweep.at.legend", "names", swept.varied()));
    bands();
  }

  private static String at(SweptPoint point) {
    return String.join("; ", point.values());
  }

  /** How many points keep the order of bands; nothing where there are none. */
  private void bands() {
    if (!swept.hasBands()) {
      return;
    }
    List<String> orders =
        sweep.points().stream().filter(SweptPoint::hasResult).map(swept::orderOfBands).toList();
    TextTable table = new TextTable(Message.of("sweep.order-of-bands"), Message.of("sweep.points"));
    orders.stream()
        .distinct()
        .forEach(order -> table.row(order, orders.stream().filter(order::equals).count()));
    page.space();
    page.table(table);
    page.sentence(Message.of("sweep.order-of-bands.legend"));
  }

  private void withoutResult() {
    long points = sweep.withoutResult();
    if (points == 0) {
      return;
    }
    page.sentence(Message.of("sweep.without-result", "points", points));
    page.items(
        sweep.points().stream()
            .filter(point -> !point.hasResult())
            .limit(MOST_REASONS)
            .map(SweptText::reason)
            .toList());
  }

  private static Message reason(SweptPoint point) {
    return Message.of(
        "sweep.reason",
        "values",
        point.values(),
        "why",
        point.why() == null ? Message.plain("") : point.why());
  }
}
