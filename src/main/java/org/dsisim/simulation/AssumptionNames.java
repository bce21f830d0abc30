package org.dsisim.simulation;

import java.util.List;
import java.util.Set;
import org.dsisim.model.Force;
import org.dsisim.parameter.Unit;
import org.jspecify.annotations.Nullable;

/** The assumptions that the simulation reads, whatever the rule set; rule sets name their own. */
public final class AssumptionNames {

  /** The part of the money paid in that runs the fund. */
  public static final String ADMINISTRATION_SHARE = "administration_share";

  /** The yearly cost of the fund, whatever comes in. */
  public static final String ADMINISTRATION_FIXED = "administration_fixed_usd";

  /** By how much a year counts less than the one before it, where years are added up. */
  public static final String DISCOUNT_RATE = "discount_rate";

  /** The part of what is owed that payers arrange not to owe; reported apart. */
  public static final String AVOIDANCE = "avoidance_share";

  /** The part of what is paid that ends up in prices; reported apart. */
  public static final String PASS_THROUGH = "pass_through_share";

  private static final Set<String> ALWAYS =
      Set.of(
          ADMINISTRATION_SHARE,
          ADMINISTRATION_FIXED,
          DISCOUNT_RATE,
          AVOIDANCE,
          PASS_THROUGH,
          Growth.GROWTH,
          Growth.INFLATION);

  private AssumptionNames() {}

  /**
   * The unit of an assumption that can be made or left out.
   *
   * @return null for one that every scenario must make, and for a name that means nothing here
   */
  static @Nullable Unit unit(String name) {
    if (Following.isRefinement(name, null)) {
      if (name.endsWith("_path")) {
        return Unit.LIST;
      }
      return name.endsWith("_response")
          ? Unit.NUMBER
          : name.endsWith("_from_usd") ? Unit.USD : Unit.SHARE;
    }
    boolean growth = name.equals(Growth.GROWTH) || name.startsWith(Growth.GROWTH + "_");
    boolean apart =
        List.of(DISCOUNT_RATE, AVOIDANCE, PASS_THROUGH, Growth.INFLATION).contains(name);
    return growth || apart ? Unit.SHARE : null;
  }

  /** Whether the simulation reads an assumption of that name under some option. */
  public static boolean isRead(String name) {
    for (Force force : Force.values()) {
      if (name.equals(force.assumption())) {
        return true;
      }
    }
    return ALWAYS.contains(name)
        || name.startsWith(Growth.GROWTH + "_")
        || Following.isRefinement(name, null);
  }
}
