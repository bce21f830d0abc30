package org.dsisim.limitation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dsisim.message.FirstFew;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.model.world.user.Account;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.group.GroupOfUsers;
import org.dsisim.reckoning.group.Groups;
import org.dsisim.reckoning.measure.Growth;
import org.dsisim.reckoning.option.UnknownFigures;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Grouped;
import org.dsisim.value.Money;

/** What a scenario cannot tell of an option, and what of it is left out, in sentences. */
public final class DataLimitations {

  private final Outcome outcome;
  private final Naming naming;
  private final SentencesByYear sentences;

  private DataLimitations(Outcome outcome, Naming naming) {
    this.outcome = outcome;
    this.naming = naming;
    this.sentences = new SentencesByYear(outcome.years().size());
  }

  /** The limitations of an outcome; each sentence once, with the years of which it is true. */
  public static List<Message> of(Outcome outcome) {
    return of(outcome, Naming.NAMED, money -> Message.plain("USD " + Grouped.of(money)));
  }

  /**
   * The limitations of an outcome.
   *
   * @param naming of users of whom nobody can tell what they owe
   * @param amount an amount in words, with its unit
   */
  public static List<Message> of(Outcome outcome, Naming naming, Function<Money, Message> amount) {
    DataLimitations limitations = new DataLimitations(outcome, naming);
    IfUnknown ifUnknown = new IfUnknown(amount, limitations.givesCredits());
    NotInFigures.say(outcome, limitations.sentences);
    for (YearOutcome year : outcome.years()) {
      outcome.option().contributions().forEach(rules -> limitations.untested(year, rules));
      // Of many years the first and the last say enough.
      int last = outcome.lastYear().year();
      int first = outcome.years().get(0).year();
      if (year.year() == first || year.year() == last) {
        year.unknownFigures().stream()
            .filter(UnknownFigures::matters)
            .map(unknown -> ifUnknown.inWords(year, unknown))
            .forEach(sentence -> limitations.say(year, sentence));
      }
      for (PayerKind kind : PayerKind.values()) {
        limitations.unknownBases(year, kind);
      }
      Message unnamed = UnnamedSectors.of(outcome, year);
      if (unnamed != null) {
        limitations.say(year, unnamed);
      }
      limitations.creditsOfUnknown(year);
      limitations.carriedForward(year);
      limitations.earlierValues(year);
      UndecidedStatuses.inYears(outcome.scenario().countries(), year.year(), year.assumptions())
          .forEach(status -> limitations.sentences.sayOfYears(year.year(), inAFullStop(status)));
      year.missing().forEach(missing -> limitations.say(year, missing));
    }
    return limitations.sentences.all();
  }

  private static Function<String, Message> inAFullStop(Function<String, Message> status) {
    return years -> Message.of("limitation.full-stop", "sentence", status.apply(years));
  }

  private void say(YearOutcome year, Message sentence) {
    sentences.say(year.year(), sentence);
  }

  /** Thresholds of figures that nobody has, and averages over years that nobody has. */
  private void untested(YearOutcome year, ContributionRules rules) {
    ParameterValues values = year.ruleSetValues().get(rules.id());
    PayerGaps payers = PayerGaps.of(year);
    if (values == null || !payers.asks(rules.payers())) {
      return;
    }
    AveragingGaps gaps = new AveragingGaps(outcome.scenario(), year, rules, values, payers);
    gaps.thresholds().forEach(sentence -> say(year, sentence));
    consolidated(year, rules, values);
    Message tooFewYears = gaps.years();
    if (tooFewYears != null) {
      say(year, tooFewYears);
    }
  }

  /** How many users are measured with others, where a rule set says so. */
  private void consolidated(YearOutcome year, ContributionRules rules, ParameterValues values) {
    if (rules.subjects() == SubjectKind.USERS) {
      List<GroupOfUsers> groups = Groups.of(year.users(), values).all();
      if (!groups.isEmpty()) {
        say(
            year,
            Message.of(
                "limitation.groups",
                "rules",
                rules.id(),
                "groups",
                groups.size(),
                "users",
                groups.stream().mapToInt(group -> group.members().size()).sum()));
      }
    }
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
      sentences.say(Message.of("limitation.carried-forward", "year", last));
      sentences.say(Message.of("limitation.countries-stay"));
    }
  }

  /** What nobody can tell gives no credit: more than is known could be taken off. */
  private void creditsOfUnknown(YearOutcome year) {
    int payers = givesCredits() ? PayerGaps.of(year).partlyUnknown() : 0;
    if (payers > 0) {
      say(year, Message.of("limitation.no-credit", "payers", payers));
    }
  }

  private boolean givesCredits() {
    return outcome.option().contributions().stream().anyMatch(ContributionRules::hasCredits);
  }

  /** Liable payers of whom nobody can tell the amount: named, never charged nothing in silence. */
  private void unknownBases(YearOutcome year, PayerKind kind) {
    FirstFew who = PayerGaps.of(year).unknown(kind);
    int count = who.count();
    if (count == 0) {
      return;
    }
    Message figures = figures(PayerGaps.of(year).lacking(kind));
    Message first = who.inWords();
    if (kind == PayerKind.COUNTRIES) {
      say(
          year,
          Message.of(
              "limitation.unknown-base.countries",
              "count",
              count,
              "figures",
              figures,
              "who",
              first));
      return;
    }
    boolean byUse =
        year.ruleSetValues().values().stream().anyMatch(MeasuringParameter.USE_ATTRIBUTION::isOn);
    say(
        year,
        naming == Naming.NAMED
            ? Message.of(
                byUse ? "limitation.unknown-base.users-by-use" : "limitation.unknown-base.users",
                "count",
                count,
                "figures",
                figures,
                "who",
                first)
            : Message.of(
                byUse
                    ? "limitation.unknown-base.unnamed-by-use"
                    : "limitation.unknown-base.unnamed",
                "count",
                count,
                "figures",
                figures,
                "naming",
                naming.word()));
  }

  /** One or the other, in the order of the alphabet in English. */
  private static Message figures(Set<AssessmentBase> bases) {
    return WordList.eachOr(
        bases.stream()
            .sorted(Comparator.comparing(AssessmentBase::words))
            .map(AssessmentBase::inWords)
            .toList());
  }

  /** Parameters that the table dates later than the year: the earliest value was taken. */
  private void earlierValues(YearOutcome year) {
    for (ParameterValues values : year.ruleSetValues().values()) {
      List<String> names =
          values.all().stream()
              .filter(
                  parameterValue ->
                      !parameterValue.setting()
                          && parameterValue.parameter().isDatedAfter(year.year()))
              .map(ParameterValue::name)
              .toList();
      if (!names.isEmpty()) {
        sentences.sayOfYears(
            year.year(),
            years ->
                Message.of(
                    "limitation.earliest-value",
                    "parameters",
                    names,
                    "rules",
                    values.owner(),
                    "years",
                    years));
      }
    }
  }
}
