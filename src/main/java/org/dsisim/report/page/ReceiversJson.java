package org.dsisim.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.Ranks;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.study.comparison.PartyChange;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Who receives, for a page: groups, Parties, and the delegation that looks at it. */
final class ReceiversJson {

  private static final int DIGITS_OF_PART = 3;

  /** What is said of each Party: all that is known, or whether it is eligible, and for how much. */
  enum Detail {
    ALL,
    AMOUNTS
  }

  private final Answered answered;
  private final Detail detail;
  private final JsonText json;
  private final YearOutcome year;
  private final Map<CountryCode, PartyOutcome> byCode = new HashMap<>();
  private final Map<CountryCode, PartyChange> changes = new HashMap<>();

  /** Changes of those who are no Parties here. */
  private final List<PartyChange> leftOut = new ArrayList<>();

  private final Map<CountryCode, Integer> ranks;

  /** How many Parties have a rank, now and under the baseline. */
  private final Map<Integer, Integer> holders = new HashMap<>();

  private final Map<Integer, Integer> holdersBefore = new HashMap<>();

  ReceiversJson(Answered answered, Detail detail, JsonText json) {
    this.answered = answered;
    this.detail = detail;
    this.json = json;
    this.year = answered.results().years().get(0).outcome();
    year.parties().forEach(party -> byCode.put(party.country().code(), party));
    this.ranks = Ranks.of(year.parties());
    ranks.values().forEach(rank -> holders.merge(rank, 1, Integer::sum));
    Answered.Held held = answered.baseline();
    if (held != null) {
      for (PartyChange change : held.changes()) {
        changes.put(change.country().code(), change);
        if (!byCode.containsKey(change.country().code())) {
          leftOut.add(change);
        }
        if (change.rankBefore() != null) {
          holdersBefore.merge(change.rankBefore(), 1, Integer::sum);
        }
      }
    }
  }

  void write() {
    json.array("groups");
    Group.REGIONAL.forEach(this::group);
    StartJson.others().forEach(this::group);
    json.endArray();
    Map<CountryCode, Country> countries = new TreeMap<>();
    answered.run().countriesIn(year).stream()
        .filter(Country::isParty)
        .forEach(country -> countries.put(country.code(), country));
    byCode.values().forEach(party -> countries.put(party.country().code(), party.country()));
    json.array("parties");
    for (CountryCode code : countries.keySet()) {
      amount(json.object(), code);
      if (detail == Detail.ALL) {
        details(json, code);
      }
      json.endObject();
    }
    json.endArray();
    Receipts all = Receipts.of(year.parties());
    Money straightIplc = straightForIplc(year.parties());
    json.put("state", usd(all.state().plus(all.bilateral()).minus(straightIplc)))
        .put("iplc", usd(all.iplc().plus(straightIplc)));
    mine();
  }

  private static Money straightForIplc(List<PartyOutcome> parties) {
    Money sum = Money.ZERO;
    for (PartyOutcome party : parties) {
      sum = sum.plus(party.bilateralIplc());
    }
    return sum;
  }

  private void group(Group group) {
    List<PartyOutcome> members =
        year.parties().stream().filter(party -> group.members().test(party.country())).toList();
    Receipts receipts = Receipts.ofMembers(members);
    json.object().put("id", group.id()).put("parties", receipts.parties());
    Money change = Money.ZERO;
    Money size = Money.ZERO;
    Money share = Money.ZERO;
    for (PartyChange one : changesOf(group, members)) {
      if (one.eligibleBefore() || one.eligibleAfter()) {
        size = size.plus(one.bySize());
        share = share.plus(one.byShare());
      }
      change = change.plus(one.straight().difference());
    }
    change = change.plus(size).plus(share);
    Money straightIplc = straightForIplc(members);
    boolean held = answered.baseline() != null;
    json.put("amount", usd(receipts.amount().plus(receipts.bilateral())))
        .put("straight", usd(receipts.bilateral()))
        .put("state", usd(receipts.state().plus(receipts.bilateral()).minus(straightIplc)))
        .put("iplc", usd(receipts.iplc().plus(straightIplc)))
        .put("change", held ? usd(change) : null)
        .put("size", held ? usd(size) : null)
        .put("shareOf", held ? usd(share) : null)
        .put("percent", ofFund(receipts.amount()))
        .endObject();
  }

