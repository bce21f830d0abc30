package org.dsisim.explanation.total;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dsisim.explanation.reason.FundReasons;
import org.dsisim.explanation.reason.SummaryLines;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.reason.amount.Sums;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Entitlements.Eligibility;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Why a group of Parties receives what it does. */
public final class CountryGroupReasons {

  /** Parties with equal amounts are named up to so many. */
  private static final int NAMED = 3;

  private static final int LARGEST = 12;

  private final ExplanationContext context;
  private final List<PartyOutcome> members;
  private final List<PartyOutcome> receiving;
  private final Receipts receipts;

  /** The reasons of the Parties that are in a group in the year. */
  public CountryGroupReasons(ExplanationContext context, Group group) {
    this.context = context;
    this.members = members(context.year(), group);
    this.receiving =
        members.stream().filter(one -> one.eligible() && !one.amount().isZero()).toList();
    this.receipts = Receipts.of(context.year().parties(), group);
  }

  private CountryGroupReasons(ExplanationContext context) {
    this.context = context;
    this.members = context.year().parties();
    this.receiving = members.stream().filter(one -> !one.amount().isZero()).toList();
    this.receipts = Receipts.of(members);
  }

  /** All Parties, with what windows give to the IPLC of those that are not eligible. */
  public static CountryGroupReasons ofAll(ExplanationContext context) {
    return new CountryGroupReasons(context);
  }

  private static List<PartyOutcome> members(YearOutcome year, Group group) {
    return year.parties().stream().filter(one -> group.members().test(one.country())).toList();
  }

  Receipts receipts() {
    return receipts;
  }

  int members() {
    return members.size();
  }

  /** Those that receive something from the fund, in the order of the year. */
  List<PartyOutcome> receiving() {
    return receiving;
  }

  /** Those that receive something from the fund, the one that receives most first. */
  List<PartyOutcome> largestFirst() {
    return receiving.stream()
        .sorted(Comparator.comparing(PartyOutcome::amount).reversed())
        .toList();
  }

  /** Who they are, what they receive, which part of the fund it is, and by which rules. */
  public List<Reason> figures() {
    List<Reason> sections = new ArrayList<>();
    sections.add(
        Reason.of(
            Message.of(
                "explanation.group.who", "members", members.size(), "count", receipts.parties())));
    sections.add(amount());
    Money net = context.year().fund().net();
    if (!net.isZero()) {
      sections.add(
          Sums.of(
              Message.of("explanation.group.share"),
              Figure.share(receipts.amount().toFraction().dividedBy(net.toFraction())),
              Step.QUOTIENT,
              Sums.given(
                  Message.of("explanation.group.amount-above"), Figure.of(receipts.amount())),
              new FundReasons(context).net()));
    }
    sections.add(
        sum(
            Message.of("explanation.amount.state", "amount", text(receipts.state())),
            receipts.state(),
            PartyOutcome::state,
            "state_usd"));
    sections.add(forIplc());
    sections.add(straight());
    add(sections, Message.of("explanation.group.rules"), rules());
    add(sections, Message.of("explanation.group.nothing"), nothing());
    return sections;
  }

  private static void add(List<Reason> sections, Message heading, List<Reason> below) {
    if (!below.isEmpty()) {
      sections.add(Reason.of(heading, below));
    }
  }

  private static String text(Money money) {
    return Figure.of(money).text();
  }

  /** What they have for the needs of IPLC, Party by Party. */
  Reason forIplc() {
    return sum(
        Message.of("explanation.amount.iplc", "amount", text(receipts.iplc())),
        receipts.iplc(),
        PartyOutcome::iplc,
        "iplc_usd");
  }

  /** All that they have from the fund, Party by Party. */
  Reason amount() {
    return sum(
        Message.of("explanation.amount.from-fund", "amount", text(receipts.amount())),
        receipts.amount(),
        PartyOutcome::amount,
        "amount_usd");
  }

  /** What comes past the fund, Party by Party. */
  Reason straight() {
    return straight(
            Message.of("explanation.straight", "amount", text(receipts.bilateral())),
            receipts.bilateral(),
            PartyOutcome::bilateral)
        .as("bilateral_usd");
  }

  /** The part of that which goes to communities. */
  Reason straightToCommunities() {
    Money sum = receipts.bilateralIplc();
    return straight(
        Message.of("explanation.straight.communities", "amount", text(sum)),
        sum,
        PartyOutcome::bilateralIplc);
  }

  private Reason straight(Message words, Money sum, Function<PartyOutcome, Money> amount) {
    Parts parts = Parts.ofParties();
    members.forEach(
        one ->
            parts.add(context.name(one.country()), one.country().code().iso3(), amount.apply(one)));
    return section(words, sum, parts.reasons());
  }

