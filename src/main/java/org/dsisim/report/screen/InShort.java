package org.dsisim.report.screen;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.indicator.AllYears;
import org.dsisim.indicator.OptionResults;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.report.content.PartPaid;
import org.dsisim.report.layout.Page;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;

/** An option in a few sentences: what comes in, to whom it goes, what it depends on. */
final class InShort {

  private final Page page;

  InShort(Page page) {
    this.page = page;
  }

  void show(OptionResults option) {
    Outcome outcome = option.outcome();
    AllYears all = AllYears.of(outcome);
    page.heading("IN SHORT, " + all.inWords().inEnglish());
    List<String> sentences = new ArrayList<>(List.of(comesIn(option)));
    if (!option.expected().isZero()) {
      sentences.add(goesTo(outcome, all));
    }
    sentences.add(dependsOn(option));
    page.items(sentences);
  }

  private String comesIn(OptionResults option) {
    Outcome outcome = option.outcome();
    Money owed = option.owed();
    boolean unknown = option.hasUnknown();
    if (owed.isZero()) {
      return unknown ? "Nobody can tell how much is owed." : "Nobody owes anything.";
    }
    String least = unknown ? "at least " : "";
    List<PartPaid> parts =
        outcome.years().stream().map(year -> PartPaid.of(outcome, year)).distinct().toList();
    String ifAll = least + page.inWords(owed);
    if (parts.size() == 1 && parts.get(0).isAll()) {
      return "If all follow, as is assumed, " + ifAll + "; if nobody does, nothing.";
    }
    String part = parts.size() == 1 ? parts.get(0).heading() : "as assumed year by year";
    return upper(part)
        + ", "
        + least
        + page.inWords(option.expected())
        + "; if nobody pays, nothing; if all follow, "
        + ifAll
        + ".";
  }

  private static String upper(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private String goesTo(Outcome outcome, AllYears all) {
    List<String> parts = new ArrayList<>();
    Money allocated = all.sum(year -> year.fund().allocated());
    if (!allocated.isZero()) {
      parts.add(
          "%s to %d Parties by %s, of it %s for IPLC needs"
              .formatted(
                  page.inWords(allocated),
                  Receipts.of(outcome.years().get(0).parties()).parties(),
                  outcome.option().formula().id(),
                  page.inWords(all.sum(year -> Receipts.of(year.parties()).iplc()))));
    }
    Money straight = all.sum(year -> Receipts.of(year.parties()).bilateral());
    if (!straight.isZero()) {
      parts.add(
          "%s straight to countries, of it %s to communities"
              .formatted(page.inWords(straight), page.inWords(all.sum(InShort::communities))));
    }
    Money nobody = all.sum(year -> year.fund().undistributed());
    if (!nobody.isZero()) {
      parts.add(page.inWords(nobody) + " to nobody yet");
    }
    Money administration = all.sum(year -> year.fund().administration());
    if (!administration.isZero()) {
      parts.add(page.inWords(administration) + " for administration");
    }
    return "It goes: " + String.join("; ", parts) + ".";
  }

  private static Money communities(YearOutcome year) {
    return year.parties().stream().map(PartyOutcome::bilateralIplc).reduce(Money.ZERO, Money::plus);
  }

  private static String dependsOn(OptionResults option) {
    Outcome outcome = option.outcome();
    int illustrative = option.illustrations().size();
    List<String> assumed =
        outcome.years().stream()
            .map(year -> PartPaid.of(outcome, year).assumed())
            .filter(words -> !words.isEmpty())
            .distinct()
            .toList();
    String figures =
        switch (illustrative) {
          case 0 -> "no illustrative figure";
          case 1 -> "1 illustrative figure, which no source gives";
          default -> illustrative + " illustrative figures, which no source gives";
        };
    return "It depends on "
        + (assumed.size() == 1
            ? "what is assumed of payers (" + assumed.get(0) + ") and on "
            : assumed.isEmpty() ? "" : "what is assumed of payers, year by year, and on ")
        + figures
        + "; see WHAT IT RESTS ON.";
  }
}
