package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.explanation.tree.Step;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.model.world.PayerKind;
import org.dsisim.model.world.UseRow;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.UseBurden;
import org.dsisim.simulation.UseOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Why a use takes so long, costs so much, happens or not, and whom it pays. */
public final class UseReasons {

  private final ExplanationContext ground;
  private final UseOutcome use;
  private final UseRow row;

  public UseReasons(ExplanationContext ground, UseOutcome use) {
    this.ground = ground;
    this.use = use;
    this.row = use.row();
  }

  /** What it is, what it goes through, and what is owed for it. */
  public List<Reason> figures() {
    List<Reason> sections = new ArrayList<>();
    sections.add(what());
    List<ContributionRules> asked = asked();
    if (asked.isEmpty()) {
      sections.add(
          Reason.of(
              "No rule set of the option is asked about uses: what its user owes is said by"
                  + " --payer "
                  + row.user()));
    }
    for (ContributionRules rules : asked) {
      UseBurden burden = burden(rules.id());
      if (burden == null) {
        sections.add(Reason.of(rules.id() + ": it needs no permit and no consent, and goes on"));
      } else {
        sections.addAll(new BurdenReasons(ground, burden).all());
      }
    }
    if (!asked.isEmpty()) {
      sections.addAll(owed());
      sections.addAll(unknownOrigin());
    }
    return sections;
  }

  private List<ContributionRules> asked() {
    return ground.outcome().option().contributions().stream()
        .filter(rules -> rules.subjects() == SubjectKind.USES)
        .toList();
  }

  private @Nullable UseBurden burden(String ruleSet) {
    return use.burdens().stream()
        .filter(burden -> burden.ruleSet().equals(ruleSet))
        .findFirst()
        .orElse(null);
  }

  private Reason what() {
    List<Reason> below = new ArrayList<>();
    below.add(Reason.of(row.description()));
    Set<CountryCode> codes = new TreeSet<>(row.sequences().origins().shares().keySet());
    codes.addAll(row.tkHolders().keySet());
    for (CountryCode code : codes) {
      Fraction share = row.sequences().origins().shares().getOrDefault(code, Fraction.ZERO);
      int communities = row.tkHolders().getOrDefault(code, 0);
      below.add(
          Reason.of(
              "from %s: %s of the sequences%s"
                  .formatted(
                      ground.name(code),
                      Figure.share(share).text(),
                      communities == 0
                          ? ""
                          : "; communities that hold knowledge: " + communities)));
    }
    if (!row.sequences().origins().unknown().isZero()) {
      below.add(
          Reason.of(
              "of unknown origin: " + Figure.share(row.sequences().origins().unknown()).text()));
    }
    String sequences =
        row.sequences().count() == null ? "unknown" : String.valueOf(row.sequences().count());
    Money product = row.result().productSales();
    String sales = product == null ? "unknown" : "USD " + Figure.of(product).text();
    return Reason.of(
            "%s: %s use of %d by %s (%s), at home in %s; %s; sequences %s, product sales %s"
                .formatted(
                    row.id(),
                    row.purpose(),
                    row.year(),
                    use.user().name(),
                    use.user().id(),
                    ground.name(use.home()),
                    row.material().isEmpty() ? "material unknown" : row.material(),
                    sequences,
                    sales),
            below)
        .from(Source.ROW, "", row.place());
  }

  private List<Due> dues() {
    PayerOutcome payer = ground.payer(row.user(), PayerKind.USERS);
    if (payer == null) {
      return List.of();
    }
    return payer.dues().stream()
        .filter(due -> Subject.idOfUse(due.subject()).equals(row.id()))
        .toList();
  }

  private List<Reason> owed() {
    List<Reason> owed = new ArrayList<>();
    List<Reason> expected = new ArrayList<>();
    Money sum = Money.ZERO;
    Money kept = Money.ZERO;
    Set<CountryCode> paid = new LinkedHashSet<>();
    for (Due due : dues()) {
      DueReasons of = ground.dues(due.ruleSet());
      owed.add(of.owed(due));
      expected.add(of.expected(due));
      sum = sum.plus(due.owed());
      kept = kept.plus(due.expected());
      if (due.subject() instanceof Origin origin) {
        paid.add(origin.country().code());
      }
    }
    List<Reason> nothing = new ArrayList<>();
    for (CountryCode code : row.sequences().origins().shares().keySet()) {
      if (!paid.contains(code)) {
        nothing.add(Reason.of("to " + ground.name(code) + ": no rule says that anything is owed"));
      }
    }
    return List.of(
        PayerReasons.section("Owed for it", Figure.of(sum), owed).with(nothing).as("owed_usd"),
        PayerReasons.section(PayerReasons.ifPaid(sum, kept), Figure.of(kept), expected)
            .as("expected_usd"));
  }

  /** The part of sales by sequences whose origin nobody knows: nobody is paid for it. */
  private List<Reason> unknownOrigin() {
    Fraction unknown = row.sequences().origins().unknown();
    Money sales = row.result().productSales();
    if (unknown.isZero() || sales == null) {
      return List.of();
    }
    Figure share = Figure.share(unknown);
    return List.of(
        Sums.of(
            "Sales by sequences of unknown origin, for which no country is paid",
            Figure.ofCents(sales.toFraction().times(unknown)),
            Step.PRODUCT,
            new BasisReasons(ground, ground.terms(asked().get(0).id()))
                .productSales(row, AssessmentBase.PRODUCT_SALES.words()),
            Reason.given("share of unknown origin: " + share.text(), share)
                .from(Source.ROW, "", row.place())));
  }

  /** Rules that were asked about it and about its origins, and did not fire. */
  public List<Reason> considered() {
    List<Reason> reasons = new ArrayList<>();
    for (ContributionRules rules : asked()) {
      PayerOutcome payer = Objects.requireNonNull(ground.payer(row.user(), PayerKind.USERS));
      List<Subject> all = ground.subjects(rules, payer.due(rules.id()).payer());
      Map<String, List<Considered>> ofUse = new LinkedHashMap<>();
      Map<String, List<Considered>> ofOrigins = new LinkedHashMap<>();
      for (Subject subject : all) {
        if (Subject.idOfUse(subject).equals(row.id())) {
          List<Considered> considered = rules.considered(ground.terms(rules.id()), subject, all);
          if (subject instanceof Origin origin) {
            ofOrigins.put(origin.country().code().iso3(), considered);
          } else {
            ofUse.put(row.id(), considered);
          }
        }
      }
      reasons.addAll(ConsideredReasons.of(ofUse));
      reasons.addAll(ConsideredReasons.of(ofOrigins));
    }
    return reasons.stream().distinct().toList();
  }

  /** What the scenario does not tell of it. */
  public List<Reason> unknown() {
    List<Reason> reasons = new ArrayList<>();
    if (row.sequences().count() == null) {
      reasons.add(Reason.of("how many sequences it uses is unknown"));
    }
    if (row.result().productSales() == null) {
      reasons.add(Reason.of("its product sales are unknown"));
    }
    if (!row.sequences().origins().unknown().isZero()) {
      reasons.add(
          Reason.of(
              "where "
                  + Figure.share(row.sequences().origins().unknown()).text()
                  + " of its sequences come from is unknown, and pays nobody"));
    }
    return reasons;
  }
}