  private static Reason section(Message words, Money sum, List<Reason> parts) {
    return Reason.step(words, Figure.of(sum), parts.isEmpty() ? Step.GIVEN : Step.SUM, parts);
  }

  /** Amounts of the receiving Parties together, equal ones in one line. */
  private Reason sum(
      Message words, Money sum, Function<PartyOutcome, Money> amount, String column) {
    Map<Money, List<PartyOutcome>> equal = new TreeMap<>(Comparator.reverseOrder());
    for (PartyOutcome one : receiving) {
      if (!amount.apply(one).isZero()) {
        equal.computeIfAbsent(amount.apply(one), key -> new ArrayList<>()).add(one);
      }
    }
    List<Reason> parts = new ArrayList<>();
    int others = 0;
    Money rest = Money.ZERO;
    for (Map.Entry<Money, List<PartyOutcome>> one : equal.entrySet()) {
      int count = one.getValue().size();
      if (parts.size() < LARGEST || equal.size() == LARGEST + 1) {
        parts.add(alike(one.getKey(), one.getValue()));
      } else {
        others += count;
        rest = rest.plus(new Money(Math.multiplyExact(one.getKey().cents(), count)));
      }
    }
    if (others > 0) {
      parts.add(
          Sums.given(Message.of("explanation.group.others", "count", others), Figure.of(rest)));
    }
    return section(words, sum, parts).as(column);
  }

  private Reason alike(Money each, List<PartyOutcome> parties) {
    if (parties.size() == 1) {
      return Sums.given(context.name(parties.get(0).country()), Figure.of(each));
    }
    return Sums.of(
        SummaryLines.firstOf(
            NAMED, parties.stream().map(one -> context.name(one.country())).toList()),
        Figure.of(new Money(Math.multiplyExact(each.cents(), parties.size()))),
        Step.PRODUCT,
        Sums.given(Message.of("explanation.share.how-many"), Figure.count(parties.size())),
        Sums.given(Message.of("explanation.group.each"), Figure.of(each)));
  }

  /** The rules on eligibility and weights, with how many of the Parties they are of. */
  private List<Reason> rules() {
    return rules(one -> Stream.concat(one.rules().stream(), one.iplcRules().stream()).toList());
  }

  /** Rules that fired for those that receive, with how many of the Parties they are of. */
  List<Reason> rules(Function<PartyOutcome, List<RuleReference>> which) {
    Map<RuleReference, Set<String>> fired = new LinkedHashMap<>();
    for (PartyOutcome one : receiving) {
      which.apply(one).forEach(rule -> of(fired, rule, one));
    }
    List<Reason> reasons = new ArrayList<>();
    fired.forEach((rule, parties) -> reasons.add(counted(rule, parties.size())));
    return reasons;
  }

  private static void of(
      Map<RuleReference, Set<String>> fired, RuleReference rule, PartyOutcome one) {
    fired.computeIfAbsent(rule, key -> new LinkedHashSet<>()).add(one.country().code().iso3());
  }

  private Reason counted(RuleReference rule, int parties) {
    return context
        .rule(rule)
        .saying(Message.of("explanation.group.rule", "title", rule.title(), "parties", parties));
  }

  /** The members that receive nothing from the fund as members, by reason. */
  private List<Reason> nothing() {
    Map<RuleReference, Set<String>> refused = new LinkedHashMap<>();
    int left = 0;
    int others = 0;
    for (PartyOutcome one : members) {
      if (receiving.contains(one)) {
        continue;
      }
      Eligibility answer = eligibility(one);
      if (answer != null && !answer.eligible()) {
        of(refused, answer.rule(), one);
      } else if (answer != null && !one.eligible()) {
        left++;
      } else {
        others++;
      }
    }
    List<Reason> reasons = new ArrayList<>();
    refused.forEach((rule, parties) -> reasons.add(counted(rule, parties.size())));
    if (left > 0) {
      reasons.add(Reason.of(Message.of("explanation.group.no-figure", "count", left)));
    }
    if (others > 0) {
      reasons.add(Reason.of(Message.of("explanation.group.no-share", "count", others)));
    }
    return reasons;
  }

  private @Nullable Eligibility eligibility(PartyOutcome party) {
    return context.year().allocation().entitlements().eligibility().stream()
        .filter(one -> one.party().country().code().equals(party.country().code()))
        .findFirst()
        .orElse(null);
  }

  /** What nobody knows of its members. */
  public List<Reason> unknown() {
    return members.stream()
        .flatMap(one -> context.year().allocation().missingOf(one.country().code()).stream())
        .map(Reason::of)
        .toList();
  }
}
