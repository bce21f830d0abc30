package org.dsisim.reckoning.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.answer.Entitlements.IplcShare;
import org.dsisim.value.CommonDenominator;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.dsisim.value.NamedValues;

/**
 * What rules say of the Parties of a formula whatever their shares are: whose share is a window's,
 * what of each is for its IPLC, and which way that takes.
 */
final class PartyRules {

  private final Entitlements entitlements;

  /** Of all who have a share: by weights, or of a window. */
  private final Places places;

  /** The places of those to whom a window gives. */
  private final int[] inWindow;

  /** The places of all Parties, in the order in which the rules answered. */
  private final int[] placesOf;

  private final ForIplc forIplc;
  private final Channels channels;
  private final List<Message> why;
  private final List<Message> missing;
  private final boolean areOfAnyFund;

  /**
   * What is said of Parties.
   *
   * @throws CannotAllocate when more than the whole is to be for IPLC, or paid directly
   */
  PartyRules(Entitlements entitlements, NamedValues values, SetAside window, WeighedShares shares) {
    this.entitlements = entitlements;
    this.places = all(shares, window);
    this.inWindow = window.byParty().keySet().stream().mapToInt(places::of).toArray();
    this.placesOf =
        entitlements.eligibility().stream()
            .mapToInt(answer -> places.of(answer.party().country().code()))
            .toArray();
    this.forIplc = ForIplc.of(ofEligible(entitlements), values, places);
    this.channels = Channels.of(entitlements.arrangements().channels(), values);
    this.why = List.copyOf(shares.nobodys());
    List<Message> unknown = new ArrayList<>(shares.missing());
    unknown.addAll(window.missing());
    this.missing = List.copyOf(unknown);
    this.areOfAnyFund = !shares.areOfMoney();
  }

  /** What the rules answered. */
  Entitlements entitlements() {
    return entitlements;
  }

  /** The places of all who have a share. */
  Places places() {
    return places;
  }

  /** In words: why a part of the fund is nobody's. */
  List<Message> why() {
    return why;
  }

  /** In words: figures that are not known. */
  List<Message> missing() {
    return missing;
  }

  /** Whether shares by these rules are of any fund: no limit is an amount of money. */
  boolean areOfAnyFund() {
    return areOfAnyFund;
  }

  /**
   * The shares with what is passed on from some to the IPLC of others. To be asked once.
   *
   * @param limited those before, by place
   * @param inWindows the part of the fund that windows give to IPLC
   */
  List<Derivation> passedOn(List<Derivation> limited, Fraction inWindows) {
    return new PassingOn(entitlements.arrangements().passing(), forIplc, places)
        .move(limited, inWindows);
  }

  /**
   * Parties with other shares.
   *
   * @param shares by place
   */
  List<PartyOutcome> withShares(List<PartyOutcome> parties, CommonDenominator shares) {
    List<PartyOutcome> outcomes = new ArrayList<>(placesOf.length);
    for (int i = 0; i < placesOf.length; i++) {
      PartyOutcome party = parties.get(i);
      outcomes.add(
          placesOf[i] == Places.NONE ? party : party.withShare(shares.fraction(placesOf[i])));
    }
    return Collections.unmodifiableList(outcomes);
  }

  /**
   * Parties with what they receive, and what of it is for IPLC.
   *
   * @param amounts by place
   */
  List<PartyOutcome> withAmounts(List<PartyOutcome> parties, List<Money> amounts) {
    Money[] iplc = forIplc(amounts);
    List<PartyOutcome> outcomes = new ArrayList<>(placesOf.length);
    for (int i = 0; i < placesOf.length; i++) {
      PartyOutcome party = parties.get(i);
      int place = placesOf[i];
      outcomes.add(
          place == Places.NONE
              ? party
              : channels.of(party.withAmount(amounts.get(place), iplc[place])));
    }
    return outcomes;
  }

  private Money[] forIplc(List<Money> amounts) {
    Money together = Money.ZERO;
    for (int place : inWindow) {
      together = together.plus(amounts.get(place));
    }
    Money[] iplc = forIplc.of(amounts, together);
    for (int place : inWindow) {
      iplc[place] = amounts.get(place);
    }
    return iplc;
  }

  /**
   * Which part of the amount of each Party is for its IPLC, exact.
   *
   * @param exact their shares, by place
   */
  Map<CountryCode, Fraction> partsForIplc(List<Fraction> exact) {
    Fraction windows = Fraction.ZERO;
    for (int place : inWindow) {
      windows = windows.plus(exact.get(place));
    }
    Fraction[] iplc = forIplc.ofShares(exact, windows);
    Map<CountryCode, Fraction> parts = new HashMap<>();
    for (int place = 0; place < iplc.length; place++) {
      Fraction share = exact.get(place);
      parts.put(
          places.codes().get(place), share.isZero() ? Fraction.ZERO : iplc[place].dividedBy(share));
    }
    for (int place : inWindow) {
      parts.put(places.codes().get(place), Fraction.ONE);
    }
    return parts;
  }

  private static Places all(WeighedShares byWeights, SetAside window) {
    List<CountryCode> all = new ArrayList<>(byWeights.byParty().keySet());
    all.addAll(window.byParty().keySet());
    return Places.of(all);
  }

  /** What is said of those that are eligible; what a window gives is for IPLC as it is. */
  private static List<IplcShare> ofEligible(Entitlements entitlements) {
    List<CountryCode> others =
        entitlements.eligibility().stream()
            .filter(answer -> answer.forIplc() != null)
            .map(answer -> answer.party().country().code())
            .toList();
    return others.isEmpty()
        ? entitlements.iplcShares()
        : entitlements.iplcShares().stream()
            .filter(share -> !others.contains(share.party().country().code()))
            .toList();
  }
}
