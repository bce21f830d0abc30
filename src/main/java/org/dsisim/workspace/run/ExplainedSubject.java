package org.dsisim.workspace.run;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dsisim.explanation.Explainer;
import org.dsisim.explanation.tree.Explanation;
import org.dsisim.explanation.tree.ReceivedPart;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.user.User;
import org.dsisim.scenario.Reference;
import org.dsisim.scenario.country.CountryWord;
import org.dsisim.scenario.country.CountryWords;
import org.dsisim.simulation.Outcome;
import org.dsisim.value.CountryCode;
import org.dsisim.workspace.request.ExplainRequest;
import org.dsisim.workspace.request.ExplainRequest.Kind;
import org.dsisim.workspace.session.NamedCountries;
import org.dsisim.workspace.session.ShownCountries;
import org.jspecify.annotations.Nullable;

/** Whose figures are explained, found among those that there are. */
final class ExplainedSubject {

  private final Kind kind;
  private final String id;
  private final @Nullable ReceivedPart part;
  private final boolean names;

  /** The country that is asked about, or whose payers are; null until it is read. */
  private @Nullable CountryCode code;

  /** The country that the payer's id is a word for, if it is one. */
  private @Nullable CountryCode payingCountry;

  /** The group that is asked about; null until it is read. */
  private @Nullable Group group;

  /**
   * What is asked about.
   *
   * @param names whether the largest payers of a sum are named
   */
  ExplainedSubject(ExplainRequest.Whose asked, boolean names) {
    this.kind = asked.kind();
    this.id = asked.id();
    this.part = asked.part() == null ? null : ReceivedPart.valueOf(asked.part().name());
    this.names = names;
  }

  /** Whether it is told what would be received if all that is owed were paid. */
  boolean receives() {
    return kind == Kind.COUNTRY || kind == Kind.GROUP || kind == Kind.FUND;
  }

  /** Makes ready the rules that are asked why they say what they say of it. */
  void prepare(PolicyOption option) {
    switch (kind) {
      case PAYER, USE -> option.contributions().forEach(ContributionRules::prepareExplanations);
      case COUNTRY -> option.formula().prepareExplanations();
      default -> {
        // Of sums no rule is asked.
      }
    }
  }

  /** Takes countries and groups by any word for them; what is none is reported. */
  void read(Reference reference, CountryWords words, Problems problems) {
    if (part != null && !receives()) {
      problems.error(
          Place.ofCommandLine("--part"),
          Message.of("workspace.explain.part"),
          Message.of("workspace.explain.part.maybe"));
    }
    switch (kind) {
      case COUNTRY -> code = country("--country", words, problems);
      case HOME -> code = country("--home", words, problems);
      case GROUP -> group = ShownCountries.group(id, reference, words, problems);
      case PAYER -> {
        if (words.meaning(id) instanceof CountryWord.OfCountry meant) {
          payingCountry = meant.code();
        }
      }
      default -> {
        // It is no country and no group.
      }
    }
  }

  private @Nullable CountryCode country(String option, CountryWords words, Problems problems) {
    return new NamedCountries(words, problems)
        .each(List.of(id), Place.ofCommandLine(option)).stream().findFirst().orElse(null);
  }

  /** Reports one that there is not in the last year of an outcome. */
  void expectKnown(Explainer explainer, Outcome outcome, Problems problems) {
    switch (kind) {
      case PAYER -> {
        if (!explainer.asksAbout(idOfPayer(explainer))) {
          payerIsMissing(explainer, outcome, problems);
        }
      }
      case USE -> {
        if (!explainer.uses().contains(id)) {
          useIsMissing(explainer, outcome, problems);
        }
      }
      case SECTOR -> {
        if (!explainer.sectors().contains(id)) {
          sectorIsMissing(explainer, outcome, problems);
        }
      }
      default -> {
        // There is always a total and a fund, and countries and groups have been read.
      }
    }
  }

  private void useIsMissing(Explainer explainer, Outcome outcome, Problems problems) {
    problems.error(
        Place.ofCommandLine("--use"),
        Message.of(
            "workspace.explain.no-use",
            "use",
            id,
            "scenario",
            outcome.scenario().heading().id(),
            "option",
            outcome.option().name(),
            "year",
            year(outcome)),
        hint(id, explainer.uses()));
  }

  private void sectorIsMissing(Explainer explainer, Outcome outcome, Problems problems) {
    List<String> valid = explainer.sectors();
    Message near = Nearest.near(id, valid);
    problems.error(
        Place.ofCommandLine("--sector"),
        Message.of(
            "workspace.explain.no-sector",
            "sector",
            id,
            "scenario",
            outcome.scenario().heading().id(),
            "option",
            outcome.option().name(),
            "year",
            year(outcome)),
        valid.isEmpty()
            ? Message.of("workspace.explain.no-sector.maybe")
            : near == null ? Message.of("nearest.several", "words", valid) : near);
  }

  private static int year(Outcome outcome) {
    return outcome.lastYear().year();
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
  private void payerIsMissing(Explainer explainer, Outcome outcome, Problems problems) {
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
  private String idOfPayer(Explainer explainer) {
    String paying = payingCountry == null ? id : payingCountry.iso3();
    return !explainer.asksAbout(id) && explainer.asksAbout(paying) ? paying : id;
  }

  /** Why it is so, of the one that was asked about. */
  Explanation explanation(Explainer explainer) {
    return switch (kind) {
      case PAYER -> explainer.payer(idOfPayer(explainer));
      case COUNTRY ->
          part == null
              ? explainer.country(Objects.requireNonNull(code))
              : explainer.country(Objects.requireNonNull(code), part);
      case USE -> explainer.use(id);
      case TOTAL -> explainer.total(names);
      case FUND -> part == null ? explainer.fund() : explainer.parties(part);
      case GROUP ->
          part == null
              ? explainer.group(Objects.requireNonNull(group))
              : explainer.group(Objects.requireNonNull(group), part);
      case SECTOR -> explainer.sector(id, names);
      case HOME -> explainer.home(Objects.requireNonNull(code), names);
    };
  }
}
