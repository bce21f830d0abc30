package org.dsisim.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.WordList;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.scenario.Reference;
import org.dsisim.simulation.share.Allocator;
import org.dsisim.table.Cell;
import org.dsisim.table.yaml.YamlList;
import org.dsisim.table.yaml.YamlMap;
import org.dsisim.table.yaml.YamlNode;
import org.dsisim.table.yaml.YamlScalar;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Cases of a formula: what each Party receives of a fund. */
public final class AllocationCases implements CaseQuestion {

  private static final String FUND = "fund";
  private static final String RECEIVES = "receives";
  private static final String IPLC = "iplc";
  private static final String NOT_ELIGIBLE = "not_eligible";
  private static final String DIRECT = "direct";
  private static final String UNKNOWN = "unknown";
  private static final String UNDISTRIBUTED = "undistributed";

  /**
   * What a case expects.
   *
   * @param receives a Party that is not in it receives nothing
   * @param iplc of a Party that is not in it nothing is expected
   * @param direct the part for IPLC that is paid straight to them; of a Party that is not in it
   *     nothing is expected
   */
  private record Expected(
      Money fund,
      Map<String, Money> receives,
      Map<String, Money> iplc,
      Map<String, Optional<Money>> direct,
      Set<String> notEligible,
      Money undistributed) {}

  private final DistributionRules rules;
  private final Reference reference;

  /**
   * Cases of one formula.
   *
   * @param reference the countries that cases name
   */
  public AllocationCases(DistributionRules rules, Reference reference) {
    this.rules = rules;
    this.reference = reference;
  }

  @Override
  public List<String> required() {
    return List.of(FUND, CaseCountries.PARTIES, RECEIVES);
  }

  @Override
  public List<String> optional() {
    return List.of(CaseCountries.YEAR, IPLC, DIRECT, NOT_ELIGIBLE, UNDISTRIBUTED);
  }

  @Override
  public DistributionRules rules() {
    return rules;
  }

  @Override
  public @Nullable Facts read(WorkedCase workedCase, Problems problems) {
    YamlMap map = workedCase.map();
    int year = CaseCountries.year(map, problems);
    Map<CountryCode, Country> countries = CaseCountries.read(map, year, reference, problems);
    Expected expected = expected(map, countries, problems);
    return expected == null || problems.hasErrors()
        ? null
        : new OfFund(rules, year, countries.values(), expected);
  }

  /** A fund and the countries of a case, and what the Parties among them are to receive. */
  private record OfFund(
      DistributionRules rules, int year, Collection<Country> countries, Expected expected)
      implements Facts {

    @Override
    public CaseAnswer answer(ParameterValues parameterValues) {
      Allocation allocation =
          new Allocator(rules, parameterValues).allocate(expected.fund(), countries);
      List<Object> found = new ArrayList<>();
      for (PartyOutcome party : allocation.parties()) {
        found.add(
            List.of(
                party.country().code(),
                party.eligible(),
                party.amount(),
                party.iplc(),
                Optional.ofNullable(party.direct())));
      }
      found.add(allocation.undistributed());

      return new CaseAnswer(
          found, differences(allocation, expected), FormulaRules.fired(allocation.entitlements()));
    }
  }

  private static @Nullable Expected expected(
      YamlMap map, Map<CountryCode, Country> countries, Problems problems) {
    Money fund = Cents.read(map.cell(FUND, problems), problems);
    Map<String, Money> receives = amounts(map, RECEIVES, countries.values(), problems);
    Map<String, Money> iplc = amounts(map, IPLC, countries.values(), problems);
    Map<String, Optional<Money>> direct = direct(map, countries.values(), problems);
    Set<String> notEligible = new LinkedHashSet<>();
    YamlList list = map.list(NOT_ELIGIBLE, problems);
    for (YamlNode item : list == null ? List.<YamlNode>of() : list.items()) {
      String code = item instanceof YamlScalar scalar ? scalar.text() : "";
      refuseNoParty(code, item.place(), countries.values(), problems);
      notEligible.add(code);
    }
    Money undistributed =
        map.has(UNDISTRIBUTED)
            ? Cents.read(map.cell(UNDISTRIBUTED, problems), problems)
            : Money.ZERO;
    if (fund == null || undistributed == null || problems.hasErrors()) {
      return null;
    }
    Money sum = receives.values().stream().reduce(undistributed, Money::plus);
    if (!sum.equals(fund)) {
      boolean less = sum.compareTo(fund) < 0 && !map.has(UNDISTRIBUTED);
      problems.error(
          map.keyPlace(RECEIVES),
          Message.of("cases.allocation.sum", "sum", sum.toString(), "fund", fund.toString()),
          less
              ? Message.of("cases.allocation.sum.maybe", "rest", fund.minus(sum).toString())
              : null);
      return null;
    }
    return new Expected(fund, receives, iplc, direct, notEligible, undistributed);
  }

