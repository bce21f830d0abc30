package org.dsisim.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.study.FigureNames;
import org.dsisim.study.StudiedFigure;

/** What figures of a study are called in pictures, which name no company. */
final class FigureTitles {

  private final FigureNames names;
  private final List<String> payers = new ArrayList<>();

  FigureTitles(Run run) {
    this.names = new FigureNames(run);
  }

  /** What a figure is called; a payer by its place among those asked for. */
  Message of(StudiedFigure figure) {
    if (figure instanceof StudiedFigure.ExpectedOf expected) {
      if (!payers.contains(expected.payer())) {
        payers.add(expected.payer());
      }
      return Message.of("chart.payer", "number", payers.indexOf(expected.payer()) + 1);
    }
    return figure instanceof StudiedFigure.Received
            || figure instanceof StudiedFigure.ReceivedByGroup
        ? Message.of("chart.receives", "who", names.of(figure))
        : names.of(figure);
  }

  /** The name alone of a Party or group, where a heading says what it receives. */
  Message nameOf(StudiedFigure figure) {
    return figure instanceof StudiedFigure.Received
            || figure instanceof StudiedFigure.ReceivedByGroup
        ? names.of(figure)
        : of(figure);
  }
}
