package org.dsisim.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.dsisim.model.PayerKind;
import org.dsisim.model.Standing;
import org.dsisim.model.UseRow;
import org.dsisim.simulation.Liability;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.PartyOutcome;
import org.dsisim.simulation.RecordTags;
import org.dsisim.simulation.UnknownFigures;
import org.dsisim.simulation.UseOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** The indicators of a year of an option, each defined here and nowhere else. */
public final class Indicators {

  private static final String USD = "USD";
  private static final String COUNT = "count";

  private final List<Indicator> indicators = new ArrayList<>();

  private Indicators() {}

  /** The indicators of a year, always in the same order. */
  public static List<Indicator> of(YearOutcome year) {
    Indicators found = new Indicators();
    found.money(year);
    found.doublePayment(year);
    found.payers(year);
    found.unknown(year);
    found.receipts(year.parties());
    if (!year.uses().isEmpty()) {
      found.uses(year);
    }
    found.inKind(InKindTotals.of(year.inKind()));
    return List.copyOf(found.indicators);
  }

  /** The money of several years added up, and discounted to the first of them. */
  public static List<Indicator> ofAllYears(Outcome outcome) {
    Indicators found = new Indicators();
    AllYears all = AllYears.of(outcome);
    Map<String, Function<YearOutcome, Money>> sums = new LinkedHashMap<>();
    sums.put("owed", YearOutcome::owed);
    sums.put("expected", YearOutcome::expected);
    sums.put("to_share", year -> year.fund().net());
    sums.put("allocated", year -> year.fund().allocated());
    sums.put("bilateral", year -> Receipts.of(year.parties()).bilateral());
    sums.forEach(
        (name, amount) -> {
          found.usd(name, all.sum(amount), "all years");
          Money discounted = all.discounted(amount);
          Fraction rate = all.discountRate();
          if (discounted != null && rate != null) {
            String note =
                "all years, to %d at %s a year".formatted(all.base(), Effects.plain(rate));
            found.usd(name + "_discounted", discounted, note);
          }
        });
    return List.copyOf(found.indicators);
  }

  private void money(YearOutcome year) {
    usd("owed", year.owed(), "if every rule is followed");
    usd("expected", year.expected(), "after uptake or compliance");
    usd("fund_contributions", year.fund().contributions(), "expected, to the fund");
    usd("administration", year.fund().administration(), "");
    usd(
        "administration_shortfall",
        year.fund().shortfall(),
        "cost that contributions do not cover");
    usd("to_share", year.fund().net(), "contributions less administration");
    usd("undistributed", year.fund().undistributed(), String.join("; ", year.fund().why()));
    usd("allocated", year.fund().allocated(), "to Parties");
  }

  private void doublePayment(YearOutcome year) {
    DoublePayment twice = DoublePayment.of(year);
    usd("double_payment", twice.twice(), "owed twice by the same payers, before credits");
    count("payers_owing_twice", twice.payers(), "owe anything twice, before credits");
    usd("credited", twice.credited(), "taken off what is owed; not in owed");
    usd("double_payment_left", twice.left(), "owed twice and not credited");
  }

  private void payers(YearOutcome year) {
    count("users", year.payers(PayerKind.USERS).size(), "with an account in the year");
    int countries = year.payers(PayerKind.COUNTRIES).size();
    if (countries > 0) {
      count("countries_asked", countries, "as payers, through their governments");
    }
    count("payers_owing", year.owing(), "owe something");
    count("payers_liable", liable(year, Liability.YES), "a rule says that they owe");
    count("payers_exempt", liable(year, Liability.EXEMPT), "let off by the text");
    count("payers_undecided", liable(year, Liability.UNDECIDED), "an unknown figure decides");
    count(
        "payers_unknown_base",
        year.payers().stream().filter(payer -> payer.isUnknown()).count(),
        "liable, but nobody can tell the amount; not in owed");
  }

  private static long liable(YearOutcome year, Liability liability) {
    return year.payers().stream().filter(payer -> payer.liability() == liability).count();
  }

  private void unknown(YearOutcome year) {
    boolean several =
        year.unknownFigures().stream().map(UnknownFigures::ruleSet).distinct().count() > 1;
    for (UnknownFigures unknown : year.unknownFigures()) {
      String name =
          unknown.supposed() == Standing.ABOVE ? "unknown_if_above" : "unknown_if_not_above";
      // A name stands once in a year: two rule sets that ask for unknown figures need two.
      String of = several ? "_" + unknown.ruleSet().replace('-', '_') : "";
      String note = "under " + unknown.ruleSet() + ", beside owed";
      count(name + "_more_liable" + of, unknown.becomeLiable().size(), note);
      count(name + "_more_owing" + of, unknown.becomeOwing(), note);
      count(name + "_fewer_liable" + of, unknown.cease(), note);
      usd(name + "_difference" + of, unknown.difference(), note);
    }
  }

