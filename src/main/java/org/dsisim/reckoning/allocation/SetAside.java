package org.dsisim.reckoning.allocation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dsisim.model.answer.Entitlements.WindowPart;
import org.dsisim.model.formula.Component;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.NamedValues;

/**
 * Parts of the fund that are set aside for the IPLC of Parties that are not eligible, each shared
 * equally by those whom the rules name. Where they name nobody nothing is set aside.
 *
 * @param byParty how the share of each such Party came about, in the order of the codes
 * @param rules what the rules answered
 */
record SetAside(NavigableMap<CountryCode, Derivation> byParty, Map<CountryCode, WindowPart> rules) {

  /**
   * The windows.
   *
   * @throws CannotAllocate when they take more than the whole fund
   */
  static SetAside of(List<WindowPart> parts, NamedValues terms) {
    Map<String, Long> sizes = new LinkedHashMap<>();
    parts.forEach(part -> sizes.merge(part.share(), 1L, Long::sum));
    Fraction all = sizes.keySet().stream().map(terms::rate).reduce(Fraction.ZERO, Fraction::plus);
    if (all.compareTo(Fraction.ONE) > 0) {
      throw new CannotAllocate(new Refusal.WindowsAboveAll(List.copyOf(sizes.keySet()), all));
    }
    NavigableMap<CountryCode, Derivation> byParty = new TreeMap<>();
    Map<CountryCode, WindowPart> rules = new LinkedHashMap<>();
    for (WindowPart part : parts) {
      Fraction size = terms.rate(part.share());
      if (!size.isZero()) {
        CountryCode code = part.party().country().code();
        Fraction sum = Fraction.of(sizes.getOrDefault(part.share(), 1L));
        Fraction share = size.dividedBy(sum);
        byParty.put(
            code,
            new Derivation(
                List.of(
                    new Derivation.InComponent(
                        Component.component(part.share()),
                        size,
                        Fraction.ONE,
                        sum,
                        share,
                        null,
                        part.rule())),
                share,
                share,
                List.of()));
        rules.put(code, part);
      }
    }
    return new SetAside(byParty, rules);
  }

  /** The part of the fund that they take together. */
  Fraction share() {
    return byParty.values().stream().map(Derivation::share).reduce(Fraction.ZERO, Fraction::plus);
  }
}
