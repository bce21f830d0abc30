package org.dsisim.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.statistic.PayerStatistics;
import org.dsisim.indicator.statistic.Payments;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.PayerKind;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.report.content.Run;

/** Who pays: by sector, by home, and the largest by name. */
final class PayersJson {

  private static final int LARGEST = 20;

  private final Run run;
  private final YearResults results;

  PayersJson(Run run, YearResults results) {
    this.run = run;
    this.results = results;
  }

  /** Users by sector, the one that owes most first; then countries that pay themselves. */
  ArrayNode sectors() {
    PayerStatistics payers = results.payers();
    Map<String, Integer> untold =
        untold(
            payer -> payer.payer().kind() == PayerKind.USERS ? payer.payer().sector() : "country");
    ArrayNode sectors = Fields.object().arrayNode();
    for (Payments sector : payers.bySector()) {
      payments(sectors.addObject().put("id", sector.key()).put("name", words(sector.key())), sector)
          .put("untold", untold.getOrDefault(sector.key(), 0));
    }
    if (payers.kinds().contains(PayerKind.COUNTRIES)) {
      Payments countries = payers.ofKind(PayerKind.COUNTRIES);
      payments(
              sectors.addObject().put("id", countries.key()).put("name", words(countries.key())),
              countries)
          .put("untold", untold.getOrDefault("country", 0));
    }
    return sectors;
  }

  private static String words(String id) {
    return id.replace('-', ' ');
  }

  /** All payers by home, the one that owes most first. */
  ArrayNode homes() {
    Map<String, Country> homes = results.payers().homes();
    Map<String, Integer> untold = untold(payer -> payer.payer().home().code().iso3());
    ArrayNode list = Fields.object().arrayNode();
    for (Payments home : results.payers().byHome()) {
      Country country = Objects.requireNonNull(homes.get(home.key()));
      ObjectNode node =
          list.addObject()
              .put("iso3", home.key())
              .put("name", country.name(run.language()))
              .put("party", country.isParty());
      payments(node, home).put("untold", untold.getOrDefault(home.key(), 0));
    }
    return list;
  }

  private static ObjectNode payments(ObjectNode node, Payments payments) {
    return node.put("users", payments.asked())
        .put("payers", payments.owing())
        .put("owed", Fields.usd(payments.owed()))
        .put("expected", Fields.usd(payments.expected()));
  }

  /** How many there are of a kind of whom nobody can tell how much they owe. */
  private Map<String, Integer> untold(Function<PayerOutcome, String> key) {
    Map<String, Integer> untold = new HashMap<>();
    if (results.payers().unknown() > 0) {
      results.outcome().payers().stream()
          .filter(PayerOutcome::isUnknown)
          .forEach(payer -> untold.merge(key.apply(payer), 1, Integer::sum));
    }
    return untold;
  }

  /** The payers that owe most, by name. */
  ArrayNode largest() {
    List<PayerOutcome> largest =
        results.outcome().payers().stream()
            .filter(payer -> !payer.owed().isZero())
            .sorted(
                Comparator.comparing(PayerOutcome::owed)
                    .reversed()
                    .thenComparing(payer -> payer.payer().id()))
            .limit(LARGEST)
            .toList();
    ArrayNode list = Fields.object().arrayNode();
    for (PayerOutcome payer : largest) {
      list.addObject()
          .put("id", payer.payer().id())
          .put("name", payer.payer().inWords().inEnglish())
          .put("home", payer.payer().home().code().iso3())
          .put("sector", payer.payer().sector())
          .put("owed", Fields.usd(payer.owed()))
          .put("expected", Fields.usd(payer.expected()));
    }
    return list;
  }
}
