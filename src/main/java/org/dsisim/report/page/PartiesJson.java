package org.dsisim.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.Ranks;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.PayerKind;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.report.content.Run;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.study.comparison.PartyChange;
import org.dsisim.study.comparison.YearComparison;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Who receives: Parties, their groups, and the delegation's own; each beside the baseline. */
final class PartiesJson {

  private static final int DIGITS_OF_SHARE = 3;

  private final Run run;
  private final YearOutcome year;
  private final YearOutcome before;
  private final boolean isCompared;
  private final Map<CountryCode, PartyOutcome> now = new HashMap<>();
  private final Map<CountryCode, PartyOutcome> ifAllPaid = new HashMap<>();
  private final List<PartyChange> changes;
  private final YearComparison comparison;
  private final Map<Integer, Integer> tied;
  private final Map<Integer, Integer> tiedBefore;

  PartiesJson(
      Run run, YearResults results, @Nullable YearResults baseline, List<PartyOutcome> ifAllPaid) {
    this.run = run;
    this.year = results.outcome();
    this.isCompared = baseline != null;
    this.before = baseline == null ? year : baseline.outcome();
    this.comparison = new YearComparison(before, year);
    this.changes = comparison.parties();
    this.tied = tied(year);
    this.tiedBefore = tied(before);
    year.parties().forEach(party -> now.put(party.country().code(), party));
    ifAllPaid.forEach(party -> this.ifAllPaid.put(party.country().code(), party));
  }

  /** How many Parties have a rank. */
  private static Map<Integer, Integer> tied(YearOutcome of) {
    Map<Integer, Integer> tied = new HashMap<>();
    Ranks.of(of.parties()).values().forEach(rank -> tied.merge(rank, 1, Integer::sum));
    return tied;
  }

  /** Every Party, and every other country that receives, in the order of the codes. */
  ArrayNode all() {
    ArrayNode list = Fields.object().arrayNode();
    changes.forEach(change -> list.add(party(change)));
    return list;
  }

  private ObjectNode party(PartyChange change) {
    CountryCode code = change.country().code();
    PartyOutcome party = now.getOrDefault(code, PartyOutcome.nothing(change.country()));
    Money all = all(ifAllPaid.getOrDefault(code, PartyOutcome.nothing(change.country())));
    Money iplc = party.iplc().plus(party.bilateralIplc());
    ObjectNode node =
        Fields.object()
            .put("iso3", code.iso3())
            .put("eligible", change.eligibleAfter())
            .put("amount", Fields.usd(change.received().after()))
            .put("straight", Fields.usd(change.straight().after()))
            .put("state", Fields.usd(change.received().after().minus(iplc)))
            .put("iplc", Fields.usd(iplc))
            .put("ifFollowed", Fields.usd(all));
    node.set("rank", rank(change.rankAfter(), tied));
    ObjectNode was = node.putObject("was");
    was.put("amount", Fields.usd(change.received().before()));
    was.set("rank", rank(change.rankBefore(), tiedBefore));
    changed(node, change.received().before(), change.received().difference())
        .put("size", Fields.usd(change.bySize()))
        .put("shareOf", Fields.usd(change.byShare()));
    return node.put("entered", change.eligibleAfter() && !change.eligibleBefore())
        .put("left", change.eligibleBefore() && !change.eligibleAfter());
  }

  private static Money all(PartyOutcome party) {
    return party.amount().plus(party.bilateral());
  }

  private static ObjectNode changed(ObjectNode node, Money before, Money difference) {
    return node.put("change", Fields.usd(difference))
        .put("percent", Fields.percent(before, difference));
  }

  /** The first and the last place of those that share a rank; null of none. */
  private static @Nullable ArrayNode rank(@Nullable Integer rank, Map<Integer, Integer> tied) {
    return rank == null
        ? null
        : Fields.object().arrayNode().add(rank).add(rank + tied.getOrDefault(rank, 1) - 1);
  }

  /** The five regional groups, then groups by what countries are. */
  ArrayNode groups() {
    ArrayNode list = Fields.object().arrayNode();
    Group.REGIONAL.forEach(group -> list.add(group(group)));
    Group.STATUSES.forEach(group -> list.add(group(group)));
    return list;
  }

  private ObjectNode group(Group group) {
    Receipts receipts = Receipts.of(year.parties(), group);
    Money size = Money.ZERO;
    Money share = Money.ZERO;
    Money iplc = receipts.iplc();
    for (PartyChange change : changes) {
      if (group.members().test(change.country())) {
        size = size.plus(change.bySize());
        share = share.plus(change.byShare());
        PartyOutcome party = now.get(change.country().code());
        iplc = party == null ? iplc : iplc.plus(party.bilateralIplc());
      }
    }
    Money amount = receipts.amount().plus(receipts.bilateral());
    ObjectNode node =
        Fields.object()
            .put("id", group.id())
            .put("parties", receipts.parties())
            .put("amount", Fields.usd(amount))
            .put("straight", Fields.usd(receipts.bilateral()))
            .put("state", Fields.usd(amount.minus(iplc)))
            .put("iplc", Fields.usd(iplc));
    Money difference = comparison.received(group).difference();
    return changed(node, comparison.received(group).before(), difference)
        .put("size", Fields.usd(size))
        .put("shareOf", Fields.usd(share));
  }

  /** The delegation's own; null where the country neither is a Party nor receives. */
  @Nullable ObjectNode mine(CountryCode code) {
    for (PartyChange change : changes) {
      if (change.country().code().equals(code)) {
        ObjectNode node = party(change);
        node.put("pays", Fields.usdOrNull(pays(code)));
        node.putObject("range")
            .put("low", Fields.usd(Money.ZERO))
            .put("high", node.get("ifFollowed").textValue());
        return node.put("uptakeThatBringsBaselineBack", bringsBack(change));
      }
    }
    return null;
  }

  /** What its government is expected to pay; null where nobody can tell. */
  private @Nullable Money pays(CountryCode code) {
    Money pays = Money.ZERO;
    for (PayerOutcome payer : year.payers(PayerKind.COUNTRIES)) {
      if (payer.payer().home().code().equals(code)) {
        if (payer.isUnknown()) {
          return null;
        }
        pays = pays.plus(payer.expected());
      }
    }
    return pays;
  }

  /**
   * The part that would have to be paid for the Party to receive what it does under the baseline.
   *
   * @return null where there is no one part for all, or even all of it would not do
   */
  private @Nullable String bringsBack(PartyChange change) {
    Money all = all(ifAllPaid.getOrDefault(change.country().code(), nothing(change)));
    Money was = change.received().before();
    boolean isInProportion = year.fund().administrationWanted().isZero() && hasOnePart();
    if (!isCompared || !isInProportion || all.isZero() || was.compareTo(all) > 0) {
      return null;
    }
    Fraction part = was.toFraction().dividedBy(all.toFraction());
    return part.toDecimal(DIGITS_OF_SHARE).stripTrailingZeros().toPlainString();
  }

  private static PartyOutcome nothing(PartyChange change) {
    return PartyOutcome.nothing(change.country());
  }

  private boolean hasOnePart() {
    ParameterValues assumptions = year.assumptions();
    List<ContributionRules> stating = run.options().get(0).stating();
    return stating.stream().map(rules -> rules.force().assumption()).distinct().count() == 1
        && stating.stream()
            .allMatch(rules -> new ComplianceRate(assumptions, rules.force()).uniform() != null);
  }
}
