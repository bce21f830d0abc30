package org.dsisim.explanation.reason.amount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.RuleTexts;
import org.dsisim.explanation.tree.Source;
import org.dsisim.message.Message;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.fact.Use;
import org.dsisim.model.formula.Component;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.OwedWords;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.Known;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.group.GroupOfUsers;
import org.dsisim.reckoning.group.Groups;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.reckoning.measure.Measurement;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.asking.UseOutcome;
import org.dsisim.simulation.year.StatusAssumptions;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** What an explanation stands on: an outcome, and reasons that end in a parameter, rule or row. */
public final class ExplanationContext {

  private final Outcome outcome;
  private final YearOutcome year;
  private final RuleTexts texts;
  private final String language;
  private final YearOutcome allPaid;
  private final Map<CountryCode, Country> countries;
  private final Map<String, DueReasons> dues = new HashMap<>();
  private final Map<String, Groups> groups = new HashMap<>();
  private final Map<Component, Reason> sums = new HashMap<>();
  private @Nullable Money leftOver;
  private @Nullable Collected forFund;

  /**
   * What a year stands on.
   *
   * @param allPaid what the year would bring if all that is owed were paid
   */
  public ExplanationContext(
      Outcome outcome, YearOutcome year, RuleTexts texts, String language, YearOutcome allPaid) {
    this.outcome = outcome;
    this.year = year;
    this.texts = texts;
    this.language = language;
    this.allPaid = allPaid;
    this.countries =
        outcome.scenario().countries().in(year.year(), StatusAssumptions.made(year.assumptions()));
  }

  /** The outcome whose year is explained. */
  public Outcome outcome() {
    return outcome;
  }

  /** What the year would bring if all that is owed were paid. */
  public YearOutcome allPaid() {
    return allPaid;
  }

  /** What payers owe to the fund together: the same for all countries, made once. */
  public Collected forFund() {
    Collected known = forFund;
    if (known == null) {
      known = Collected.of(this, due -> due.recipient() instanceof Recipient.Fund);
      forFund = known;
    }
    return known;
  }

  /** Whether something goes to a country or to communities there. */
  public boolean isFor(Recipient recipient, CountryCode code) {
    return (recipient instanceof Recipient.OfCountry of && of.code().equals(code))
        || (recipient instanceof Recipient.OfCommunities to && to.code().equals(code));
  }

  /** The year that is explained. */
  public YearOutcome year() {
    return year;
  }

  /** The countries as they stand in the year. */
  public Map<CountryCode, Country> countries() {
    return countries;
  }

  /** The reasons of a rule set's answers, made once: they settle all of them again. */
  public DueReasons dues(String ruleSet) {
    DueReasons made = dues.get(ruleSet);
    if (made == null) {
      made = new DueReasons(this, ruleSet);
      dues.put(ruleSet, made);
    }
    return made;
  }

  /** The sum of the weights in a component, which is the same for all Parties: made once. */
  public Reason sum(Component component, Supplier<Reason> making) {
    return sums.computeIfAbsent(component, key -> making.get());
  }

  /** What is over of the fund when all shares are cut to whole cents. */
  public Money leftOver() {
    Money known = leftOver;
    if (known == null) {
      known = LeftOver.of(year);
      leftOver = known;
    }
    return known;
  }

  /** The parameters of a rule set in force. */
  public ParameterValues values(String ruleSet) {
    return Objects.requireNonNull(year.ruleSetValues().get(ruleSet), ruleSet);
  }

  /**
   * The contribution rules of the option with an id.
   *
   * @throws IllegalArgumentException when the option has none of that id
   */
  public ContributionRules contribution(String ruleSet) {
    return outcome.option().contributions().stream()
        .filter(rules -> rules.id().equals(ruleSet))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No rule set " + ruleSet + "."));
  }

  /** How a rule set measures users. */
  public Measurement measurement(ParameterValues values) {
    return new Measurement(values, outcome.growth());
  }

  /** The group for which a user stands under a rule set; null for one that stands for itself. */
  public @Nullable GroupOfUsers standsFor(String user, ParameterValues values) {
    String ruleSet = values.owner();
    Groups known = groups.get(ruleSet);
    if (known == null) {
      boolean areMeasured = contribution(ruleSet).subjects() == SubjectKind.USERS;
      known = areMeasured ? Groups.of(year.users(), values) : Groups.NONE;
      groups.put(ruleSet, known);
    }
    GroupOfUsers group = known.of(user);
    return group != null && group.headId().equals(user) ? measurement(values).counted(group) : null;
  }

  /** The user as a rule set measures it: of a group for which it stands all members together. */
  public @Nullable User measured(String id, ParameterValues values) {
    GroupOfUsers group = standsFor(id, values);
    User user = user(id);
    return group == null && user != null
        ? measurement(values).counted(user)
        : group == null ? null : group.asOne();
  }

