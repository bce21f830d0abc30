package org.dsisim.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.Derivation;
import org.dsisim.reckoning.allocation.FundShares;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.dsisim.value.NamedValues;

/**
 * An allocation of which the fund can be changed.
 *
 * @param formula its id
 * @param undistributed the part of the fund that is nobody's, exact
 * @param holdsForThisFundOnly whether there is a floor or a ceiling in dollars
 * @param rows those who have a share, in the order of their codes
 */
record LiveAllocation(
    String formula,
    int year,
    Money fund,
    Fraction undistributed,
    boolean holdsForThisFundOnly,
    List<Row> rows) {

  /**
   * Who has a share.
   *
   * @param share of the fund, exact
   * @param ofIplc the part of its amount that is for indigenous peoples and local communities
   * @param amount what the ledger gives
   */
  record Row(CountryCode code, String name, Fraction share, Fraction ofIplc, Money amount) {}

  /**
   * The allocation of a fund.
   *
   * @param values the parameters in force of the formula
   * @param language in which countries are named
   */
  static LiveAllocation of(
      String formula, Allocation allocation, NamedValues values, String language) {
    Map<CountryCode, Fraction> ofIplc =
        FundShares.of(allocation.entitlements(), values, allocation.fund()).partsForIplc();
    List<Row> rows = new ArrayList<>();
    List<Fraction> shares = new ArrayList<>();
    for (PartyOutcome party : allocation.parties()) {
      CountryCode code = party.country().code();
      Derivation derivation = allocation.derivations().get(code);
      if (derivation == null) {
        continue;
      }
      shares.add(derivation.share());
      rows.add(
          new Row(
              code,
              party.country().name(language),
              derivation.share(),
              ofIplc.getOrDefault(code, Fraction.ZERO),
              party.amount()));
    }
    return new LiveAllocation(
        formula,
        values.year(),
        allocation.fund(),
        Fraction.ONE.minus(Fraction.sum(shares)),
        allocation.entitlements().limits().stream()
            .anyMatch(limit -> values.isMoney(limit.parameter())),
        List.copyOf(rows));
  }
}
