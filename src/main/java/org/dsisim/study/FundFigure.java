package org.dsisim.study;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.indicator.statistic.PartyBands;
import org.dsisim.indicator.statistic.ShareStatistics;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** How the fund's shares lie among Parties, where no indicator says so. */
public enum FundFigure {
  /** The share of the ten Parties with most. */
  TOP_10("share_to_top_10"),
  /** The share of the twenty Parties with most. */
  TOP_20("share_to_top_20"),
  /** The index of Herfindahl and Hirschman. */
  HHI("hhi"),
  /** How many bands have more for each of their Parties than the band before. */
  BANDS_OUT_OF_ORDER("bands_out_of_order");

  private static final Pattern BAND = Pattern.compile("band[ _-]?(\\d{1,3})");

  private final String id;

  FundFigure(String id) {
    this.id = id;
  }

  /** What it is called in tables. */
  public String id() {
    return id;
  }

  /** The figure of a fund. */
  ResultValue of(ShareStatistics shares, PartyBands bands) {
    return switch (this) {
      case TOP_10 -> ResultValue.share(shares.top(10));
      case TOP_20 -> ResultValue.share(shares.top(20));
      case HHI -> ResultValue.number(shares.concentration());
      case BANDS_OUT_OF_ORDER -> ResultValue.count(bands.outOfOrder());
    };
  }

  /** The share of the fund that a Party of a band has on average; unknown of an empty band. */
  static ResultValue meanShare(PartyBands bands, int band) {
    Fraction mean = bands.meanShare(band);
    return mean == null ? new ResultValue.Unknown("share") : ResultValue.share(mean);
  }

  /**
   * The figure of a name.
   *
   * @param bands those that there are
   * @return null where none has it
   */
  public static @Nullable StudiedFigure named(String text, PartyBands bands) {
    String name = text.trim().toLowerCase(Locale.ROOT);
    Matcher band = BAND.matcher(name);
    if (band.matches()) {
      int number = Integer.parseInt(band.group(1));
      return bands.numbers().contains(number) ? new StudiedFigure.OfBand(number) : null;
    }
    return Arrays.stream(values())
        .filter(one -> one.id.equals(name.replace('-', '_')))
        .filter(one -> one != BANDS_OUT_OF_ORDER || !bands.numbers().isEmpty())
        .map(StudiedFigure.OfFund::new)
        .findFirst()
        .orElse(null);
  }
}
