package org.dsisim.reckoning.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.answer.Entitlements.Eligibility;
import org.dsisim.model.answer.Entitlements.IplcShare;
import org.dsisim.model.answer.Entitlements.WindowPart;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.formula.Component;
import org.dsisim.reckoning.allocation.Derivation.InComponent;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.NamedValues;

/**
 * Parts of the fund that are set aside for the IPLC of Parties that are not eligible: a fixed part
 * that those share equally whom the rules name; a part of one equal share over all Parties for
 * each; or a part of what the formula would give a Party if it were eligible. Where the rules name
 * nobody nothing is set aside.
 */
final class SetAside {

  private final NamedValues values;
  private final NavigableMap<CountryCode, Derivation> byParty = new TreeMap<>();
  private final Map<CountryCode, RuleReference> rules = new LinkedHashMap<>();
  private final List<Message> missing = new ArrayList<>();

  private SetAside(NamedValues values) {
    this.values = values;
  }

  /**
   * The windows.
   *
   * @throws CannotAllocate when they take more than the whole fund
   */
  static SetAside of(Entitlements entitlements, NamedValues values) {
    SetAside window = new SetAside(values);
    List<WindowPart> parts = entitlements.windowParts();
    window.addEqualParts(parts);
    window.addByNumber(parts, entitlements.eligibility().size());
    window.refuseAboveAll(parts);
    if (entitlements.eligibility().stream().anyMatch(answer -> answer.forIplc() != null)) {
      window.addAsIfEligible(entitlements);
    }
    return window;
  }

  /** How the share of each such Party came about, in the order of the codes. */
  NavigableMap<CountryCode, Derivation> byParty() {
    return byParty;
  }

  /** The rule by which each has it. */
  Map<CountryCode, RuleReference> rules() {
    return rules;
  }

  /** Figures that are not known of those that are weighed for their IPLC alone. */
  List<Message> missing() {
    return missing;
  }

  /** The part of the fund that they take together. */
  Fraction share() {
    return Fraction.sum(byParty.values().stream().map(Derivation::share).toList());
  }

  private void addEqualParts(List<WindowPart> parts) {
    Map<String, Long> sizes = new HashMap<>();
    for (WindowPart part : parts) {
      if (!part.byNumber()) {
        sizes.merge(part.share(), 1L, Long::sum);
      }
    }
    for (WindowPart part : parts) {
      if (!part.byNumber()) {
        add(part, Fraction.of(sizes.getOrDefault(part.share(), 1L)));
      }
    }
  }

  private void addByNumber(List<WindowPart> parts, int parties) {
    for (WindowPart part : parts) {
      if (part.byNumber()) {
        add(part, Fraction.of(parties));
      }
    }
  }

  private void add(WindowPart part, Fraction among) {
    Fraction size = values.rate(part.share());
    if (size.isZero()) {
      return;
    }
    CountryCode code = part.party().country().code();
    Fraction share = size.dividedBy(among);
    byParty.put(
        code,
        new Derivation(
            List.of(
                new InComponent(
                    Component.component(part.share()),
                    size,
                    Fraction.ONE,
                    among,
                    share,
                    null,
                    part.rule())),
            share,
            share,
            List.of()));
    rules.put(code, part.rule());
  }

  private void refuseAboveAll(List<WindowPart> parts) {
    Fraction all = share();
    if (all.compareTo(Fraction.ONE) > 0) {
      List<String> names = parts.stream().map(WindowPart::share).distinct().toList();
      throw new CannotAllocate(new Refusal.WindowsAboveAll(names, all));
    }
  }

  /** Weighs them beside those that are eligible; limits move none of it. */
  private void addAsIfEligible(Entitlements entitlements) {
    Shares asIf =
        Shares.of(
            entitlements.weighings(),
            entitlements.arrangements().fallbacks(),
            Fraction.ONE.minus(share()),
            values);
    Map<CountryCode, Fraction> parts = new HashMap<>();
    for (IplcShare share : entitlements.iplcShares()) {
      parts.put(share.party().country().code(), ForIplc.rate(share.share(), values));
    }
    for (Eligibility answer : entitlements.eligibility()) {
      CountryCode code = answer.party().country().code();
      RuleReference rule = answer.forIplc();
      int place = asIf.places().of(code);
      Fraction part = parts.getOrDefault(code, Fraction.ZERO);
      if (rule == null || place == Places.NONE || part.isZero()) {
        continue;
      }
      Fraction share = asIf.byPlace().get(place).times(part);
      if (!share.isZero()) {
        List<InComponent> components =
            asIf.components().get(place).stream().map(in -> in.times(part)).toList();
        byParty.put(code, new Derivation(components, share, share, List.of()));
        rules.put(code, rule);
      }
      asIf.missing().stream()
          .filter(sentence -> code.iso3().equals(sentence.arguments().get("party")))
          .forEach(missing::add);
    }
  }
}
