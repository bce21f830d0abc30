package org.dsisim.model.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dsisim.message.Message;
import org.dsisim.model.fact.Force;
import org.dsisim.parameter.Unit;
import org.jspecify.annotations.Nullable;

/**
 * An assumption that the program reads whatever the rule set; rule sets name their own. All that
 * asks which names there are, in which units, asks here.
 *
 * @param name as written in a table, with {@link #HOME} or {@link #SECTOR} for a part that varies
 * @param units in which it can be made, the usual one first
 * @param refines the assumption whose place it takes or which it changes; empty for none
 * @param needs other assumptions without which it does nothing
 * @param meaning a sentence for people
 */
public record ReservedAssumption(
    String name, List<Unit> units, String refines, List<String> needs, Message meaning) {

  /** Stands in a name for the ISO code of a home in small letters. */
  public static final String HOME = "ISO3";

  /** Stands in a name for a sector, its hyphens written as underscores. */
  public static final String SECTOR = "SECTOR";

  /** What a duty costs a database in a year. */
  public static final String DATABASE_DUTY = "database_duty_usd";

  /** What a tag for the knowledge of communities costs a database, of each record. */
  public static final String KNOWLEDGE_TAG = "knowledge_tagging_cost_per_record_usd";

  /** The part of the sequences of every use that has no country of origin. */
  public static final String WITHOUT_ORIGIN = "without_origin_share";

  /** The same over the years. */
  public static final String WITHOUT_ORIGIN_PATH = "without_origin_path";

  private static final List<Unit> SHARES = List.of(Unit.SHARE, Unit.PERCENT);
  private static final List<Unit> USD = List.of(Unit.USD);

  private static final String MEDIUM = "size_medium_from_usd";
  private static final String LARGE = "size_large_from_usd";
  private static final String GROWTH = "growth";
  private static final String INFLATION = "inflation";

  private static final List<ReservedAssumption> ALL = List.copyOf(listed());
  private static final Map<String, ReservedAssumption> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(ReservedAssumption::name, one -> one));
  private static final List<ReservedAssumption> WITH_PART =
      ALL.stream().filter(one -> one.name.endsWith(HOME) || one.name.endsWith(SECTOR)).toList();

  /** All of them, refinements behind what they refine. */
  public static List<ReservedAssumption> all() {
    return ALL;
  }

  /** The one that a name in a table means, as {@code uptake_home_che}. */
  public static Optional<ReservedAssumption> of(String name) {
    // A name without a part that varies before one with: growth is no growth of a sector.
    ReservedAssumption whole = BY_NAME.get(name);
    return whole == null
        ? WITH_PART.stream().filter(one -> one.part(name) != null).findFirst()
        : Optional.of(whole);
  }

  /**
   * Whether it changes figures of users or of uses; all others enter what is paid of what is owed.
   */
  public boolean changesFigures() {
    return name.equals(GROWTH)
        || refines.equals(GROWTH)
        || name.equals(INFLATION)
        || name.equals(WITHOUT_ORIGIN)
        || name.equals(WITHOUT_ORIGIN_PATH);
  }

  /**
   * Whether it is a part of what is owed that payers can have each for themselves: of all, of a
   * home, of a sector, of a size. What multiplies or moves such a part is none.
   */
  public boolean isPartOfPayer() {
    return List.of(Force.VOLUNTARY.assumption(), Force.LAW.assumption()).contains(name)
        || name.endsWith(HOME)
        || name.contains("_size_")
        || (name.endsWith(SECTOR) && !refines.equals(GROWTH));
  }

  /**
   * What stands in a name in the place of the part that varies: {@code che} in {@code
   * uptake_home_che}, {@code animal-and-plant-breeding} in {@code
   * growth_animal_and_plant_breeding}.
   *
   * @return null where this name has no such part, or the other is not of its form
   */
  public @Nullable String part(String other) {
    boolean isOfHome = name.endsWith(HOME);
    if (!isOfHome && !name.endsWith(SECTOR)) {
      return null;
    }
    String before = name.substring(0, name.length() - (isOfHome ? HOME : SECTOR).length());
    String part = other.startsWith(before) ? other.substring(before.length()) : "";
    boolean isPart =
        isOfHome ? part.length() == 3 && isPart(part, "") : isPart(part, "0123456789_");
    return isPart ? part.replace('_', '-') : null;
  }

  /** Whether a text is made of small letters, and of these others, and is not empty. */
  private static boolean isPart(String text, String others) {
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if ((one < 'a' || one > 'z') && others.indexOf(one) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static List<ReservedAssumption> listed() {
    List<ReservedAssumption> all = new ArrayList<>();
    following(all, Force.VOLUNTARY.assumption(), Message.of("policy.assumption.uptake"));
    following(all, Force.LAW.assumption(), Message.of("policy.assumption.compliance"));
    all.add(plain(MEDIUM, USD, Message.of("policy.assumption.medium")));
    all.add(plain(LARGE, USD, Message.of("policy.assumption.large")));
    all.add(
        plain(
            "administration_share", SHARES, Message.of("policy.assumption.administration-share")));
    all.add(
        plain(
            "administration_fixed_usd", USD, Message.of("policy.assumption.administration-fixed")));
    all.add(
        plain(
            "purpose_conservation_share",
            SHARES,
            Message.of("policy.assumption.purpose-conservation")));
    all.add(
        plain(
            "purpose_iplc_needs_share",
            SHARES,
            Message.of("policy.assumption.purpose-iplc-needs")));
    all.add(
        plain(
            "purpose_dsi_capacity_share",
            SHARES,
            Message.of("policy.assumption.purpose-dsi-capacity")));
    all.add(
        plain(
            "purpose_monitoring_share",
            SHARES,
            Message.of("policy.assumption.purpose-monitoring")));
    all.add(plain(GROWTH, SHARES, Message.of("policy.assumption.growth")));
    all.add(
        refined(
            GROWTH + "_" + SECTOR,
            SHARES,
            GROWTH,
            List.of(),
            Message.of("policy.assumption.growth-of-sector")));
    all.add(plain(INFLATION, SHARES, Message.of("policy.assumption.inflation")));
    all.add(plain("discount_rate", SHARES, Message.of("policy.assumption.discount-rate")));
    all.add(plain(WITHOUT_ORIGIN, SHARES, Message.of("policy.assumption.without-origin")));
    all.add(
        refined(
            WITHOUT_ORIGIN_PATH,
            List.of(Unit.LIST),
            WITHOUT_ORIGIN,
            List.of(),
            Message.of("policy.assumption.path")));
    all.add(plain(KNOWLEDGE_TAG, USD, Message.of("policy.assumption.knowledge-tag")));
    all.add(plain(DATABASE_DUTY, USD, Message.of("policy.assumption.database-duty")));
    all.add(plain("avoidance_share", SHARES, Message.of("policy.assumption.avoidance")));
    all.add(plain("pass_through_share", SHARES, Message.of("policy.assumption.pass-through")));
    all.add(
        plain("certificate_settles_share", SHARES, Message.of("policy.assumption.certificate")));
    return all;
  }

  /** Uptake or compliance, with all that refines it, the most special first. */
  private static void following(List<ReservedAssumption> all, String name, Message meaning) {
    all.add(plain(name, SHARES, meaning));
    all.add(
        refined(
            name + "_home_" + HOME,
            SHARES,
            name,
            List.of(),
            Message.of("policy.assumption.of-home")));
    all.add(
        refined(
            name + "_sector_" + SECTOR,
            SHARES,
            name,
            List.of(),
            Message.of("policy.assumption.of-sector")));
    for (String size : List.of("small", "medium", "large")) {
      all.add(refined(name + "_size_" + size, SHARES, name, List.of(MEDIUM, LARGE), ofSize(size)));
    }
    all.add(
        refined(
            name + "_path",
            List.of(Unit.LIST),
            name,
            List.of(),
            Message.of("policy.assumption.path")));
    all.add(
        refined(
            name + "_from",
            List.of(Unit.COUNT),
            name,
            List.of(),
            Message.of("policy.assumption.from")));
    all.add(
        refined(name + "_common", SHARES, name, List.of(), Message.of("policy.assumption.common")));
    all.add(
        refined(
            name + "_response",
            List.of(Unit.NUMBER),
            name,
            List.of(),
            Message.of("policy.assumption.response")));
    all.add(
        refined(
            name + "_shown_non_use",
            SHARES,
            name,
            List.of(),
            Message.of("policy.assumption.shown-non-use")));
  }

  private static Message ofSize(String size) {
    return switch (size) {
      case "small" -> Message.of("policy.assumption.of-small");
      case "medium" -> Message.of("policy.assumption.of-medium");
      default -> Message.of("policy.assumption.of-large");
    };
  }

  private static ReservedAssumption plain(String name, List<Unit> units, Message meaning) {
    return refined(name, units, "", List.of(), meaning);
  }

  private static ReservedAssumption refined(
      String name, List<Unit> units, String refines, List<String> needs, Message meaning) {
    return new ReservedAssumption(name, units, refines, needs, meaning);
  }
}
