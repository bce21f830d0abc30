package org.dsisim.explanation.tree;

import java.util.List;
import org.dsisim.message.Message;

/** A part of what a Party receives, from the fund and past it. */
public enum ReceivedPart {
  /** What is neither for indigenous peoples nor for local communities. */
  STATE,
  /** For the needs of indigenous peoples and local communities, or paid straight to them. */
  IPLC;

  /** Whose part it is. */
  public Message of(Message whom) {
    return this == STATE
        ? Message.of("explanation.about.state", "whom", whom)
        : Message.of("explanation.about.iplc", "whom", whom);
  }

  /**
   * All of it.
   *
   * @param share with how it follows
   * @param straight what comes past the fund; where that is nothing it is left out
   */
  public Reason inAll(Reason share, Reason straight) {
    Reason fromFund = share.saying(fromFund(share.operand().text()));
    if (straight.operand().number().isZero()) {
      return fromFund;
    }
    Figure sum =
        new Figure(
            fromFund.operand().number().plus(straight.operand().number()),
            fromFund.operand().unit());
    return Reason.step(
        this == STATE
            ? Message.of("explanation.part.state-in-all", "amount", sum.text())
            : Message.of("explanation.part.iplc-in-all", "amount", sum.text()),
        sum,
        Step.SUM,
        List.of(fromFund, straight));
  }

  private Message fromFund(String amount) {
    return this == STATE
        ? Message.of("explanation.part.state-from-fund", "amount", amount)
        : Message.of("explanation.part.iplc-from-fund", "amount", amount);
  }
}
