package org.dsisim.browser;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Function;
import org.dsisim.message.Place;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.answer.LawReference;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Party;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Setting} line by line. */
final class SettingReader {

  /** No rule is shown: a page knows which one it asks about. */
  private static final RuleReference RULE =
      new RuleReference("", "", new LawReference(""), List.of(), Place.ofFile(""));

  private int year;
  private PlainValues parameters = new PlainValues(0);
  private PlainValues assumptions = parameters;
  private PlainValues formula = parameters;
  private Force force = Force.VOLUNTARY;
  private @Nullable Amount amount;
  private @Nullable Money fund;
  private final List<Payer> payers = new ArrayList<>();
  private final Map<String, Party> parties = new LinkedHashMap<>();
  private final List<Entitlements.Eligibility> eligibility = new ArrayList<>();
  private final List<Entitlements.Weighing> weighings = new ArrayList<>();
  private final List<Entitlements.IplcShare> iplcShares = new ArrayList<>();
  private final List<Entitlements.Limit> limits = new ArrayList<>();
  private final List<Entitlements.WindowPart> windowParts = new ArrayList<>();
  private final List<Entitlements.Envelope> envelopes = new ArrayList<>();
  private final List<Entitlements.Fallback> fallbacks = new ArrayList<>();
  private final List<Entitlements.Channel> channels = new ArrayList<>();
  private final List<Entitlements.PassedOn> passing = new ArrayList<>();

  /**
   * Reads all lines.
   *
   * @throws IllegalArgumentException when one begins with another word, lacks one, or none says
   *     what is owed
   */
  Setting read(String text, Function<PlainValues, NamedValues> values) {
    WordsOfLines.each(text, this::take);
    if (amount == null) {
      throw new IllegalArgumentException("No line says what is owed.");
    }
    return new Setting(
        amount,
        values.apply(parameters),
        force,
        values.apply(assumptions),
        payers,
        fund,
        values.apply(formula),
        new Entitlements(
            eligibility,
            weighings,
            iplcShares,
            limits,
            windowParts,
            new Entitlements.Arrangements(envelopes, fallbacks, channels, passing)));
  }

  private void take(StringTokenizer words) {
    String word = words.nextToken();
    switch (word) {
      case "year" -> begin(Integer.parseInt(words.nextToken()));
      case "parameter" -> parameters.take(words);
      case "assume" -> assumptions.take(words);
      case "formula" -> formula.take(words);
      case "force" -> force = Force.valueOf(words.nextToken());
      case "owes" -> amount = new FormulaWords(words).amount();
      case "payer" -> payers.add(payer(words, year));
      case "fund" -> fund = new Money(Long.parseLong(words.nextToken()));
      case "party" -> takeParty(words);
      case "falls" -> {
        FormulaWords of = new FormulaWords(words);
        fallbacks.add(new Entitlements.Fallback(of.component(), of.component(), RULE));
      }
      default -> takeAnswer(word, party(words.nextToken()), words);
    }
  }

  private void begin(int first) {
    year = first;
    parameters = new PlainValues(year);
    assumptions = new PlainValues(year);
    formula = new PlainValues(year);
  }

  /** A payer: its id, home and sector, then pairs of a figure's word and the figure. */
  static Payer payer(StringTokenizer words, int year) {
    String id = words.nextToken();
    Country home = country(words.nextToken(), Set.of(), Map.of());
    String sector = words.nextToken();
    Figures.Collector figures = new Figures.Collector();
    while (words.hasMoreTokens()) {
      figures.put(AssessmentBase.valueOf(words.nextToken()), number(words.nextToken()));
    }
    Figures known = figures.figures();
    return new Payer(
        id,
        id,
        "company",
        sector,
        home,
        year,
        known,
        known,
        Thresholds.NONE,
        ThresholdStatus.UNKNOWN);
  }

  private void takeParty(StringTokenizer words) {
    String code = words.nextToken();
    boolean eligible = words.nextToken().equals("eligible");
    Map<String, Fraction> figures = new HashMap<>();
    while (words.hasMoreTokens()) {
      figures.put(words.nextToken(), number(words.nextToken()));
    }
    Party party = new Party(country(code, Set.of("cbd-party"), figures), formula);
    parties.put(code, party);
    eligibility.add(new Entitlements.Eligibility(party, eligible, RULE));
  }

  private Party party(String code) {
    Party party = parties.get(code);
    if (party == null) {
      throw new IllegalArgumentException("'" + code + "' is no Party of a line above.");
    }
    return party;
  }

  private void takeAnswer(String word, Party party, StringTokenizer words) {
    switch (word) {
      case "weigh" -> {
        FormulaWords of = new FormulaWords(words);
        weighings.add(new Entitlements.Weighing(party, of.component(), of.weight(), RULE));
      }
      case "iplc" -> {
        String share = words.nextToken();
        boolean together = words.nextToken().equals("together");
        iplcShares.add(new Entitlements.IplcShare(party, share, together, RULE));
      }
      case "floor", "ceiling" -> {
        boolean floor = word.equals("floor");
        limits.add(new Entitlements.Limit(party, floor, words.nextToken(), RULE));
      }
      case "window" -> windowParts.add(new Entitlements.WindowPart(party, words.nextToken(), RULE));
      case "window-by-number" ->
          windowParts.add(new Entitlements.WindowPart(party, words.nextToken(), true, RULE));
      case "as-if-eligible" -> weighedForIplc(party);
      case "envelope" -> envelopes.add(new Entitlements.Envelope(party, words.nextToken(), RULE));
      case "direct" -> channels.add(new Entitlements.Channel(party, words.nextToken(), RULE));
      case "through-government" -> channels.add(new Entitlements.Channel(party, null, RULE));
      case "passes-on" -> passing.add(new Entitlements.PassedOn(party, RULE));
      default -> throw new IllegalArgumentException("'" + word + "' begins no line.");
    }
  }

  /** Of a Party that is eligible it says nothing, as in a formula. */
  private void weighedForIplc(Party party) {
    eligibility.replaceAll(
        one ->
            one.party().equals(party) && !one.eligible()
                ? new Entitlements.Eligibility(party, false, RULE, RULE)
                : one);
  }

  /** A country with these statuses and figures. */
  static Country country(String code, Set<String> statuses, Map<String, Fraction> figures) {
    return new Country(new CountryCode(code), Map.of(), "", "", "", "", statuses, figures);
  }

  private static Fraction number(String text) {
    return Fraction.of(new BigDecimal(text));
  }
}
