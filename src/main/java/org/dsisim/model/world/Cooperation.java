package org.dsisim.model.world;

import java.util.List;
import org.dsisim.message.Place;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Scientific and technical cooperation in kind, as a scenario describes it.
 *
 * @param provider who gives it: an ISO code, or the id of a user
 * @param providerCountry the country that gives it, or in which the user that gives it is at home
 * @param receiver the country that receives it
 * @param kind one of {@link #KINDS}
 * @param quantity in its unit; null when unknown
 * @param unit of the quantity, as {@code projects} or {@code terabytes}
 * @param fundedBy who pays for it, in words; empty when unknown
 */
public record Cooperation(
    String id,
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