  /** Amounts that are known, or the word that nobody can tell. */
  private static Map<String, Optional<Money>> direct(
      YamlMap map, Collection<Country> countries, Problems problems) {
    Map<String, Optional<Money>> direct = new LinkedHashMap<>();
    YamlMap values = map.map(DIRECT, problems);
    if (values == null) {
      return direct;
    }
    for (String code : values.keys()) {
      refuseNoParty(code, values.keyPlace(code), countries, problems);
      Cell cell = values.cell(code, problems);
      if (cell.text().equals(UNKNOWN)) {
        direct.put(code, Optional.empty());
        continue;
      }
      Money amount = Cents.read(CaseCell.of(DIRECT, code, cell), problems);
      if (amount != null) {
        direct.put(code, Optional.of(amount));
      }
    }
    return direct;
  }

  private static Map<String, Money> amounts(
      YamlMap map, String key, Collection<Country> countries, Problems problems) {
    Map<String, Money> amounts = new LinkedHashMap<>();
    YamlMap values = map.map(key, problems);
    if (values == null) {
      return amounts;
    }
    for (String code : values.keys()) {
      refuseNoParty(code, values.keyPlace(code), countries, problems);
      Cell cell = values.cell(code, problems);
      Money amount = Cents.read(CaseCell.of(key, code, cell), problems);
      if (amount != null) {
        amounts.put(code, amount);
      }
    }
    return amounts;
  }

  private static void refuseNoParty(
      String code, Place place, Collection<Country> countries, Problems problems) {
    List<String> parties = new ArrayList<>();
    for (Country country : countries) {
      if (country.isParty()) {
        parties.add(country.code().iso3());
      } else if (country.code().iso3().equals(code)) {
        problems.error(place, Message.of("cases.allocation.no-party", "code", code));
        return;
      }
    }
    if (!parties.contains(code)) {
      problems.error(
          place,
          Message.of("cases.allocation.not-among", "code", code),
          Nearest.near(code, parties));
    }
  }

  private static List<Message> differences(Allocation allocation, Expected expected) {
    List<Message> differences = new ArrayList<>();
    for (PartyOutcome party : allocation.parties()) {
      String code = party.country().code().iso3();
      if (party.eligible() && expected.notEligible().contains(code)) {
        differences.add(Message.of("cases.allocation.is-eligible", "code", code));
      }
      Money receives = expected.receives().getOrDefault(code, Money.ZERO);
      compare(
          Message.of(
              "cases.allocation.receives", "code", code, "amount", party.amount().toString()),
          party.amount(),
          receives,
          differences);
      Money iplc = expected.iplc().getOrDefault(code, party.iplc());
      compare(
          Message.of("cases.allocation.iplc", "code", code, "amount", party.iplc().toString()),
          party.iplc(),
          iplc,
          differences);
      Optional<Money> direct = expected.direct().getOrDefault(code, Optional.empty());
      if (expected.direct().containsKey(code)) {
        compareDirect(code, party.direct(), direct, differences);
      }
    }
    String rest = allocation.undistributed().toString();
    compare(
        allocation.why().isEmpty()
            ? Message.of("cases.allocation.undistributed", "amount", rest)
            : Message.of(
                "cases.allocation.undistributed-why",
                "amount",
                rest,
                "why",
                WordList.apart(allocation.why())),
        allocation.undistributed(),
        expected.undistributed(),
        differences);
    return differences;
  }

  private static void compareDirect(
      String code, @Nullable Money found, Optional<Money> expected, List<Message> differences) {
    if (expected.equals(Optional.ofNullable(found))) {
      return;
    }
    if (found != null && expected.isPresent()) {
      compare(
          Message.of("cases.allocation.direct", "code", code, "amount", found.toString()),
          found,
          expected.get(),
          differences);
    } else if (found != null) {
      differences.add(
          Message.of("cases.allocation.direct-known", "code", code, "amount", found.toString()));
    } else {
      differences.add(Message.of("cases.allocation.direct-unknown", "code", code));
    }
  }

  private static void compare(
      Message what, Money found, Money expected, List<Message> differences) {
    int more = found.compareTo(expected);
    if (more != 0) {
      Money difference = more > 0 ? found.minus(expected) : expected.minus(found);
      differences.add(
          Message.of(
              more > 0 ? "cases.allocation.more" : "cases.allocation.less",
              "what",
              what,
              "expected",
              expected.toString(),
              "difference",
              difference.toString()));
    }
  }
}
