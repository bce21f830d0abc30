package org.dsisim.report.content.table;

import org.dsisim.study.Figure;

/** What a figure is of, as tables say it. */
final class FigureKind {

  private FigureKind() {}

  /** Indicator, party, share, group or payer. */
  static String word(Figure figure) {
    if (figure instanceof Figure.Received) {
      return "party";
    }
    if (figure instanceof Figure.ShareOfFund) {
      return "share";
    }
    if (figure instanceof Figure.ReceivedByGroup) {
      return "group";
    }
    return figure instanceof Figure.ExpectedOf ? "payer" : "indicator";
  }

  /** Whose or which it is: a code, an id, a name. */
  static String name(Figure figure) {
    if (figure instanceof Figure.ShareOfFund share) {
      return share.country().iso3();
    }
    return figure instanceof Figure.ExpectedOf expected ? expected.payer() : figure.id();
  }
}
