package org.dsisim.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dsisim.explanation.change.ChangeReasons;
import org.dsisim.explanation.reason.CountryReasons;
import org.dsisim.explanation.reason.Foundations;
import org.dsisim.explanation.reason.PayerReasons;
import org.dsisim.explanation.reason.PayerSummary;
import org.dsisim.explanation.reason.UseReasons;
import org.dsisim.explanation.reason.UseSummary;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.total.Circle;
import org.dsisim.explanation.total.CountryGroupReasons;
import org.dsisim.explanation.total.GroupPart;
import org.dsisim.explanation.total.GroupSummary;
import org.dsisim.explanation.total.PayersSummary;
import org.dsisim.explanation.total.PayersTogether;
import org.dsisim.explanation.total.WholeFund;
import org.dsisim.explanation.tree.Explanation;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.ReceivedPart;
import org.dsisim.explanation.tree.RuleTexts;
import org.dsisim.explanation.tree.Summary;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.asking.UseOutcome;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/** Explains the figures of one year of an outcome. */
public final class Explainer {

  private final ExplanationContext context;
  private final boolean withRulesThatDidNotFire;

  private Explainer(ExplanationContext context, boolean withRulesThatDidNotFire) {
    this.context = context;
    this.withRulesThatDidNotFire = withRulesThatDidNotFire;
  }

  /**
   * An explainer.
   *
   * @param year one of the outcome's
   * @param allPaid the same year run by {@link org.dsisim.simulation.year.AllPaid}
   * @param language of country names
   */
  public static Explainer of(
      Outcome outcome, YearOutcome year, YearOutcome allPaid, RuleTexts texts, String language) {
    return new Explainer(new ExplanationContext(outcome, year, texts, language, allPaid), true);
  }

  /** The same, but not asking the rules why they did not fire, which is slow. */
  public Explainer ofRulesThatFired() {
    return new Explainer(context, false);
  }

  /** The ids of the users and countries that rules were asked about as payers. */
  public List<String> payers() {
    return context.year().payers().ids();
  }

  /** Whether rules were asked about a user or country as a payer. */
  public boolean asksAbout(String id) {
    return payerOf(id) != null;
  }

  /**
   * Why figures are larger or smaller than under a baseline.
   *
   * @param baseline of the same year
   * @param which figures, as one of them explains
   */
  public Explanation against(Explainer baseline, Function<Explainer, Explanation> which) {
    return new ChangeReasons(context, baseline.context, which.apply(this), which.apply(baseline))
        .explanation();
  }

  private @Nullable PayerOutcome payerOf(String id) {
    PayerOutcome user = context.payer(id, PayerKind.USERS);
    return user == null ? context.payer(id, PayerKind.COUNTRIES) : user;
  }

  /** The ids of the uses of the year. */
  public List<String> uses() {
    return context.year().uses().stream().map(use -> use.row().id()).toList();
  }

  /**
   * Why a payer owes what it does.
   *
   * @throws IllegalArgumentException when there is no such payer
   */
  public Explanation payer(String id) {
    PayerOutcome outcome = payerOf(id);
    if (outcome == null) {
      throw new IllegalArgumentException("'" + id + "' is no payer.");
    }
    PayerReasons reasons = new PayerReasons(context, outcome);
    return explanation(
        Message.of("explanation.about.payer", "name", outcome.payer().name(), "id", id),
        reasons.figures(),
        considered(reasons::considered),
        reasons.unknown(),
        new PayerSummary(context, outcome)::of);
  }

  /**
   * Why a country receives what it does and, where the option asks countries, pays what it does.
   *
   * @throws IllegalArgumentException when the scenario has no such country
   */
  public Explanation country(CountryCode code) {
    Country country = known(code);
    CountryReasons reasons = new CountryReasons(context, country);
    return explanation(
        context.name(country),
        reasons.figures(),
        considered(reasons::considered),
        reasons.unknown(),
        reasons.summary()::of);
  }

  /**
   * Why so much of what a country receives is for the State, or for IPLC needs.
   *
   * @throws IllegalArgumentException when the scenario has no such country
   */
  public Explanation country(CountryCode code, ReceivedPart part) {
    Country country = known(code);
    CountryReasons reasons = new CountryReasons(context, country);
    return explanation(
        part.of(context.name(country)),
        reasons.part(part),
        considered(reasons::considered),
        reasons.unknown(),
        (sections, considered, unknown) -> reasons.summary(part).of(sections, unknown));
  }