  private void receipts(List<PartyOutcome> parties) {
    Receipts all = Receipts.of(parties);
    count("parties", parties.stream().filter(p -> p.country().isParty()).count(), "");
    count("parties_eligible", all.parties(), "");
    usd("state", all.state(), "to States, from the fund");
    usd("iplc", all.iplc(), "to indigenous peoples and local communities, from the fund");
    usd("bilateral", all.bilateral(), "straight to countries, past the fund");
    for (Group group : Group.all()) {
      usd(
          "received_" + group.id().replace('-', '_'),
          Receipts.of(parties, group).amount(),
          "from the fund, by " + group.name());
    }
  }

  private void uses(YearOutcome year) {
    usd("bilateral_iplc", bilateralIplc(year), "of bilateral, to communities");
    usd(
        "contributions_lost",
        year.lost(),
        "would be owed for uses that do not happen; not in owed");
    usd(
        "owed_under_other_treaties_too",
        DoublePayment.besideOtherTreaties(year),
        "of owed: for uses that another treaty governs, which may ask for something too");
    UnknownOrigin origin = UnknownOrigin.of(year.uses());
    usd("product_sales", origin.sales(), "of uses whose sales are known");
    usd(
        "product_sales_of_unknown_origin",
        origin.unknown(),
        "by the share of sequences whose origin nobody knows");
    for (String purpose : UseRow.PURPOSES) {
      UseTotals totals = UseTotals.of(year.uses(), purpose);
      String of = "_" + purpose;
      count("uses" + of, totals.uses(), "in the scenario");
      count("uses_burdened" + of, totals.burdened(), "need a permit, a licence or a consent");
      count("permits" + of, totals.permits(), "of States");
      count("licences" + of, totals.licences(), "on standard terms of States");
      count("consents" + of, totals.consents(), "of communities");
      months("months" + of, totals.months(), "of all burdened uses together");
      months("months_longest" + of, totals.longest(), "of one use");
      usd("permit_cost" + of, totals.cost(), "to users; in no flow");
      count("uses_not_happening" + of, totals.dropped(), "permits take too long or cost too much");
    }
    tags(year.tags());
    List<UseOutcome> open = year.uses().stream().filter(UseOutcome::isOfOpenData).toList();
    count("open_data_uses", open.size(), "uses that happen, of databases open to all");
    for (Group group : Group.all()) {
      count(
          "open_data_uses_" + group.id().replace('-', '_'),
          open.stream().filter(use -> group.members().test(use.home())).count(),
          "by users at home in " + group.name());
    }
  }

  /** Left out where no record has to be tagged. */
  private void tags(List<RecordTags> tags) {
    if (tags.isEmpty()) {
      return;
    }
    BigInteger records = BigInteger.ZERO;
    Money cost = Money.ZERO;
    int unknown = 0;
    for (RecordTags one : tags) {
      records = records.add(one.records());
      cost = cost.plus(one.cost());
      unknown += one.usesOfUnknownNumber();
    }
    String note = "by databases; counted for each use";
    String left = unknown == 0 ? "" : "; left out: uses of unknown number, " + unknown;
    indicators.add(new Indicator("records_tagged", records.toString(), COUNT, note + left));
    usd("tagging_cost", cost, "to databases; in no flow" + left);
  }

  /** Left out where nothing of the kind counts. */
  private void inKind(List<InKindTotals> all) {
    List<InKindTotals> known = all.stream().filter(totals -> totals.quantity() != null).toList();
    for (InKindTotals totals : known) {
      long ofKind = known.stream().filter(one -> one.kind().equals(totals.kind())).count();
      // A name stands once in a year: a kind in two units needs two.
      String name = ofKind == 1 ? totals.kind() : totals.kind() + "-" + totals.unit();
      Fraction quantity = Objects.requireNonNull(totals.quantity());
      indicators.add(
          new Indicator(
              name.replace('-', '_').replace(' ', '_'),
              Effects.plain(quantity),
              totals.unit(),
              "given in kind, of known quantity"));
    }
    int unknown = all.stream().mapToInt(InKindTotals::unknown).sum();
    if (unknown > 0) {
      count("in_kind_of_unknown_quantity", unknown, "given in kind; in no total");
    }
  }

  private static Money bilateralIplc(YearOutcome year) {
    return year.parties().stream().map(PartyOutcome::bilateralIplc).reduce(Money.ZERO, Money::plus);
  }

  private void months(String name, Fraction months, String note) {
    indicators.add(new Indicator(name, Effects.plain(months), "months", note));
  }

  private void usd(String name, Money money, String note) {
    indicators.add(new Indicator(name, money.toString(), USD, note));
  }

  private void count(String name, long count, String note) {
    indicators.add(new Indicator(name, Long.toString(count), COUNT, note));
  }
}
