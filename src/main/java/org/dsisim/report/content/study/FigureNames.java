package org.dsisim.report.content.study;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.Run;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.study.StudiedFigure;
import org.dsisim.value.CountryCode;

/** What figures of a study are called on a page. */
public final class FigureNames {

  private final Alphabet alphabet;
  private final Map<CountryCode, Country> countries = new LinkedHashMap<>();

  /** The names in the year of a run of one year. */
  public FigureNames(Run run) {
    this.alphabet = new Alphabet(run.language());
    YearOutcome year = run.outcomes().get(0).years().get(0);
    run.countriesIn(year).forEach(country -> countries.put(country.code(), country));
  }

  /** What a figure is called: an indicator as in {@code summary.csv}. */
  public Message of(StudiedFigure figure) {
    if (figure instanceof StudiedFigure.Received received) {
      return Message.plain(country(received.country()));
    }
    if (figure instanceof StudiedFigure.ShareOfFund share) {
      return Message.of("uncertainty.share-of", "party", country(share.country()));
    }
    if (figure instanceof StudiedFigure.ReceivedByGroup received) {
      return received.group().shortName();
    }
    return Message.plain(
        figure instanceof StudiedFigure.ExpectedOf expected ? expected.payer() : figure.id());
  }

  /** A country in the language of the run. */
  public String country(CountryCode code) {
    Country country = countries.get(code);
    return country == null ? code.iso3() : alphabet.name(country);
  }
}
