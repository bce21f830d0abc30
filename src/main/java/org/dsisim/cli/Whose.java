package org.dsisim.cli;

import java.util.List;
import java.util.Locale;
import org.dsisim.explanation.Explainer;
import org.dsisim.explanation.Explanation;
import org.dsisim.model.Scenario;
import org.dsisim.model.User;
import org.dsisim.simulation.Outcome;
import org.dsisim.table.Nearest;
import org.dsisim.table.Place;
import org.dsisim.table.Problems;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose figures are explained: one of the three. */
final class Whose {

  @Option(
      names = "--payer",
      paramLabel = "ID",
      description = "A user by its id; where countries pay, a country by its ISO code.")
  private @Nullable String payer;

  @Option(
      names = "--country",
      paramLabel = "ISO3",
      description = "A country by its ISO code: what it receives, and pays.")
  private @Nullable String country;

  @Option(
      names = "--use",
      paramLabel = "ID",
      description = "A use by its id: what it goes through, and whom it pays.")
  private @Nullable String use;

  boolean isCountry() {
    return country != null;
  }

  /** Reports one that there is not in the last year of an outcome. */
  void expectKnown(Explainer explainer, Outcome outcome, Problems problems) {
    if (payer != null && !explainer.payers().contains(idOfPayer(payer, explainer))) {
      payerIsMissing(payer, explainer, outcome, problems);
    }
    if (use != null && !explainer.uses().contains(use)) {
      problems.error(
          Place.ofCommandLine("--use"),
          missing(use, "a use", outcome),
          hint(use, explainer.uses()));
    }
    if (country != null) {
      List<String> codes = codes(outcome.scenario());
      String code = country.toUpperCase(Locale.ROOT);
      if (!codes.contains(code)) {
        problems.error(
            Place.ofCommandLine("--country"),
            "'" + country + "' is not the ISO code of a country.",
            Nearest.to(code, codes).map(nearest -> "'" + nearest + "'?").orElse(null));
      }
    }
  }

  private static List<String> codes(Scenario scenario) {
    return scenario.countries().codes().stream().map(CountryCode::iso3).toList();
  }

  private static String missing(String id, String what, Outcome outcome) {
    return "'%s' is not %s of %s under %s in %d."
        .formatted(id, what, outcome.scenario().id(), outcome.option().name(), year(outcome));
  }

  private static int year(Outcome outcome) {
    return outcome.years().get(outcome.years().size() - 1).year();
  }

  private static @Nullable String hint(String id, List<String> valid) {
    return valid.isEmpty()
        ? "an option that asks for it: there is none here."
        : Nearest.hint(id, valid);
  }

  /** Somebody who is there, but whom the rules are not asked about, is told so. */
  private static void payerIsMissing(
      String id, Explainer explainer, Outcome outcome, Problems problems) {
    Place place = Place.ofCommandLine("--payer");
    List<String> valid = explainer.payers();
    Scenario scenario = outcome.scenario();
    String option = outcome.option().name();
    String code = id.toUpperCase(Locale.ROOT);
    User user =
        scenario.users().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    if (user != null && valid.stream().noneMatch(one -> isUser(one, scenario))) {
      problems.error(
          place,
          "'%s' is a user, and %s asks countries.".formatted(id, option),
          "--country " + user.home() + ", its home.");
    } else if (user != null) {
      problems.error(
          place, "'%s' has no account from which %d could be told.".formatted(id, year(outcome)));
    } else if (codes(scenario).contains(code)) {
      problems.error(
          place,
          "'%s' is a country, and %s asks users.".formatted(id, option),
          "--country " + code + ".");
    } else {
      problems.error(place, missing(id, "a payer", outcome), hint(id, valid));
    }
  }

  private static boolean isUser(String id, Scenario scenario) {
    return scenario.users().stream().anyMatch(user -> user.id().equals(id));
  }

  /** A country may be written in small letters, as everywhere. */
  private static String idOfPayer(String id, Explainer explainer) {
    String code = id.toUpperCase(Locale.ROOT);
    return !explainer.payers().contains(id) && explainer.payers().contains(code) ? code : id;
  }

  /** Why it is so, of the one that was asked about. */
  Explanation explanation(Explainer explainer) {
    if (payer != null) {
      return explainer.payer(idOfPayer(payer, explainer));
    }
    if (country != null) {
      return explainer.country(new CountryCode(country.toUpperCase(Locale.ROOT)));
    }
    return explainer.use(String.valueOf(use));
  }
}
