package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dsisim.model.answer.Entitlements.Eligibility;
import org.dsisim.model.answer.Entitlements.Envelope;
import org.dsisim.model.answer.Entitlements.Fallback;
import org.dsisim.model.formula.Component;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.Derivation.InComponent;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/** In which envelope of the fund Parties are, and what falls to a component there. */
final class EnvelopeReasons {

  private final Allocation allocation;
  private final Map<CountryCode, Envelope> byParty = new HashMap<>();
  private final Set<CountryCode> forIplc = new TreeSet<>();

  EnvelopeReasons(Allocation allocation) {
    this.allocation = allocation;
    allocation
        .entitlements()
        .arrangements()
        .envelopes()
        .forEach(one -> byParty.put(one.party().country().code(), one));
    for (Eligibility answer : allocation.entitlements().eligibility()) {
      if (answer.forIplc() != null) {
        forIplc.add(answer.party().country().code());
      }
    }
  }

  /** The parameter of a Party's envelope; null where it is in none. */
  @Nullable String of(CountryCode code) {
    Envelope envelope = byParty.get(code);
    return envelope == null ? null : envelope.share();
  }

  /** Whether a Party is weighed for its IPLC alone, without envelopes. */
  boolean isWeighedForIplc(CountryCode code) {
    return forIplc.contains(code);
  }

  /** What a rule says of a Party's envelope; null where it is in none. */
  @Nullable Envelope answer(CountryCode code) {
    return byParty.get(code);
  }

  /** The envelopes in which somebody shares. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    byParty.forEach(
        (code, envelope) -> {
          if (allocation.derivations().containsKey(code) && !allocation.isInWindow(code)) {
            names.add(envelope.share());
          }
        });
    return names;
  }

  /** All in one component who share one sum: those of an envelope, or of none. */
  Stream<InComponent> sharing(Component component, @Nullable String envelope) {
    return allocation.derivations().entrySet().stream()
        .filter(one -> Objects.equals(of(one.getKey()), envelope))
        .filter(one -> !isWeighedForIplc(one.getKey()))
        .flatMap(one -> one.getValue().components().stream())
        .filter(in -> in.component().equals(component));
  }

  /** Components in which nobody weighs anything there, so that their parts fall to another. */
  List<Fallback> fallingTo(Component heir, @Nullable String envelope) {
    List<Fallback> falling = new ArrayList<>();
    for (Fallback fallback : allocation.entitlements().arrangements().fallbacks()) {
      boolean isNobodys = sharing(fallback.of(), envelope).allMatch(in -> in.weight().isZero());
      if (isNobodys && fallback.to().equals(heir)) {
        falling.add(fallback);
      }
    }
    return falling;
  }
}
