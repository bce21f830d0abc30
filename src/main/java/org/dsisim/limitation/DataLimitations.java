package org.dsisim.limitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dsisim.message.FirstFew;
import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Account;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.model.world.PayerKind;
import org.dsisim.model.world.User;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.measure.Growth;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.UnknownFigures;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Grouped;
import org.dsisim.value.Money;

/** What a scenario cannot tell of an option, and what of it is left out, in sentences. */
public final class DataLimitations {

  private static final String YEARS = SentencesByYear.YEARS;

  private final Outcome outcome;
  private final boolean names;
  private final Function<Money, String> amount;
  private final SentencesByYear sentences;

  private DataLimitations(Outcome outcome, boolean names, Function<Money, String> amount) {
    this.outcome = outcome;
    this.names = names;
    this.amount = amount;
    this.sentences = new SentencesByYear(outcome.years().size());
  }

  /** The gaps of an outcome; each sentence once, with the years of which it is true. */
  public static List<String> of(Outcome outcome) {
    return of(outcome, true, money -> "USD " + Grouped.of(money));
  }

  /**
   * The gaps of an outcome.
   *
   * @param names whether users are named of whom nobody can tell what they owe
   * @param amount an amount in words, with its unit
   */
  public static List<String> of(Outcome outcome, boolean names, Function<Money, String> amount) {
    DataLimitations gaps = new DataLimitations(outcome, names, amount);
    LeftOut.say(outcome, gaps.sentences);
    for (YearOutcome year : outcome.years()) {
      outcome.option().contributions().forEach(rules -> gaps.untested(year, rules));
      // Of many years the first and the last say enough.
      int last = outcome.years().get(outcome.years().size() - 1).year();
      int first = outcome.years().get(0).year();
      if (year.year() == first || year.year() == last) {
        year.unknownFigures().forEach(unknown -> gaps.unknown(year, unknown));
      }
      for (PayerKind kind : PayerKind.values()) {
        gaps.unknownBases(year, kind);
      }
      String unnamed = UnnamedSectors.of(outcome, year);
      if (unnamed != null) {
        gaps.say(year, unnamed);
      }
      gaps.creditsOfUnknown(year);
      gaps.carriedForward(year);
      gaps.earlierValues(year);
      UndecidedStatuses.of(outcome.scenario().countries(), year.year(), year.assumptions())
          .forEach(sentence -> gaps.say(year, sentence + "."));
      year.missing().forEach(missing -> gaps.say(year, missing));
    }
    return gaps.sentences.inWords();
  }

  private void say(YearOutcome year, String sentence) {
    sentences.say(year.year(), sentence);
  }

  /** Thresholds of figures that nobody has, and averages over years that nobody has. */
  private void untested(YearOutcome year, ContributionRules rules) {
    ParameterValues terms = year.terms().get(rules.id());
    PayerGaps gaps = PayerGaps.of(year);
    if (terms == null || !gaps.asks(rules.payers())) {
      return;
    }
    Thresholds thresholds = new Thresholds(terms);
    for (String name : thresholds.names()) {
      AssessmentBase base = thresholds.base(name);
      if (!gaps.knows(rules.id(), base)) {
        say(year, "no " + base.words() + ": `" + name + "` has no effect here.");
      }
    }
    // Countries have no accounts: nothing of theirs is averaged.
    int span = MeasuringParameter.yearsAveraged(terms);
    if (rules.payers() == PayerKind.USERS && span > 1) {
      long without =
          year.users().stream()
              .filter(user -> years(user, MeasuringParameter.lastAveraged(terms), span) < span)
              .count();
      if (without == year.users().size()) {
        say(
            year,
            "no user has "
                + span
                + " years of accounts: averages rest on the years that are there, and"
                + " `"
                + MeasuringParameter.AVERAGING_YEARS.parameter()
                + "` is not tested here.");
      } else if (without > 0) {
        String have = without == 1 ? " user has" : " users have";
        say(year, without + have + " fewer than " + span + " years of accounts.");
      }
    }
  }

  private static int years(User user, int last, int span) {
    int years = 0;
    for (Account account : user.accounts()) {
      years += account.year() > last - span && account.year() <= last ? 1 : 0;
    }
    return years;
  }

  /** Accounts that nobody has yet. */
  private void carriedForward(YearOutcome year) {
    if (Growth.isUsed(outcome.scenario(), year.year())) {
      int last =
          outcome.scenario().users().stream()
              .flatMap(user -> user.accounts().stream())
              .mapToInt(Account::year)
              .max()
              .orElse(year.year());
      sentences.say(
          "no accounts after %d: from then on the last ones are carried forward and grow as assumed."
              .formatted(last));
      sentences.say(
          "no figures of countries for later years: UN scale, GDP and income groups stay as the"
              + " tables have them; statuses such as LDC end where the table dates them.");
    }
  }

