package org.dsisim.cases;

import java.util.Set;
import java.util.stream.Collectors;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.Recipient;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Who something is owed to, as cases write it: {@code fund}, {@code KEN}, {@code KEN communities}.
 */
final class Whom {

  /** The fund. */
  static final String FUND = "fund";

  /** What follows the code of a country whose communities are meant. */
  static final String COMMUNITIES = " communities";

  private Whom() {}

  /** A recipient, as cases write it. */
  static String of(Recipient recipient) {
    if (recipient instanceof Recipient.OfCountry of) {
      return of.code().iso3();
    }
    if (recipient instanceof Recipient.OfCommunities of) {
      return of.code().iso3() + COMMUNITIES;
    }
    if (recipient instanceof Recipient.OfPurpose of) {
      return of.purpose().word();
    }
    return FUND;
  }

  /**
   * The recipient that a case writes.
   *
   * @param fund whether the fund can be meant
   * @param countries the codes of those that there are
   * @return null when it is neither a country nor its communities nor the fund, which is reported
   */
  static @Nullable Recipient read(
      String who, Place place, boolean fund, Set<CountryCode> countries, Problems problems) {
    if (fund && who.equals(FUND)) {
      return new Recipient.Fund();
    }
    for (Recipient.Purpose purpose : Recipient.Purpose.values()) {
      if (fund && who.equals(purpose.word())) {
        return new Recipient.OfPurpose(purpose);
      }
    }
    boolean communities = who.endsWith(COMMUNITIES);
    String iso3 = communities ? who.substring(0, who.length() - COMMUNITIES.length()) : who;
    Set<String> codes = countries.stream().map(CountryCode::iso3).collect(Collectors.toSet());
    if (!codes.contains(iso3)) {
      problems.error(
          place,
          Message.of(fund ? "cases.whom.nor-fund" : "cases.whom.nobody", "who", who),
          Nearest.to(iso3, codes)
              .map(near -> communities ? near + COMMUNITIES : near)
              .map(near -> Message.of("nearest.one", "word", near))
              .orElse(null));
      return null;
    }
    CountryCode code = new CountryCode(iso3);
    return communities ? new Recipient.OfCommunities(code) : new Recipient.OfCountry(code);
  }
}