  /**
   * Why a use takes so long, costs so much, happens or not, and whom it pays.
   *
   * @throws IllegalArgumentException when there is no such use in the year
   */
  public Explanation use(String id) {
    UseOutcome use = context.use(id);
    if (use == null) {
      throw new IllegalArgumentException("'" + id + "' is no use.");
    }
    UseReasons reasons = new UseReasons(context, use);
    return explanation(
        Message.plain(id),
        reasons.figures(),
        considered(reasons::considered),
        reasons.unknown(),
        new UseSummary(context, use)::of);
  }

  /**
   * Why all payers together owe what they do, and what is paid of it.
   *
   * @param names whether the largest are named
   */
  public Explanation total(boolean names) {
    return together(Circle.ofAll(), names);
  }

  /** The same of the users of a sector; nothing is owed where none of them is asked. */
  public Explanation sector(String sector, boolean names) {
    return together(Circle.ofSector(sector, context), names);
  }

  /**
   * The same of the payers at home in a country.
   *
   * @throws IllegalArgumentException when the scenario has no such country
   */
  public Explanation home(CountryCode code, boolean names) {
    return together(Circle.atHome(known(code), context), names);
  }

  private Explanation together(Circle circle, boolean names) {
    PayersTogether payers = new PayersTogether(context, circle, names, withRulesThatDidNotFire);
    List<Reason> figures = payers.figures();
    return explanation(
        circle.about(),
        figures,
        List.of(),
        payers.unknown(),
        (sections, considered, unknown) ->
            new PayersSummary(context, payers).of(sections, unknown));
  }

  /** Why the fund has what it has to share. */
  public Explanation fund() {
    WholeFund fund = new WholeFund(context);
    return explanation(
        Message.of("explanation.about.fund"),
        fund.figures(),
        List.of(),
        fund.unknown(),
        (sections, considered, unknown) -> fund.summary(sections, unknown));
  }

  /** Why the Parties of a group receive together what they do. */
  public Explanation group(Group group) {
    CountryGroupReasons parties = new CountryGroupReasons(context, group);
    return explanation(
        group.name(),
        parties.figures(),
        List.of(),
        parties.unknown(),
        (sections, considered, unknown) ->
            new GroupSummary(context, group, parties).of(sections, unknown));
  }

  /** Why so much of it is for the States, or for IPLC needs. */
  public Explanation group(Group group, ReceivedPart part) {
    return part(part.of(group.name()), new CountryGroupReasons(context, group), part);
  }

  /** The same of all Parties together. */
  public Explanation parties(ReceivedPart part) {
    return part(
        part.of(Message.of("explanation.about.parties")), CountryGroupReasons.ofAll(context), part);
  }

  private Explanation part(Message whom, CountryGroupReasons parties, ReceivedPart part) {
    GroupPart ofGroup = new GroupPart(context, parties, part);
    return explanation(
        whom,
        ofGroup.figures(),
        List.of(),
        parties.unknown(),
        (sections, considered, unknown) -> ofGroup.summary().of(sections, unknown));
  }

  /** The sectors of the users that the rules were asked about. */
  public List<String> sectors() {
    return context.year().payers(PayerKind.USERS).stream()
        .map(payer -> payer.payer().sector())
        .filter(sector -> !sector.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  private Country known(CountryCode code) {
    Country country = context.countries().get(code);
    if (country == null) {
      throw new IllegalArgumentException("'" + code + "' is no country.");
    }
    return country;
  }

  private List<Reason> considered(Supplier<List<Reason>> asking) {
    return withRulesThatDidNotFire ? Objects.requireNonNull(asking.get()) : List.of();
  }

  /** Makes the few lines of the figures, the rules that did not fire and what is unknown. */
  private interface Summing {
    Summary of(List<Reason> figures, List<Reason> considered, List<Reason> unknown);
  }

  private Explanation explanation(
      Message whom,
      List<Reason> figures,
      List<Reason> considered,
      List<Reason> unknown,
      Summing summing) {
    List<Reason> sections = new ArrayList<>(figures);
    if (!considered.isEmpty()) {
      sections.add(Reason.of(Message.of("explanation.heading.did-not-fire"), considered));
    }
    sections.add(Foundations.of(figures, context));
    if (!unknown.isEmpty()) {
      sections.add(Reason.of(Message.of("explanation.heading.unknown"), unknown));
    }
    return new Explanation(
        whom,
        Explanation.figure(figures),
        summing.of(figures, considered, unknown),
        List.copyOf(sections));
  }
}
