package org.dsisim.workspace;

import java.util.List;
import java.util.Locale;
import org.dsisim.explanation.Explainer;
import org.dsisim.explanation.tree.Explanation;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.User;
import org.dsisim.scenario.CountryWord;
import org.dsisim.scenario.CountryWords;
import org.dsisim.simulation.Outcome;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/** Whose figures are explained, found among those that there are. */
final class ExplainedSubject {

  private final @Nullable String payer;
  private final @Nullable String country;
  private final @Nullable String use;

  /** The country of {@code --country}; null until it is read. */
  private @Nullable CountryCode code;

  /** The country that the payer's id is a word for, if it is one. */
  private @Nullable CountryCode payingCountry;

  ExplainedSubject(ExplainRequest.Whose asked) {
    this.payer = asked.payer();
    this.country = asked.country();
    this.use = asked.use();
  }

  boolean isCountry() {
    return country != null;
  }

  /** Takes countries by any word for them; what is none is reported. */
  void read(CountryWords words, Problems problems) {
    if (country != null) {
      code =
          new NamedCountries(words, problems)
              .each(List.of(country), Place.ofCommandLine("--country")).stream()
                  .findFirst()
                  .orElse(null);
    }
    if (payer != null && words.meaning(payer) instanceof CountryWord.OfCountry meant) {
      payingCountry = meant.code();
    }
  }

  /** Reports one that there is not in the last year of an outcome. */
  void expectKnown(Explainer explainer, Outcome outcome, Problems problems) {
    if (payer != null && !explainer.payers().contains(idOfPayer(payer, explainer))) {
      payerIsMissing(payer, explainer, outcome, problems);
    }
    if (use != null && !explainer.uses().contains(use)) {
      problems.error(
          Place.ofCommandLine("--use"),
          Message.of(
              "workspace.explain.no-use",
              "use",
              use,
              "scenario",
              outcome.scenario().heading().id(),
              "option",
              outcome.option().name(),
              "year",
              year(outcome)),
          hint(use, explainer.uses()));
    }
  }

  private static int year(Outcome outcome) {
    return outcome.years().get(outcome.years().size() - 1).year();
  }

  /** The nearest id; where none is near, those in which it stands, as a part of a name. */
  private static @Nullable Message hint(String id, List<String> valid) {
    if (valid.isEmpty()) {
      return Message.of("workspace.explain.none.maybe");
    }
    String part = id.trim().toLowerCase(Locale.ROOT).replace(' ', '-');
    List<String> within = valid.stream().filter(one -> one.contains(part)).toList();
    boolean near = within.isEmpty() || Nearest.to(id, valid).isPresent();
    return Nearest.guess(id, near ? valid : within);
  }

  /** Somebody who is there, but whom the rules are not asked about, is told so. */
  private void payerIsMissing(String id, Explainer explainer, Outcome outcome, Problems problems) {
    Place place = Place.ofCommandLine("--payer");
    List<String> valid = explainer.payers();
    Scenario scenario = outcome.scenario();
    String option = outcome.option().name();
    User user =
        scenario.users().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    if (user != null && valid.stream().noneMatch(one -> isUser(one, scenario))) {
      problems.error(
          place,
          Message.of("workspace.explain.user", "id", id, "option", option),
          Message.of("workspace.explain.user.maybe", "country", user.home().iso3()));
    } else if (user != null) {
      problems.error(
          place, Message.of("workspace.explain.no-account", "id", id, "year", year(outcome)));
    } else if (payingCountry != null) {
      problems.error(
          place,
          Message.of("workspace.explain.country", "id", id, "option", option),
          Message.of("workspace.explain.country.maybe", "country", payingCountry.iso3()));
    } else {
      problems.error(
          place,
          Message.of(
              "workspace.explain.no-payer",
              "payer",
              id,
              "scenario",
              scenario.heading().id(),
              "option",
              option,
              "year",
              year(outcome)),
          hint(id, valid));
    }
  }

  private static boolean isUser(String id, Scenario scenario) {
    return scenario.users().stream().anyMatch(user -> user.id().equals(id));
  }

  /** A country that pays has its ISO code as its id. */
  private String idOfPayer(String id, Explainer explainer) {
    String paying = payingCountry == null ? id : payingCountry.iso3();
    return !explainer.payers().contains(id) && explainer.payers().contains(paying) ? paying : id;
  }

  /** Why it is so, of the one that was asked about. */
  Explanation explanation(Explainer explainer) {
    if (payer != null) {
      return explainer.payer(idOfPayer(payer, explainer));
    }
    if (code != null) {
      return explainer.country(code);
    }
    return explainer.use(String.valueOf(use));
  }
}
