package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.Counted;
import org.dsisim.model.fact.InKind;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Cooperation;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;

/**
 * What a country is given in kind: what of it counts by which rule, and why other things do not.
 */
final class InKindReasons {

  private final ExplanationContext ground;
  private final CountryCode code;

  InKindReasons(ExplanationContext ground, CountryCode code) {
    this.ground = ground;
    this.code = code;
  }

  /** The things that count, each with its rule; nothing where none does. */
  List<Reason> figures() {
    List<Reason> counted = new ArrayList<>();
    for (Counted one : ground.year().inKind()) {
      if (one.inKind().receiver().code().equals(code)) {
        Cooperation row = one.inKind().row();
        counted.add(
            Reason.of(inWords(row), ground.rule(one.rule())).from(Source.ROW, "", row.place()));
      }
    }
    return counted.isEmpty()
        ? List.of()
        : List.of(Reason.of("Given in kind, beside the money and never added to it", counted));
  }

  private String inWords(Cooperation row) {
    Fraction quantity = row.quantity();
    String much =
        quantity == null
            ? "of unknown quantity"
            : Figure.number(quantity).text() + " " + row.unit();
    CountryCode from = row.providerCountry();
    String provider =
        row.provider().equals(from.iso3())
            ? ground.name(from)
            : row.provider() + ", at home in " + ground.name(from);
    return "%s: %s, %s, by %s".formatted(row.id(), row.kind(), much, provider);
  }

  /** Rules that were asked about what is given to it and did not fire. */
  List<Reason> considered() {
    List<Reason> reasons = new ArrayList<>();
    for (ContributionRules rules : ground.outcome().option().contributions()) {
      ParameterValues terms = ground.terms(rules.id());
      Map<String, List<Considered>> considered = new LinkedHashMap<>();
      for (Cooperation row : ground.outcome().scenario().cooperation(ground.year().year())) {
        if (row.receiver().equals(code)) {
          InKind given = InKind.of(row, ground.countries(), terms);
          considered.put(row.id(), rules.considered(terms, given));
        }
      }
      List<Reason> failed = ConsideredReasons.of(considered);
      if (!failed.isEmpty()) {
        reasons.add(
            Reason.of(
                "about what is given to it: " + String.join(", ", considered.keySet()), failed));
      }
    }
    return reasons;
  }
}
