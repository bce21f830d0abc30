package org.dsisim.report.screen;

import org.dsisim.message.Message;

/** The names in the head of a page, each before what there is to say of it. */
final class Label {

  static final Message BY = Message.of("screen.label.by");
  static final Message FORMULA = Message.of("screen.label.formula");
  static final Message FUND = Message.of("screen.label.fund");
  static final Message LAW = Message.of("screen.label.law");
  static final Message MIND = Message.of("screen.label.mind");
  static final Message OPTION = Message.of("screen.label.option");
  static final Message PROPOSAL = Message.of("screen.label.proposal");
  static final Message SET = Message.of("screen.label.set");

  /** Before what belongs to the line above. */
  static final Message NONE = Message.plain("");

  private Label() {}
}
