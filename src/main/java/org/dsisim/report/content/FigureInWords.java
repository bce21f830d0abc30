package org.dsisim.report.content;

import java.math.BigDecimal;
import org.dsisim.indicator.ResultValue;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.dsisim.study.Figure;
import org.dsisim.value.CountryCode;

/** What a study looks at, for people. */
public final class FigureInWords {

  private final Run run;
  private final Alphabet alphabet;

  /** The figures of a study of a run. */
  public FigureInWords(Run run) {
    this.run = run;
    this.alphabet = new Alphabet(run.language());
  }

  /** What it is, as {@code what Kenya receives}. */
  public Message of(Figure figure) {
    if (figure instanceof Figure.Received received) {
      return Message.of("brackets.figure.received", "who", name(received.country()));
    }
    if (figure instanceof Figure.ReceivedByGroup received) {
      return Message.of("brackets.figure.received", "who", received.group().name());
    }
    if (figure instanceof Figure.ExpectedOf expected) {
      return Message.of("brackets.figure.expected", "who", expected.payer());
    }
    if (figure instanceof Figure.ExpectedOfHomes expected) {
      return Message.of("brackets.figure.expected-at-home", "where", homes(expected.homes()));
    }
    return Message.of("brackets.figure.indicator", "name", figure.id());
  }

  private Message name(CountryCode code) {
    return run.countriesIn(run.outcomes().get(0).years().get(0)).stream()
        .filter(country -> country.code().equals(code))
        .findFirst()
        .map((Country country) -> Message.plain(alphabet.name(country)))
        .orElseGet(() -> Message.plain(code.iso3()));
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
  public static Message number(ResultValue value) {
    BigDecimal number = Decimals.of(value);
    return number == null
        ? Message.of("brackets.not-known")
        : Message.plain(number.toPlainString());
  }
}
