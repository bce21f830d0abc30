package org.dsisim.model.fact;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** What the uses of a user in a year come to together. Of no uses all are zero. */
public final class UsesTogether {

  /** Of no uses, as nearly all users of a large table have none. */
  private static final Figures OF_NONE = figures(List.of());

  private UsesTogether() {}

  /**
   * A figure of all uses; unknown where that of one use is.
   *
   * @param base one of {@link AssessmentBase#OF_USES_TOGETHER}
   */
  public static @Nullable Fraction of(AssessmentBase base, List<UseRow> uses) {
    if (base == AssessmentBase.COUNTRIES_OF_ORIGIN) {
      return countries(uses);
    }
    Fraction together = Fraction.ZERO;
    for (UseRow use : uses) {
      Fraction one = of(base, use);
      if (one == null) {
        return null;
      }
      together = together.plus(one);
    }
    return together;
  }

  /** The part of one use in the figure of all; null where it is unknown. */
  public static @Nullable Fraction of(AssessmentBase base, UseRow use) {
    if (base == AssessmentBase.SEQUENCES_OF_USES) {
      Long count = use.sequences().count();
      return count == null ? null : Fraction.of(count);
    }
    if (base == AssessmentBase.PRODUCT_SALES_OF_USES) {
      Money sales = use.result().productSales();
      return sales == null ? null : sales.toFraction();
    }
    if (base == AssessmentBase.PATENTED_USES) {
      Boolean patented = use.result().patented();
      return patented == null ? null : patented ? Fraction.ONE : Fraction.ZERO;
    }
    throw new IllegalArgumentException(base + " is no figure that uses add up to.");
  }

  /** A part of unknown origin adds no country; a use without any known origin may add any. */
  private static @Nullable Fraction countries(List<UseRow> uses) {
    Set<CountryCode> known = new TreeSet<>();
    for (UseRow use : uses) {
      Set<CountryCode> ofUse = use.sequences().origins().shares().keySet();
      if (ofUse.isEmpty()) {
        return null;
      }
      known.addAll(ofUse);
    }
    return Fraction.of(known.size());
  }

  /** All figures of uses together. */
  static Figures of(List<UseRow> uses) {
    return uses.isEmpty() ? OF_NONE : figures(uses);
  }

  private static Figures figures(List<UseRow> uses) {
    Figures.Collector all = new Figures.Collector();
    for (AssessmentBase base : AssessmentBase.OF_USES_TOGETHER) {
      Fraction together = of(base, uses);
      if (together != null) {
        all.put(base, together);
      }
    }
    return all.figures();
  }
}
