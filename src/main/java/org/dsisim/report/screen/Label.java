package org.dsisim.report.screen;

import org.dsisim.message.Message;

/** The names in the head of a page, each before what there is to say of it. */
public final class Label {

  static final Message BY = Message.of("screen.label.by");

  /** Before the formula by which a fund is given out. */
  public static final Message FORMULA = Message.of("screen.label.formula");

  static final Message FUND = Message.of("screen.label.fund");

  /** Before how old the law is. */
  public static final Message LAW = Message.of("screen.label.law");

  static final Message MIND = Message.of("screen.label.mind");

  /** Before the name of an option. */
  public static final Message OPTION = Message.of("screen.label.option");

  /** Before the title of a proposal. */
  public static final Message PROPOSAL = Message.of("screen.label.proposal");

  /** Before values that were set. */
  public static final Message SET = Message.of("screen.label.set");

  /** Before what belongs to the line above. */
  public static final Message NONE = Message.plain("");

  private Label() {}
}