  /** What changes for those who receive something, and for others who did under the baseline. */
  private List<PartyChange> changesOf(Group group, List<PartyOutcome> members) {
    List<PartyChange> all = new ArrayList<>();
    for (PartyOutcome member : members) {
      PartyChange change = changes.get(member.country().code());
      if (change != null) {
        all.add(change);
      }
    }
    for (PartyChange change : leftOut) {
      if (group.members().test(change.country())) {
        all.add(change);
      }
    }
    return all;
  }

  /** A part of what the fund gives out; null where it gives out nothing. */
  private @Nullable String ofFund(Money amount) {
    Money all = year.fund().net();
    return all.isZero()
        ? null
        : AnswerJson.percent(amount.toFraction().dividedBy(all.toFraction()));
  }

  private void amount(JsonText node, CountryCode code) {
    PartyOutcome party = byCode.get(code);
    node.put("iso3", code.iso3())
        .put("eligible", party != null && party.eligible())
        .put("amount", usd(party == null ? Money.ZERO : party.amount().plus(party.bilateral())));
  }

  private void details(JsonText node, CountryCode code) {
    PartyOutcome party = byCode.get(code);
    PartyChange change = changes.get(code);
    Fraction share = party == null ? Fraction.ZERO : party.share();
    node.put("straight", usd(party == null ? Money.ZERO : party.bilateral()))
        .put(
            "state",
            usd(
                party == null
                    ? Money.ZERO
                    : party.state().plus(party.bilateral()).minus(party.bilateralIplc())))
        .put("iplc", usd(party == null ? Money.ZERO : party.iplc().plus(party.bilateralIplc())));
    Money followed = answered.ifFollowed().get(code);
    node.put(
        "ifFollowed",
        answered.assumption() == null ? null : usd(followed == null ? Money.ZERO : followed));
    rank(node, ranks.get(code), holders);
    node.put("percent", AnswerJson.percent(share));
    if (answered.baseline() != null) {
      change(node, change);
    }
  }

  /** The first and the last of the ranks that it shares with others. */
  private static void rank(JsonText node, @Nullable Integer rank, Map<Integer, Integer> holders) {
    if (rank == null) {
      node.putNull("rank");
    } else {
      int others = holders.getOrDefault(rank, 1) - 1;
      node.array("rank").add(rank).add(rank + others).endArray();
    }
  }

  private void change(JsonText node, @Nullable PartyChange change) {
    node.object("was");
    node.put("amount", usd(change == null ? Money.ZERO : change.received().before()));
    rank(node, change == null ? null : change.rankBefore(), holdersBefore);
    node.endObject();
    node.put("change", usd(change == null ? Money.ZERO : change.received().difference()))
        .put("size", usd(change == null ? Money.ZERO : change.bySize()))
        .put("shareOf", usd(change == null ? Money.ZERO : change.byShare()))
        .put("entered", change != null && !change.eligibleBefore() && change.eligibleAfter())
        .put("left", change != null && change.eligibleBefore() && !change.eligibleAfter());
  }

  private void mine() {
    String mine = answered.ask().mine();
    if (mine == null) {
      json.putNull("mine");
      return;
    }
    CountryCode code = new CountryCode(mine);
    amount(json.object("mine"), code);
    details(json, code);
    boolean told = answered.assumption() != null;
    Money followed = answered.ifFollowed().getOrDefault(code, Money.ZERO);
    json.put("pays", usd(pays(code)))
        .object("range")
        .put("low", told ? usd(Money.ZERO) : null)
        .put("high", told ? usd(followed) : null)
        .endObject()
        .put("uptakeThatBringsBaselineBack", told ? bringsBack(changes.get(code), followed) : null)
        .endObject();
  }

  /** What its government is expected to pay; never what companies at home there do. */
  private Money pays(CountryCode code) {
    return year.payers(PayerKind.COUNTRIES).stream()
        .filter(payer -> payer.payer().home().code().equals(code))
        .map(PayerOutcome::expected)
        .reduce(Money.ZERO, Money::plus);
  }

  /**
   * The part that would have to be paid for the Party to receive what it does under the baseline.
   *
   * @param followed what it receives if all is paid
   * @return null where the fund's running takes a part, or even all of it would not do
   */
  private @Nullable String bringsBack(@Nullable PartyChange change, Money followed) {
    Money before = change == null ? Money.ZERO : change.received().before();
    boolean isInProportion = year.fund().administrationWanted().isZero();
    if (!isInProportion || followed.isZero() || before.compareTo(followed) > 0) {
      return null;
    }
    return before
        .toFraction()
        .dividedBy(followed.toFraction())
        .toDecimal(DIGITS_OF_PART)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String usd(Money money) {
    return AnswerJson.usd(money);
  }
}
