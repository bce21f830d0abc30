package org.dsisim.workspace.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.PartyBands;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.scenario.Reference;
import org.dsisim.scenario.country.CountryWord;
import org.dsisim.scenario.country.CountryWords;
import org.dsisim.study.FundFigure;
import org.dsisim.study.StudiedFigure;
import org.dsisim.workspace.session.ShownCountries;
import org.jspecify.annotations.Nullable;

/**
 * Figures in the words of people.
 *
 * @param names of the indicators that there are
 * @param bands of the formula
 * @param words for countries
 */
public record FigureWords(
    List<String> names, PartyBands bands, CountryWords words, Reference reference) {

  /**
   * An indicator, a figure of the fund's shares, a country or a group.
   *
   * @return null where there is none, which is reported
   */
  public @Nullable StudiedFigure figure(String asked, Place place, Problems problems) {
    String name = StudiedFigure.indicator(asked, names);
    if (names.contains(name)) {
      return new StudiedFigure.OfIndicator(name);
    }
    StudiedFigure ofFund = FundFigure.named(asked, bands);
    if (ofFund != null) {
      return ofFund;
    }
    CountryWord meaning = words.meaning(asked);
    if (meaning instanceof CountryWord.OfCountry country) {
      return new StudiedFigure.Received(country.code());
    }
    Group group = ShownCountries.known(asked, reference, problems);
    if (group != null) {
      return new StudiedFigure.ReceivedByGroup(group);
    }
    if (meaning instanceof CountryWord.InDoubt doubt && doubt.maybe() != null) {
      problems.error(
          place,
          Message.of("scenario.word.in-doubt", "word", asked, "why", doubt.why()),
          doubt.maybe());
    } else {
      List<String> known = new ArrayList<>(names);
      Arrays.stream(FundFigure.values()).forEach(one -> known.add(one.id()));
      known.add(StudiedFigure.NET);
      bands.numbers().forEach(number -> known.add(new StudiedFigure.OfBand(number).id()));
      problems.error(
          place, Message.of("workspace.study.no-figure", "text", asked), maybe(name, known));
    }
    return null;
  }

  private static Message maybe(String name, List<String> known) {
    Message likely = Nearest.likely(name, known);
    return likely == null ? Message.of("workspace.study.no-figure.maybe") : likely;
  }
}
