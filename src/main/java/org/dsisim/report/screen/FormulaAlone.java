package org.dsisim.report.screen;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.report.content.AllocatedFund;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.Law;
import org.dsisim.report.layout.Page;
import org.dsisim.rulebook.description.Description;

/** What a page says of a formula that gives out a fund of a given size. */
public final class FormulaAlone {

  private final Page page;
  private final AllocatedFund fund;
  private final Allocation allocation;

  /** What is said of a formula that gives out a fund by itself. */
  public FormulaAlone(Page page, AllocatedFund fund) {
    this.page = page;
    this.fund = fund;
    this.allocation = fund.allocation();
  }

  /** Which formula, of which law, with which values, gives out how much. */
  public void head() {
    String id = fund.values().owner();
    Description description = fund.descriptions().get(id);
    page.sentence(Law.dated(fund.descriptions().values()));
    page.named(
        Label.FORMULA,
        description == null
            ? Message.plain(fund.formula())
            : Message.of("screen.named", "name", fund.formula(), "title", description.title()));
    page.named(Label.LAW, Law.of(List.of(id), fund.descriptions()));
    if (!fund.settings().isEmpty()) {
      page.named(Label.SET, WordList.apart(plain(fund.settings())));
    }
    page.named(Label.FUND, page.amount(allocation.fund()));
  }

  /** What no rule gives to anybody, and why; nothing where all is given out. */
  public void undistributed() {
    if (!allocation.undistributed().isZero()) {
      page.named(
          Label.NONE,
          Message.of(
              "screen.allocation.undistributed",
              "amount",
              page.amount(allocation.undistributed()),
              "why",
              WordList.apart(allocation.why())));
    }
  }

  /** Caveats, illustrative figures, and figures that are not known. */
  public void whatItRestsOn() {
    List<Message> rests =
        new ArrayList<>(plain(Caveats.of(fund.values().owner(), fund.descriptions())));
    List<String> illustrative = AssumptionsUsed.onIllustrations(fund.values());
    if (!illustrative.isEmpty()) {
      rests.add(Message.of("about.rests.illustrative", "figures", illustrative));
    }
    if (!rests.isEmpty()) {
      page.heading(Message.of("screen.heading.rests"));
      page.items(rests);
    }
    if (!allocation.missing().isEmpty()) {
      page.heading(Message.of("screen.heading.not-known"));
      page.items(allocation.missing());
    }
  }

  private static List<Message> plain(List<String> texts) {
    return texts.stream().map(Message::plain).toList();
  }
}
