package org.dsisim.report.screen.list;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.report.content.FolderDifference;
import org.dsisim.report.file.ComparedFolders;
import org.dsisim.report.file.folder.RecordedRun;
import org.dsisim.report.file.folder.Repetition;
import org.dsisim.report.layout.Bounded;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.layout.TextTable;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** The results of two folders held against each other, for the screen. */
public final class ComparedFoldersText {

  private static final String PAYERS = "payers.csv";
  private static final int MOST_ROWS = 12;

  private final ComparedFolders compared;
  private final boolean names;
  private final Page page;

  /**
   * The text of two folders.
   *
   * @param names whether payers are named
   */
  public ComparedFoldersText(ComparedFolders compared, boolean names, Screen screen) {
    this.compared = compared;
    this.names = names;
    this.page = new Page(screen);
  }

  /** The whole text. */
  public String text() {
    made("1", compared.first());
    made("2", compared.second());
    inputs();
    List<FolderDifference> all = compared.differences();
    if (all.isEmpty()) {
      page.sentence(Message.of("comparison.folders.same", "figures", compared.compared()));
      return page.text();
    }
    table(Message.of("comparison.folders.heading.totals"), "summary.csv");
    table(Message.of("comparison.folders.heading.parties"), "countries.csv");
    payers();
    table(Message.of("comparison.folders.heading.burdens"), "burdens.csv");
    table(Message.of("comparison.folders.heading.benefits"), "benefits.csv");
    page.sentence(
        Message.of(
            "comparison.folders.differ", "differ", all.size(), "figures", compared.compared()));
    return page.text();
  }

  /** Payers are named only where somebody asks for it. */
  private void payers() {
    if (names) {
      table(Message.of("comparison.folders.heading.payers"), PAYERS);
      return;
    }
    long differ =
        compared.differences().stream()
            .filter(one -> one.table().equals(PAYERS))
            .map(FolderDifference::whose)
            .distinct()
            .count();
    if (differ > 0) {
      page.heading(Message.of("comparison.folders.heading.payers"));
      page.sentence(Message.of("comparison.folders.payers", "count", differ));
    }
  }

  private void made(String number, RecordedRun run) {
    page.sentence(run.inWords(number));
  }

  private void inputs() {
    List<Message> changed = new ArrayList<>();
    for (Repetition.Input input : compared.inputs()) {
      changed.add(
          switch (input.state()) {
            case NEW -> Message.of("comparison.folders.input.second", "file", input.name());
            case GONE -> Message.of("comparison.folders.input.first", "file", input.name());
            default -> Message.of("comparison.folders.input.changed", "file", input.name());
          });
    }
    if (changed.isEmpty()) {
      page.sentence(Message.of("comparison.folders.inputs-same"));
    } else {
      page.heading(Message.of("comparison.folders.heading.inputs"));
      page.items(changed);
    }
  }

  /** The figures of a table that differ most: of money first, each with what it was and is. */
  private void table(Message heading, String file) {
    List<FolderDifference> all =
        compared.differences().stream().filter(one -> one.table().equals(file)).toList();
    if (all.isEmpty()) {
      return;
    }
    page.heading(heading);
    List<FolderDifference> money =
        all.stream()
            .filter(one -> one.unit().equals("USD"))
            .sorted(Comparator.comparing(ComparedFoldersText::size).reversed())
            .toList();
    TextTable table =
        new TextTable(
            Message.of("comparison.folders.figure"),
            Message.plain("1"),
            Message.plain("2"),
            Message.of("comparison.difference"));
    for (FolderDifference one : money.subList(0, Math.min(MOST_ROWS, money.size()))) {
      BigDecimal difference = one.difference();
      table.row(
          name(one),
          cell(one.before()),
          cell(one.after()),
          difference == null
              ? Message.of("comparison.difference.not-known")
              : Bounded.signed(Money.ofUsd(difference)));
    }
    if (!table.isEmpty()) {
      page.table(table);
    }
    int more = all.size() - Math.min(MOST_ROWS, money.size());
    if (more > 0) {
      page.sentence(Message.of("comparison.folders.more", "count", more));
    }
  }

  private static BigDecimal size(FolderDifference one) {
    BigDecimal difference = one.difference();
    return difference == null ? BigDecimal.ZERO : difference.abs();
  }

  private static Object cell(@Nullable BigDecimal number) {
    return number == null ? Message.of("comparison.difference.not-known") : Money.ofUsd(number);
  }

  private static Message name(FolderDifference one) {
    String year = String.valueOf(one.year());
    return one.whose().isEmpty()
        ? Message.of("comparison.folders.total", "quantity", one.quantity(), "year", year)
        : Message.of(
            "comparison.folders.of",
            "whose",
            one.whose(),
            "quantity",
            one.quantity(),
            "year",
            year);
  }
}
