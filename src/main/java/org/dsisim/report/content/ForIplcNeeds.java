package org.dsisim.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.model.world.Country;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is for the needs of indigenous peoples and local communities in a year, and how often they
 * are asked for consent.
 *
 * @param together of all countries
 * @param countries those in which there is something, in the order of their codes
 * @param hasUses whether the scenario has uses, for which consent could be asked
 */
public record ForIplcNeeds(Amounts together, List<OfCountry> countries, boolean hasUses) {

  /**
   * Amounts, and consents.
   *
   * @param fund from the fund
   * @param direct of that, paid straight to institutions that they name; null where no rule says it
   * @param throughGovernment of that, through the government; null where no rule says it
   * @param straight from payers to communities, past the fund
   * @param consents of communities that uses need; null where rules leave them out
   */
  public record Amounts(
      Money fund,
      @Nullable Money direct,
      @Nullable Money throughGovernment,
      Money straight,
      @Nullable Long consents) {

    /** All the money. */
    public Money money() {
      return fund.plus(straight);
    }
  }

  /** What there is in one country. */
  public record OfCountry(Country country, Amounts amounts) {}

  /** What there is in a year. */
  public static ForIplcNeeds of(YearOutcome year) {
    boolean known = year.permitsLeftOut().isEmpty();
    Map<CountryCode, Long> consents = year.consents();
    List<OfCountry> countries = new ArrayList<>();
    for (PartyOutcome party : year.parties()) {
      Long asked = consents.getOrDefault(party.country().code(), 0L);
      Amounts amounts =
          new Amounts(
              party.iplc(),
              party.iplc().isZero() ? Money.ZERO : party.direct(),
              party.iplc().isZero() ? Money.ZERO : party.throughGovernment(),
              party.bilateralIplc(),
              known ? asked : null);
      if (!amounts.money().isZero() || asked > 0) {
        countries.add(new OfCountry(party.country(), amounts));
      }
    }
    Money fund = Receipts.of(year.parties()).iplc();
    Money direct = Receipts.direct(year.parties());
    Money straight = Money.ZERO;
    for (PartyOutcome party : year.parties()) {
      straight = straight.plus(party.bilateralIplc());
    }
    long all = consents.values().stream().mapToLong(Long::longValue).sum();
    return new ForIplcNeeds(
        new Amounts(
            fund,
            direct,
            direct == null ? null : fund.minus(direct),
            straight,
            known ? Long.valueOf(all) : null),
        List.copyOf(countries),
        !year.uses().isEmpty());
  }
}
