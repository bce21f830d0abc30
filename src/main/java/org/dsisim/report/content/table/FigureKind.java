package org.dsisim.report.content.table;

import org.dsisim.study.StudiedFigure;

/** What a figure is of, as tables say it. */
final class FigureKind {

  private FigureKind() {}

  /** Indicator, party, share, group or payer. */
  static String word(StudiedFigure figure) {
    if (figure instanceof StudiedFigure.Received) {
      return "party";
    }
    if (figure instanceof StudiedFigure.ShareOfFund) {
      return "share";
    }
    if (figure instanceof StudiedFigure.ReceivedByGroup) {
      return "group";
    }
    return figure instanceof StudiedFigure.ExpectedOf ? "payer" : "indicator";
  }

  /** Whose or which it is: a code, an id, a name. */
  static String name(StudiedFigure figure) {
    if (figure instanceof StudiedFigure.ShareOfFund share) {
      return share.country().iso3();
    }
    return figure instanceof StudiedFigure.ExpectedOf expected ? expected.payer() : figure.id();
  }
}
