package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.explanation.reason.amount.ConsideredReasons;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.message.Message;
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

  private final ExplanationContext context;
  private final CountryCode code;

  InKindReasons(ExplanationContext context, CountryCode code) {
    this.context = context;
    this.code = code;
  }

  /** The things that count, each with its rule; nothing where none does. */
  List<Reason> figures() {
    List<Reason> counted = new ArrayList<>();
    for (Counted one : context.year().besideMoney().inKind()) {
      if (one.inKind().receiver().code().equals(code)) {
        Cooperation row = one.inKind().row();
        List<Reason> below = new ArrayList<>();
        if (!row.description().isEmpty()) {
          below.add(Reason.of(Message.plain(row.description())));
        }
        below.add(context.rule(one.rule()));
        counted.add(Reason.of(inWords(row), below).from(Source.ROW, "", row.place()));
      }
    }
    return counted.isEmpty()
        ? List.of()
        : List.of(Reason.of(Message.of("explanation.in-kind"), counted));
  }

  private Message inWords(Cooperation row) {
    Fraction quantity = row.quantity();
    Message much =
        quantity == null
            ? Message.of("explanation.in-kind.unknown-quantity")
            : Message.of(
                "explanation.in-kind.quantity",
                "number",
                Figure.number(quantity).text(),
                "unit",
                row.unit());
    Message from = context.name(row.providerCountry());
    Message provider =
        row.provider().equals(row.providerCountry().iso3())
            ? from
            : Message.of(
                "explanation.in-kind.provider", "provider", row.provider(), "country", from);
    return Message.of(
        "explanation.in-kind.given",
        "id",
        row.id(),
        "kind",
        row.kind(),
        "quantity",
        much,
        "provider",
        provider);
  }

  /** Rules that were asked about what is given to it and did not fire. */
  List<Reason> considered() {
    List<Reason> reasons = new ArrayList<>();
    for (ContributionRules rules : context.outcome().option().contributions()) {
      ParameterValues values = context.values(rules.id());
      Map<Message, List<Considered>> considered = new LinkedHashMap<>();
      for (Cooperation row : context.outcome().scenario().cooperation(context.year().year())) {
        if (row.receiver().equals(code)) {
          InKind given = InKind.of(row, context.countries(), values);
          considered.put(Message.plain(row.id()), rules.considered(values, given));
        }
      }
      List<Reason> failed = ConsideredReasons.of(considered);
      if (!failed.isEmpty()) {
        reasons.add(
            Reason.of(
                Message.of("explanation.in-kind.about", "rows", List.copyOf(considered.keySet())),
                failed));
      }
    }
    return reasons;
  }
}
