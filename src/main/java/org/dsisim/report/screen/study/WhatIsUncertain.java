package org.dsisim.report.screen.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.report.layout.FewDigits;
import org.dsisim.report.layout.Page;
import org.dsisim.study.uncertainty.Correlations;
import org.dsisim.study.uncertainty.LeftOut;
import org.dsisim.study.uncertainty.Side;
import org.dsisim.study.uncertainty.UncertainInput;

/** What is said of uncertain inputs wherever they are drawn. */
final class WhatIsUncertain {

  private static final int NAMED = 4;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Page page;

  WhatIsUncertain(Page page) {
    this.page = page;
  }

  /** What stands over all that is said of a side. */
  static Message heading(Side side, int year) {
    return switch (side) {
      case NOBODY -> Message.of("uncertainty.heading.nobody", "year", String.valueOf(year));
      case ROOM -> Message.of("uncertainty.heading.room", "year", String.valueOf(year));
    };
  }

  /** How inputs hang together. */
  void correlations(List<UncertainInput> drawn, Correlations correlations) {
    if (drawn.size() < 2) {
      return;
    }
    if (correlations.pairs().isEmpty()) {
      page.sentence(Message.of("uncertainty.independent"));
      return;
    }
    page.sentence(Message.of("uncertainty.correlated"));
    for (Correlations.Pair pair : correlations.pairs()) {
      page.item(
          Message.of(
              "uncertainty.correlated.pair",
              "one",
              pair.one(),
              "other",
              pair.other(),
              "ranks",
              FewDigits.of(BigDecimal.valueOf(pair.ranks()))));
    }
  }

  /** What of distributions lies outside of the bounds of units, and is never drawn. */
  void cutOff(List<UncertainInput> drawn) {
    for (UncertainInput input : drawn) {
      BigDecimal percent =
          BigDecimal.valueOf(input.spread().outside())
              .multiply(HUNDRED)
              .setScale(2, RoundingMode.HALF_EVEN);
      if (percent.signum() > 0) {
        page.sentence(
            Message.of(
                "uncertainty.cut-off",
                "percent",
                percent.toPlainString(),
                "distribution",
                input.text(),
                "unit",
                input.inForce().parameter().unit().word()));
      }
      if (input.inForce().parameter().unit().isWhole()) {
        page.sentence(Message.of("uncertainty.whole", "input", input.address()));
      }
    }
  }

  /** For whom what is drawn of uptake holds, where it is drawn. */
  void uptake(List<UncertainInput> drawn) {
    List<String> ofPayers =
        drawn.stream().filter(UncertainInput::isOfEachPayer).map(UncertainInput::address).toList();
    if (!ofPayers.isEmpty()) {
      page.sentence(Message.of("uncertainty.each-payer", "inputs", WordList.upTo(NAMED, ofPayers)));
    }
    drawn.stream()
        .filter(input -> !input.isOfEachPayer())
        .map(UncertainInput::inForce)
        .map(value -> value.name())
        .filter(name -> name.equals("uptake") || name.equals("compliance"))
        .findFirst()
        .ifPresent(
            name -> page.sentence(Message.of("uncertainty.same-for-all", "assumption", name)));
  }

  /** What could be drawn and is not. */
  void leftOut(LeftOut leftOut) {
    List<String> notRead = leftOut.notRead();
    if (!notRead.isEmpty()) {
      page.sentence(
          Message.of("uncertainty.left-out.not-read", "inputs", WordList.upTo(NAMED, notRead)));
    }
    List<String> set = leftOut.set();
    if (!set.isEmpty()) {
      page.sentence(Message.of("uncertainty.left-out.set", "inputs", WordList.upTo(NAMED, set)));
    }
    List<String> ofPayers = leftOut.ofPayers();
    if (!ofPayers.isEmpty()) {
      page.sentence(
          Message.of("uncertainty.left-out.of-payers", "inputs", WordList.upTo(NAMED, ofPayers)));
    }
    List<String> brackets = leftOut.brackets();
    if (!brackets.isEmpty()) {
      page.sentence(
          Message.of(
              "uncertainty.left-out.brackets",
              "count",
              brackets.size(),
              "inputs",
              WordList.upTo(NAMED, brackets)));
    }
  }
}
