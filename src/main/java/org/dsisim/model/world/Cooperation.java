package org.dsisim.model.world;

import java.util.List;
import org.dsisim.message.Place;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Scientific and technical cooperation in kind, as a scenario describes it: given, or needed.
 *
 * @param needed whether it is what the receiver needs, and not what somebody gives
 * @param provider who gives it: an ISO code, or the id of a user; empty of what is needed
 * @param providerCountry the country that gives it, or in which the user that gives it is at home;
 *     of what is needed the receiver
 * @param receiver the country that receives it, or needs it
 * @param kind one of {@link #KINDS}
 * @param quantity in its unit; null when unknown
 * @param unit of the quantity, as {@code projects} or {@code terabytes}
 * @param fundedBy who pays for it, in words; empty when unknown
 */
public record Cooperation(
    String id,
    boolean needed,
    String provider,
    CountryCode providerCountry,
    CountryCode receiver,
    int year,
    String kind,
    @Nullable Fraction quantity,
    String unit,
    String fundedBy,
    String description,
    Place place) {

  /** In a table: what is given, which is meant where a cell is empty, and what is needed. */
  public static final List<String> STANDS_FOR = List.of("given", "needed");

  /** What can be given in kind. */
  public static final List<String> KINDS =
      List.of(
          "training-places",
          "projects",
          "technology-access",
          "data-access",
          "equipment",
          "joint-publications");
}
