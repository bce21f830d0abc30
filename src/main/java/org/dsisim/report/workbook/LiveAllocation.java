package org.dsisim.report.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.model.answer.Entitlements.IplcShare;
import org.dsisim.model.answer.Entitlements.WindowPart;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.Derivation;
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
   * @param amount what the ledger gives, with its part for them
   */
  record Row(
      CountryCode code, String name, Fraction share, Fraction ofIplc, Money amount, Money iplc) {}

  /**
   * The allocation of a fund.
   *
   * @param terms the parameters in force of the formula
   * @param language in which countries are named
   */
  static LiveAllocation of(
      String formula, Allocation allocation, NamedValues terms, String language) {
    Map<CountryCode, Fraction> ofIplc = ofIplc(allocation, terms);
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
              party.amount(),
              party.iplc()));
    }
    return new LiveAllocation(
        formula,
        terms.year(),
        allocation.fund(),
        Fraction.ONE.minus(Fraction.sum(shares)),
        allocation.entitlements().limits().stream()
            .anyMatch(limit -> terms.isMoney(limit.parameter())),
        List.copyOf(rows));
  }

  /** Which part of each amount is for the IPLC, by shares alone: it holds for any fund. */
  private static Map<CountryCode, Fraction> ofIplc(Allocation allocation, NamedValues terms) {
    Map<CountryCode, Fraction> parts = new HashMap<>();
    List<Fraction> inWindows = new ArrayList<>();
    for (WindowPart window : allocation.entitlements().windowParts()) {
      CountryCode code = window.party().country().code();
      parts.put(code, Fraction.ONE);
      inWindows.add(share(allocation, code));
    }
    Set<CountryCode> together = new HashSet<>();
    List<Fraction> sharesTogether = new ArrayList<>();
    Fraction rate = Fraction.ZERO;
    for (IplcShare share : allocation.entitlements().iplcShares()) {
      CountryCode code = share.party().country().code();
      if (share.together()) {
        rate = terms.rate(share.share());
        together.add(code);
        sharesTogether.add(share(allocation, code));
      } else {
        parts.putIfAbsent(code, terms.rate(share.share()));
      }
    }
    Fraction part = ofAllTogether(rate, Fraction.sum(sharesTogether), Fraction.sum(inWindows));
    together.forEach(code -> parts.putIfAbsent(code, part));
    return parts;
  }

  /** What windows give counts towards a part of the whole. */
  private static Fraction ofAllTogether(Fraction rate, Fraction shares, Fraction inWindows) {
    return shares.isZero()
        ? Fraction.ZERO
        : rate.times(shares.plus(inWindows)).minus(inWindows).max(Fraction.ZERO).dividedBy(shares);
  }

  private static Fraction share(Allocation allocation, CountryCode code) {
    Derivation derivation = allocation.derivations().get(code);
    return derivation == null ? Fraction.ZERO : derivation.share();
  }
}