  /** The user as it stands in the year, carried forward; null where there is none of that id. */
  public @Nullable User user(String id) {
    return first(year.users(), id);
  }

  /** The last account that the tables have of a user, up to the year. */
  Account lastAccount(String id) {
    User user = Objects.requireNonNull(first(outcome.scenario().users(), id), id);
    Account last = user.accounts().get(0);
    for (Account account : user.accounts()) {
      last = account.year() <= year.year() ? account : last;
    }
    return last;
  }

  private static @Nullable User first(List<User> users, String id) {
    return users.stream().filter(user -> user.id().equals(id)).findFirst().orElse(null);
  }

  /** The row of a use as the tables have it, from which it was perhaps carried forward. */
  UseRow inTables(UseRow row) {
    return outcome.scenario().uses().rows().stream()
        .filter(other -> other.id().equals(row.id()) && other.place().equals(row.place()))
        .findFirst()
        .orElse(row);
  }

  /** All that a rule set is asked about a payer: itself or, with it, its uses and their origins. */
  public List<Subject> subjects(ContributionRules rules, Payer payer) {
    List<Subject> subjects = new ArrayList<>(List.of(payer));
    if (rules.subjects() == SubjectKind.USES) {
      for (UseOutcome one : year.uses()) {
        if (one.user().id().equals(payer.id())) {
          Use use = Use.of(one.row(), payer, one.database());
          subjects.add(use);
          subjects.addAll(use.origins(countries));
        }
      }
    }
    return subjects;
  }

  /** What a payer owes in the year; null where there is none of that id and kind. */
  public @Nullable PayerOutcome payer(String id, PayerKind kind) {
    return year.payers().find(kind, id);
  }

  /** What became of a use in the year; null where there is none of that id. */
  public @Nullable UseOutcome use(String id) {
    return year.uses().stream().filter(use -> use.row().id().equals(id)).findFirst().orElse(null);
  }

  /** What amounts are called that are owed under the option. */
  public Message owed() {
    return OwedWords.of(outcome.option()).heading();
  }

  /** What kind of payer it is and where it is at home; a country by its name. */
  public Message inWords(Payer payer) {
    Country country = payer.home();
    Message home =
        Message.of(
            country.isParty() ? "explanation.who.party" : "explanation.who.no-party",
            "country",
            name(country));
    if (payer.isCountry()) {
      return home;
    }
    String type = payer.type();
    String sector = payer.sector();
    String part = payer.subsector();
    return part.equals(Known.UNKNOWN)
        ? Message.of("explanation.who.user", "type", type, "sector", sector, "home", home)
        : Message.of(
            "explanation.who.user-of-part",
            "type",
            type,
            "sector",
            sector,
            "part",
            part,
            "home",
            home);
  }

  /** A country's name and code in the reader's language. */
  public Message name(Country country) {
    return Message.of(
        "explanation.country", "name", country.name(language), "code", country.code().iso3());
  }

  /** The same by its code, which stands alone for a country that the scenario does not know. */
  public Message name(CountryCode code) {
    Country country = countries.get(code);
    return country == null ? Message.plain(code.iso3()) : name(country);
  }

  /** Who something goes to, as the end of a sentence. */
  public Message to(Recipient recipient) {
    if (recipient instanceof Recipient.OfCountry of) {
      return Message.of("explanation.to.country", "country", name(of.code()));
    }
    if (recipient instanceof Recipient.OfCommunities of) {
      return Message.of("explanation.to.communities", "country", name(of.code()));
    }
    if (recipient instanceof Recipient.OfPurpose of) {
      return of.inWords();
    }
    return Message.of("explanation.to.fund");
  }

  /** A figure of a country, with its row. */
  public Reason ofCountry(Message statement, @Nullable Figure figure, CountryCode code) {
    Reason reason = figure == null ? Reason.of(statement) : Reason.given(statement, figure);
    return reason.from(Source.ROW, "", outcome.scenario().countries().place(code));
  }

  /** An assumption in force. */
  public Reason assumption(String name) {
    return parameter(year.assumptions(), name);
  }

  /** A value in force, whence it is, and what the table says where something took its place. */
  public Reason parameter(ParameterValues values, String name) {
    return ParameterReason.of(values, name);
  }

  /** A rule with its readings and the values that its conditions name. */
  public Reason rule(RuleReference rule) {
    return RuleReason.of(rule, texts, year.ruleSetValues().get(rule.ruleSet()));
  }

  /** The same of several, in their order. */
  public List<Reason> rules(List<RuleReference> rules) {
    return rules.stream().map(this::rule).toList();
  }
}
