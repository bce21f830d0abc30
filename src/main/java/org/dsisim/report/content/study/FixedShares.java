package org.dsisim.report.content.study;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dsisim.report.content.Run;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.uncertainty.Range;
import org.dsisim.value.CountryCode;

/**
 * Parties whose share of the fund is the same in every draw: what they receive of it varies alone.
 */
public final class FixedShares {

  private final Set<CountryCode> fixed = new LinkedHashSet<>();
  private final Set<CountryCode> others = new LinkedHashSet<>();

  /** Those of whom ranges of shares are known; none where there is no fund to share. */
  public FixedShares(Run run, List<Range> ranges) {
    if (run.outcomes().get(0).years().get(0).fund().net().isZero()) {
      return;
    }
    for (Range range : ranges) {
      if (range.figure() instanceof StudiedFigure.ShareOfFund share && range.known() > 0) {
        (range.varies() ? others : fixed).add(share.country());
      }
    }
  }

  /** Whether the share of a Party never varies. */
  public boolean has(CountryCode party) {
    return fixed.contains(party);
  }

  /** Those whose share never varies. */
  public Set<CountryCode> all() {
    return fixed;
  }

  /** Whether no share varies that is known. */
  public boolean isEverybody() {
    return others.isEmpty();
  }
}
