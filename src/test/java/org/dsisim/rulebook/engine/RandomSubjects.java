package org.dsisim.rulebook.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.dsisim.Shipped;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.fact.Use;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Database;
import org.dsisim.model.world.Sector;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.use.Origins;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Payers, their uses and origins, and settings of parameters, as chance has them; seeded. */
final class RandomSubjects {

  private static final Place PLACE = Place.of("random", 1);

  private final SplittableRandom random;

  RandomSubjects(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Parameters of a rule set in some year, switches, counts and thresholds set by chance. */
  ParameterValues values(ContributionRules rules, List<ParameterOverride> settings) {
    List<ParameterOverride> all = new ArrayList<>(settings);
    for (Parameter parameter : rules.parameters()) {
      if (random.nextInt(3) > 0) {
        String text = text(parameter);
        if (text != null) {
          all.add(new ParameterOverride(rules.id(), parameter.name(), text, PLACE));
        }
      }
    }
    int year = 2018 + random.nextInt(20);
    return ParameterValues.inForce(rules.id(), rules.parameters(), year, all, new Problems());
  }

  private @Nullable String text(Parameter parameter) {
    List<String> words = new ArrayList<>(parameter.in(2024).alternatives());
    return switch (parameter.unit()) {
      case CHOICE, TEXT -> words.isEmpty() ? null : any(words).replaceAll("[\\[\\]]", "");
      case BOOLEAN -> any(List.of("true", "false"));
      case COUNT -> String.valueOf(random.nextInt(4));
      case USD ->
          AssessmentBase.ofThreshold(parameter.name()) == null
              ? null
              : String.valueOf(random.nextInt(100) * 1_000_000L);
      default -> parameter.unit() == Unit.LIST ? list(parameter) : null;
    };
  }

  private String list(Parameter parameter) {
    List<String> items = new ArrayList<>(parameter.in(2024).value().items());
    if (items.size() > 1 && random.nextBoolean()) {
      items.remove(random.nextInt(items.size()));
    }
    return String.join(";", items);
  }

  /** Payers, and where rules ask for them the uses of each and their origins. */
  List<Subject> subjects(ContributionRules rules, ParameterValues values, int payers) {
    NavigableMap<CountryCode, Country> countries =
        Shipped.reference().countries().in(values.year());
    List<Country> homes = List.copyOf(countries.values());
    Thresholds thresholds = new Thresholds(values);
    List<Subject> subjects = new ArrayList<>();
    for (int i = 0; i < payers; i++) {
      Payer payer = payer("p" + i, rules, any(homes), values.year(), thresholds);
      List<UseRow> rows = new ArrayList<>();
      for (int j = random.nextInt(4); rules.subjects() == SubjectKind.USES && j > 0; j--) {
        rows.add(use("p" + i + "-" + j, payer, homes));
      }
      payer = payer.withUses(rows);
      subjects.add(payer);
      for (UseRow row : rows) {
        List<Database> databases = List.copyOf(Shipped.reference().databases().values());
        Use use = Use.of(row, payer, random.nextBoolean() ? null : any(databases));
        subjects.add(use);
        subjects.addAll(use.origins(countries));
      }
    }
    return subjects;
  }

  private Payer payer(
      String id, ContributionRules rules, Country home, int year, Thresholds thresholds) {
    Figures figures = figures();
    boolean country = rules.subjects() == SubjectKind.COUNTRIES;
    return new Payer(
        id,
        "Name of " + id,
        country ? Payer.COUNTRY : any(User.TYPES),
        any(random.nextInt(5) == 0 ? List.of("retail") : Sector.WORDS),
        home,
        year,
        figures,
        figures,
        thresholds,
        any(List.of(ThresholdStatus.values())),
        List.of(),
        anyTruth());
  }

  private Figures figures() {
    Map<AssessmentBase, Fraction> known = new TreeMap<>();
    for (AssessmentBase base : AssessmentBase.values()) {
      if (random.nextInt(4) > 0) {
        known.put(base, Fraction.of(random.nextLong(10_000_000_000L) - 500_000_000L));
      }
    }
    return Figures.of(known);
  }

  private UseRow use(String id, Payer payer, List<Country> homes) {
    NavigableMap<CountryCode, Fraction> shares = new TreeMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      shares.put(origin(payer, homes), Fraction.of(1, 4));
    }
    Fraction unknown = Fraction.ONE.minus(Fraction.of(shares.size(), 4));
    Map<CountryCode, Integer> holders = new HashMap<>();
    for (int i = random.nextInt(2); i > 0; i--) {
      holders.put(origin(payer, homes), 1 + random.nextInt(2));
    }
    return new UseRow(
        id,
        payer.id(),
        any(UseRow.PURPOSES),
        payer.year(),
        "",
        new UseRow.Sequences(
            "",
            any(UseRow.MATERIALS),
            anyTruth(),
            random.nextBoolean() ? null : (long) random.nextInt(1000),
            new Origins(shares, unknown),
            random.nextBoolean() ? null : Fraction.of(random.nextInt(3), 2)),
        new UseRow.Sample(
            anyTruth(), random.nextBoolean() ? null : origin(payer, homes), anyTruth()),
        new UseRow.Result(
            random.nextBoolean() ? null : Money.ofUsd(random.nextInt(200_000_000)),
            anyTruth(),
            anyTruth(),
            random.nextBoolean() ? null : Money.ofUsd(random.nextInt(200_000))),
        any(List.of("", "", "plant-treaty", "pip-framework", "bbnj-agreement")),
        holders,
        anyTruth(),
        new UseRow.Resource(anyTruth(), anyTruth(), anyTruth(), anyTruth()),
        PLACE);
  }

  private CountryCode origin(Payer payer, List<Country> homes) {
    CountryCode some = any(homes).code();
    return any(List.of(payer.home().code(), some, new CountryCode("IND"), new CountryCode("BRA")));
  }

  private @Nullable Boolean anyTruth() {
    int number = random.nextInt(3);
    return number == 2 ? null : Boolean.valueOf(number == 1);
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