  private void unknown(YearOutcome year, UnknownFigures unknown) {
    if (!unknown.matters()) {
      return;
    }
    boolean above = unknown.supposed() == ThresholdStatus.ABOVE;
    StringBuilder sentence = new StringBuilder();
    sentence.append("if every unknown figure ");
    sentence.append(above ? "exceeded its threshold, " : "were not above its threshold, ");
    List<String> changes = new ArrayList<>();
    if (!unknown.becomeLiable().isEmpty()) {
      changes.add(
          "%d more %s would be liable, of whom %d would owe something%s"
                  .formatted(
                      unknown.becomeLiable().size(),
                      unknown.becomeLiable().size() == 1 ? "payer" : "payers",
                      unknown.becomeOwing(),
                      unknown.untold() == 0
                          ? ""
                          : " and %d what nobody can tell".formatted(unknown.untold()))
              + countries(year, unknown.becomeLiable()));
    }
    if (unknown.cease() > 0) {
      changes.add(unknown.cease() + " fewer would be liable");
    }
    sentence.append(
        String.join(
            ", and ", changes.isEmpty() ? List.of("nobody else would be liable") : changes));
    sentence.append(
        ": %s%s %s would be owed under %s, %s together%s."
            .formatted(
                // What nobody can tell is not nothing.
                unknown.untold() == 0 ? "" : "at least ",
                amount.apply(
                    unknown.difference().cents() < 0 ? negated(unknown) : unknown.difference()),
                unknown.difference().cents() < 0 ? "less" : "more",
                unknown.ruleSet(),
                amount.apply(unknown.together()),
                givesCredits() ? ", before credits" : ""));
    say(year, sentence.toString());
  }

  /** Countries among these payers by name; users are named by whoever asks for names. */
  private static String countries(YearOutcome year, List<String> payers) {
    Map<String, String> asked = PayerGaps.of(year).countries();
    List<String> names =
        asked.isEmpty()
            ? List.of()
            : asked.keySet().stream().filter(payers::contains).map(asked::get).toList();
    return names.isEmpty() ? "" : " (" + FirstFew.of(names) + ")";
  }

  /** What nobody can tell gives no credit: more than is known could be taken off. */
  private void creditsOfUnknown(YearOutcome year) {
    int payers = givesCredits() ? PayerGaps.of(year).partlyUnknown() : 0;
    if (payers > 0) {
      say(
          year,
          "of %d %s something is owed that nobody can tell: it gives no credit; where the rules would"
                  .formatted(payers, payers == 1 ? "payer" : "payers")
              + " credit it, what is owed elsewhere could be less.");
    }
  }

  private boolean givesCredits() {
    return outcome.option().contributions().stream().anyMatch(ContributionRules::hasCredits);
  }

  private static Money negated(UnknownFigures unknown) {
    return Money.ZERO.minus(unknown.difference());
  }

  /** Liable payers of whom nobody can tell the amount: named, never charged nothing in silence. */
  private void unknownBases(YearOutcome year, PayerKind kind) {
    List<String> who = PayerGaps.of(year).unknown(kind);
    Set<String> bases = PayerGaps.of(year).lacking(kind);
    if (who.isEmpty()) {
      return;
    }
    boolean attributed =
        kind == PayerKind.USERS
            && year.terms().values().stream().anyMatch(MeasuringParameter.USE_ATTRIBUTION::isOn);
    say(
        year,
        "%d liable %s no known %s%s, so nobody can tell what they owe%s."
            .formatted(
                who.size(),
                have(who.size(), kind),
                String.join(" or ", bases),
                attributed ? " that rests on DSI" : "",
                names || kind == PayerKind.COUNTRIES ? ": " + FirstFew.of(who) : "; who: --names"));
  }

  private static String have(int count, PayerKind kind) {
    return switch (kind) {
      case USERS -> count == 1 ? "payer has" : "payers have";
      case COUNTRIES -> count == 1 ? "country has" : "countries have";
    };
  }

  /** Parameters that the table dates later than the year: the earliest value was taken. */
  private void earlierValues(YearOutcome year) {
    for (ParameterValues terms : year.terms().values()) {
      List<String> names =
          terms.all().stream()
              .filter(term -> !term.setting() && term.parameter().isDatedAfter(year.year()))
              .map(ParameterValue::name)
              .toList();
      if (!names.isEmpty()) {
        say(
            year,
            "%s of %s: no value for %s in the table, the earliest one was taken."
                .formatted(String.join(", ", names), terms.owner(), YEARS));
      }
    }
  }
}
