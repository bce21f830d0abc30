package org.dsisim.report.screen.study;

import java.math.BigDecimal;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.message.Message;
import org.dsisim.report.content.Decimals;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.study.FigureNames;
import org.dsisim.study.StudiedFigure;
import org.dsisim.value.CountryCode;

/** What a study looks at, for people. */
final class FigureInWords {

  private final FigureNames names;

  /** The figures of a study of a run. */
  FigureInWords(Run run) {
    this.names = new FigureNames(run);
  }

  /** What it is, as {@code what Kenya receives}. */
  Message of(StudiedFigure figure) {
    if (figure instanceof StudiedFigure.Received received) {
      return Message.of("brackets.figure.received", "who", name(received.country()));
    }
    if (figure instanceof StudiedFigure.ReceivedByGroup received) {
      return Message.of("brackets.figure.received", "who", received.group().name());
    }
    if (figure instanceof StudiedFigure.ExpectedOf expected) {
      return Message.of("brackets.figure.expected", "who", expected.payer());
    }
    if (figure instanceof StudiedFigure.ExpectedOfHomes expected) {
      return Message.of("brackets.figure.expected-at-home", "where", homes(expected.homes()));
    }
    return Message.of("brackets.figure.indicator", "name", figure.id());
  }

  private Message name(CountryCode code) {
    return Message.plain(names.country(code));
  }

  /** The country, or the group. */
  private Message homes(String homes) {
    for (Group group : Group.all()) {
      if (group.id().equals(homes)) {
        return group.name();
      }
    }
    return name(new CountryCode(homes));
  }

  /** A value that is no amount of money, with its digits; of what nobody can tell that. */
  static Message number(ResultValue value) {
    BigDecimal number = Decimals.of(value);
    return number == null
        ? Message.of("brackets.not-known")
        : Message.plain(number.toPlainString());
  }
}
