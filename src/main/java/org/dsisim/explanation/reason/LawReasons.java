package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.Known;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/** What is known of a country's law on access in the year, with the rows that say so. */
final class LawReasons {

  private final ExplanationContext context;

  LawReasons(ExplanationContext context) {
    this.context = context;
  }

  /** Whether it requires consent, and covers DSI; nothing of a country that no table has. */
  List<Reason> of(CountryCode code) {
    Country country = context.countries().get(code);
    if (country == null) {
      return List.of();
    }
    List<Reason> reasons = new ArrayList<>();
    for (String held : new TreeSet<>(country.statuses())) {
      Message words = inWords(held);
      if (words != null) {
        reasons.add(cited(words, held, code));
      }
    }
    if (country.requiresConsent().equals(Known.UNKNOWN)) {
      reasons.add(Reason.of(Message.of("explanation.law.consent-unknown")));
    }
    if (country.lawCoversDsi().equals(Known.UNKNOWN)) {
      reasons.add(Reason.of(Message.of("explanation.law.dsi-unknown")));
    }
    return reasons;
  }

  /** With the row of the law; with that of the country where a scenario says it there. */
  private Reason cited(Message words, String held, CountryCode code) {
    return context.outcome().scenario().countries().statuses(code).stream()
        .filter(status -> status.status().equals(held))
        .filter(status -> status.coversYear(context.year().year()))
        .findFirst()
        .map(status -> Reason.of(words).from(Source.ROW, status.source(), status.place()))
        .orElseGet(() -> context.ofCountry(words, null, code));
  }

  /** Null where the status is not about its law. */
  private static @Nullable Message inWords(String status) {
    return switch (status) {
      case "consent-required" -> Message.of("explanation.law.consent-required");
      case "consent-partly" -> Message.of("explanation.law.consent-partly");
      case "consent-not-required" -> Message.of("explanation.law.consent-not-required");
      case "law-covers-dsi" -> Message.of("explanation.law.covers-dsi");
      case "law-covers-dsi-partly" -> Message.of("explanation.law.covers-dsi-partly");
      case "law-leaves-dsi-out" -> Message.of("explanation.law.leaves-dsi-out");
      default -> null;
    };
  }
}
