package org.dsisim.study.bracket;

import java.util.Set;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.study.StudiedFigure;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Whether those whose figure it is are better off with more of it. */
public enum Interest {
  /** Who receives. */
  MORE,
  /** Who pays. */
  LESS,
  /** Of other figures nobody can say. */
  NOT_SAID;

  /** What the fund has for all Parties. */
  private static final Set<String> OF_ALL_PARTIES =
      Set.of("fund_contributions", "to_share", "allocated");

  /** That in a figure. */
  public static Interest in(StudiedFigure figure) {
    if (figure instanceof StudiedFigure.ExpectedOf
        || figure instanceof StudiedFigure.ExpectedOfHomes) {
      return LESS;
    }
    boolean receives =
        !(figure instanceof StudiedFigure.OfIndicator indicator)
            || OF_ALL_PARTIES.contains(indicator.name());
    return receives ? MORE : NOT_SAID;
  }

  /**
   * How a value stands to another: above zero where it is better, below where it is worse; null
   * where nobody can tell.
   */
  public @Nullable Integer compare(ResultValue value, ResultValue other) {
    Fraction one = value.number();
    Fraction two = other.number();
    if (this == NOT_SAID || one == null || two == null) {
      return null;
    }
    return this == MORE ? one.compareTo(two) : two.compareTo(one);
  }
}
