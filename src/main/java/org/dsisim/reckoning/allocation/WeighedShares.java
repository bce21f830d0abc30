package org.dsisim.reckoning.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.answer.Entitlements.Eligibility;
import org.dsisim.model.answer.Entitlements.Envelope;
import org.dsisim.model.answer.Entitlements.Weighing;
import org.dsisim.model.formula.Component;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/**
 * The shares of those Parties that are eligible: by weights and between limits, in one sum or in
 * envelopes that are each shared out by themselves.
 */
final class WeighedShares {

  private final NamedValues values;
  private final Entitlements entitlements;
  private final Money fund;
  private final Map<CountryCode, Derivation> byParty = new TreeMap<>();
  private final Map<CountryCode, Weighing> excluded = new LinkedHashMap<>();
  private final List<Message> nobodys = new ArrayList<>();
  private final List<Message> missing = new ArrayList<>();
  private boolean areOfMoney;

  private WeighedShares(Entitlements entitlements, NamedValues values, Money fund) {
    this.values = values;
    this.entitlements = entitlements;
    this.fund = fund;
  }

  /**
   * The shares.
   *
   * @param available the part of the fund that windows leave
   * @throws CannotAllocate when envelopes or components take more than the whole, floors cannot be
   *     met, or a parameter says what no fund can be given out by
   */
  static WeighedShares of(
      Entitlements entitlements, Fraction available, NamedValues values, Money fund) {
    WeighedShares all = new WeighedShares(entitlements, values, fund);
    List<Weighing> weighings = ofEligible(entitlements);
    List<Envelope> envelopes = entitlements.arrangements().envelopes();
    if (envelopes.isEmpty()) {
      all.share(weighings, available, null);
    } else {
      all.shareInEnvelopes(weighings, available, envelopes);
    }
    return all;
  }

  /** How the share of each Party came about, in the order of the codes. */
  Map<CountryCode, Derivation> byParty() {
    return byParty;
  }

  /** Eligible Parties without a share, for want of a figure that a rule names. */
  Map<CountryCode, Weighing> excluded() {
    return excluded;
  }

  /** Why a part of the fund is nobody's. */
  List<Message> nobodys() {
    return nobodys;
  }

  /** Figures that are not known. */
  List<Message> missing() {
    return missing;
  }

  /** Whether a limit is an amount of money, which of another fund is another part. */
  boolean areOfMoney() {
    return areOfMoney;
  }

  private static List<Weighing> ofEligible(Entitlements entitlements) {
    Set<CountryCode> others = new HashSet<>();
    for (Eligibility answer : entitlements.eligibility()) {
      if (answer.forIplc() != null) {
        others.add(answer.party().country().code());
      }
    }
    return others.isEmpty()
        ? entitlements.weighings()
        : entitlements.weighings().stream().filter(one -> !others.contains(code(one))).toList();
  }

  /** Each envelope by itself; whoever is in none shares what they leave. */
  private void shareInEnvelopes(
      List<Weighing> weighings, Fraction available, List<Envelope> envelopes) {
    Map<CountryCode, String> names = new HashMap<>();
    envelopes.forEach(one -> names.put(one.party().country().code(), one.share()));
    Map<String, List<Weighing>> within = new TreeMap<>();
    List<Weighing> inNone = new ArrayList<>();
    for (Weighing weighing : weighings) {
      String name = names.get(code(weighing));
      if (name == null) {
        inNone.add(weighing);
      } else {
        within.computeIfAbsent(name, key -> new ArrayList<>()).add(weighing);
      }
    }
    Fraction together = Fraction.sum(within.keySet().stream().map(values::rate).toList());
    if (together.compareTo(Fraction.ONE) > 0) {
      throw new CannotAllocate(
          new Refusal.EnvelopesAboveAll(List.copyOf(within.keySet()), together));
    }
    within.forEach(
        (name, theirs) -> share(theirs, available.times(values.rate(name)), Message.plain(name)));
    Fraction rest = available.times(Fraction.ONE.minus(together));
    if (inNone.isEmpty() && !rest.isZero()) {
      nobodys.add(Message.of("allocation.nobody-outside-envelopes"));
    }
    share(inNone, rest, Message.of("formula.the-rest"));
  }

  /**
   * Shares out a part of the fund.
   *
   * @param envelope what it is called; null where there are none
   */
  private void share(List<Weighing> weighings, Fraction available, @Nullable Message envelope) {
    Shares shares =
        Shares.of(weighings, entitlements.arrangements().fallbacks(), available, values);
    Bounds bounds = new Bounds(entitlements.limits(), values, fund, shares.places());
    WithinLimits.Result limited = bounds.within(shares, available);
    for (int place = 0; place < shares.places().size(); place++) {
      Fraction share = limited.shares().get(place);
      byParty.put(
          shares.places().codes().get(place),
          new Derivation(
              List.copyOf(shares.components().get(place)),
              shares.byPlace().get(place),
              share,
              bounds.reached(place, share)));
    }
    excluded.putAll(shares.excluded());
    if (envelope == null || !weighings.isEmpty()) {
      shares.nobodys().forEach(component -> nobodys.add(nobodyWeighs(component, envelope)));
    }
    if (!limited.left().isZero()) {
      nobodys.add(Message.of("allocation.ceilings-leave"));
    }
    missing.addAll(shares.missing());
    areOfMoney |= bounds.areOfMoney();
  }

  private static Message nobodyWeighs(Component component, @Nullable Message envelope) {
    return envelope == null
        ? Message.of("allocation.nobody-weighs", "component", component.inWords())
        : Message.of(
            "allocation.nobody-weighs-in-envelope",
            "component",
            component.inWords(),
            "envelope",
            envelope);
  }

  private static CountryCode code(Weighing weighing) {
    return weighing.party().country().code();
  }
}
