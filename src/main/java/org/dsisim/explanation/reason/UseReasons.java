package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dsisim.explanation.reason.amount.ConsideredReasons;
import org.dsisim.explanation.reason.amount.DueReasons;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.reason.amount.FollowedPart;
import org.dsisim.explanation.reason.amount.Sums;
import org.dsisim.explanation.reason.amount.UseBasisReasons;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.reckoning.permit.UseBurden;
import org.dsisim.simulation.asking.UseOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Why a use takes so long, costs so much, happens or not, and whom it pays. */
public final class UseReasons {

  private final ExplanationContext context;
  private final UseOutcome use;
  private final UseRow row;

  /** The reasons of a use of the year. */
  public UseReasons(ExplanationContext context, UseOutcome use) {
    this.context = context;
    this.use = use;
    this.row = use.row();
  }

  /** What it is, what it goes through, and what is owed for it. */
  public List<Reason> figures() {
    List<Reason> sections = new ArrayList<>();
    sections.add(what());
    List<ContributionRules> asked = asked();
    if (asked.isEmpty()) {
      sections.add(Reason.of(Message.of("explanation.use.not-asked-about", "user", row.user())));
    }
    for (ContributionRules rules : asked) {
      UseBurden burden = burden(rules.id());
      if (burden == null) {
        sections.add(Reason.of(Message.of("explanation.use.goes-on", "rules", rules.id())));
      } else {
        sections.addAll(new BurdenReasons(context, burden).all());
      }
    }
    if (!asked.isEmpty()) {
      sections.addAll(owed());
      sections.addAll(unknownOrigin());
    }
    return sections;
  }

  private List<ContributionRules> asked() {
    return context.outcome().option().contributions().stream()
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
    below.add(Reason.of(Message.plain(row.description())));
    below.addAll(
        new OwnReasons(context, OwnColumn.USES).of(row.own().figures(), row.own(), row.place()));
    Set<CountryCode> codes = new TreeSet<>(row.sequences().origins().shares().keySet());
    codes.addAll(row.tkHolders().keySet());
    for (CountryCode code : codes) {
      Fraction share = row.sequences().origins().shares().getOrDefault(code, Fraction.ZERO);
      int communities = row.tkHolders().getOrDefault(code, 0);
      below.add(
          Reason.of(
              origin(context.name(code), part(share), communities),
              new LawReasons(context).of(code)));
    }
    if (!row.sequences().origins().unknown().isZero()) {
      below.add(
          Reason.of(
              Message.of(
                  "explanation.use.unknown-origin",
                  "share",
                  part(row.sequences().origins().unknown()))));
    }
    below.addAll(new UseBasisReasons(context).withoutOrigin(row));
    return Reason.of(inWords(), below).from(Source.ROW, "", row.place());
  }

  private Message inWords() {
    Message unknown = Message.of("explanation.unit.unknown");
    Long sequences = row.sequences().count();
    Money product = row.result().productSales();
    return Message.of(
        "explanation.use.what",
        "use",
        row.id(),
        "purpose",
        row.purpose(),
        "year",
        String.valueOf(row.year()),
        "user",
        Message.of("explanation.about.payer", "name", use.user().name(), "id", use.user().id()),
        "country",
        context.name(use.home()),
        "material",
        row.material().isEmpty()
            ? Message.of("explanation.use.unknown-material")
            : Message.plain(row.material()),
        "sequences",
        sequences == null ? unknown : Message.plain(String.valueOf(sequences)),
        "sales",
        product == null ? unknown : SummaryLines.usd(product));
  }

  /** A part of the sequences: 1 would be taken for one of them. */
  private static Message part(Fraction share) {
    return share.equals(Fraction.ONE)
        ? Message.of("explanation.use.all-sequences")
        : Message.plain(Figure.share(share).text());
  }

  private static Message origin(Message country, Message share, int communities) {
    return communities == 0
        ? Message.of("explanation.use.origin", "country", country, "share", share)
        : Message.of(
            "explanation.use.origin-with-communities",
            "country",
            country,
            "share",
            share,
            "count",
            communities);
  }

  private List<Due> dues() {
    PayerOutcome payer = context.payer(row.user(), PayerKind.USERS);
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
    boolean unknown = false;
    Set<CountryCode> paid = new LinkedHashSet<>();
    for (Due due : dues()) {
      unknown |= !due.unknown().isEmpty();
      DueReasons of = context.dues(due.ruleSet());
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
        nothing.add(
            Reason.of(Message.of("explanation.use.nothing-owed", "country", context.name(code))));
      }
    }
    return List.of(
        PayerReasons.section(
                Message.of(
                    unknown ? "explanation.owed.for-use.at-least" : "explanation.owed.for-use",
                    "amount",
                    Figure.of(sum).text()),
                Figure.of(sum),
                owed)
            .with(nothing)
            .as("owed_usd"),
        PayerReasons.section(
                PayerReasons.paid(sum, kept, new FollowedPart(context).of(dues()), unknown),
                Figure.of(kept),
                expected)
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
            Message.of("explanation.use.sales-of-unknown-origin"),
            Figure.ofCents(sales.toFraction().times(unknown)),
            Step.PRODUCT,
            new UseBasisReasons(context).productSales(row, AssessmentBase.PRODUCT_SALES),
            Sums.given(Message.of("explanation.use.share-of-unknown-origin"), share)
                .from(Source.ROW, "", row.place())));
  }

  /** Rules that were asked about it and about its origins, and did not fire. */
  public List<Reason> considered() {
    List<Reason> reasons = new ArrayList<>();
    for (ContributionRules rules : asked()) {
      PayerOutcome payer = Objects.requireNonNull(context.payer(row.user(), PayerKind.USERS));
      List<Subject> all = context.subjects(rules, payer.due(rules.id()).payer());
      Map<Message, List<Considered>> ofUse = new LinkedHashMap<>();
      Map<Message, List<Considered>> ofOrigins = new LinkedHashMap<>();
      for (Subject subject : all) {
        if (Subject.idOfUse(subject).equals(row.id())) {
          List<Considered> considered = rules.considered(context.values(rules.id()), subject, all);
          if (subject instanceof Origin origin) {
            ofOrigins.put(Message.plain(origin.country().code().iso3()), considered);
          } else {
            ofUse.put(Message.plain(row.id()), considered);
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
      reasons.add(Reason.of(Message.of("explanation.use.unknown-sequences")));
    }
    if (row.result().productSales() == null) {
      reasons.add(Reason.of(Message.of("explanation.use.unknown-sales")));
    }
    if (!row.sequences().origins().unknown().isZero()) {
      reasons.add(
          Reason.of(
              Message.of(
                  "explanation.use.where-unknown",
                  "share",
                  part(row.sequences().origins().unknown()))));
    }
    return reasons;
  }
}
