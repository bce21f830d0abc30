package org.dsisim.report.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dsisim.Shipped;
import org.dsisim.indicator.OwedOn;
import org.dsisim.indicator.Results;
import org.dsisim.indicator.YearResults;
import org.dsisim.limitation.DataLimitations;
import org.dsisim.message.Message;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.OptionalTable;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.Sector;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.reckoning.option.UnknownFigures;
import org.dsisim.report.file.RunFiles;
import org.dsisim.report.file.table.ResultBytes;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.payer.ColumnSum;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.simulation.payer.PayerSums;
import org.dsisim.simulation.year.PieceLimits;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

/**
 * Users of large tables stand in columns, and only some are made into objects: what comes out is
 * the same to the byte as where each is one. Tried with users that chance made, odd ones among
 * them; the seed is in every message.
 */
class PayersInColumnsTest {

  private static final int SEEDS = 3;

  private static final List<AssessmentBase> BASES =
      List.of(
          AssessmentBase.ASSETS,
          AssessmentBase.SALES,
          AssessmentBase.PROFIT,
          AssessmentBase.EMPLOYEES,
          AssessmentBase.RND,
          AssessmentBase.SEQUENCING_SPEND,
          AssessmentBase.DATA_VOLUME,
          AssessmentBase.ALREADY_PAID);

  private static final List<String> HOMES =
      List.of("BRA", "CHE", "CHN", "FJI", "GHA", "IND", "KEN", "NPL", "TUV", "USA");

  /** What differs from the rule sets as they are shipped. */
  private static final List<List<String>> SETTINGS =
      List.of(
          List.of(),
          List.of("cali-fund.unknown_figures=exceeded", "cali-fund.basis=higher"),
          List.of("cali-fund.asked_by=sector-and-use", "cali-fund.scope=parties"),
          List.of("cali-fund.unknown_figures=exempt", "cali-fund.thresholds_to_exceed=1"),
          List.of("cali-fund.missing_years=unknown", "cali-fund.loss=as-is-with-floor"),
          List.of("cali-fund.averaged_figures=profit", "cali-fund.average_ends=year-before"),
          List.of("cali-fund.use_attribution=true"),
          List.of("cali-fund.rates=by-size", "cali-fund.credit_paid_elsewhere=true"),
          List.of("cali-fund.sales_threshold=50000000.005", "cali-fund.profit_rate=0.7777777"),
          List.of("cali-fund.profit_rate=99.99999", "cali-fund.sales_rate=88.88888"));

  private static <T> T one(List<T> some, SplittableRandom random) {
    return some.get(random.nextInt(some.size()));
  }

  private static Figures figures(SplittableRandom random) {
    Map<AssessmentBase, Fraction> figures = new HashMap<>();
    for (AssessmentBase base : BASES) {
      if (random.nextInt(5) == 0) {
        continue;
      }
      long size = (long) Math.pow(10, 6 + 6 * random.nextDouble());
      figures.put(
          base,
          switch (random.nextInt(30)) {
            case 0 -> Fraction.of(size, 7);
            case 1 -> Fraction.of(base == AssessmentBase.EMPLOYEES ? 7 : 99_000_000_000_000_000L);
            case 2 -> Fraction.ZERO;
            case 3 -> Fraction.of(5_000_000_000L);
            case 4, 5, 6 -> Fraction.of(base == AssessmentBase.PROFIT ? -size : size);
            default -> Fraction.of(size);
          });
    }
    return Figures.of(figures);
  }

  private static User user(int number, SplittableRandom random) {
    List<Account> accounts = new ArrayList<>();
    for (int year = 2021; year <= 2024; year++) {
      if (year == 2024 || random.nextInt(3) == 0) {
        Fraction share =
            random.nextInt(3) > 0 ? null : Fraction.of(random.nextInt(4), 1 + random.nextInt(5));
        Fraction part = share == null ? null : share.min(Fraction.ONE);
        accounts.add(new Account(year, figures(random), part, "users.csv", 2 + number));
      }
    }
    return new User(
        "u%04d".formatted(number),
        random.nextInt(20) == 0 ? "=Söhne, \"& Co\" " + number : "User " + number,
        one(User.TYPES, random),
        random.nextInt(8) == 0 ? "company" : one(Sector.WORDS, random),
        new CountryCode(one(HOMES, random)),
        accounts);
  }

  private static ScenarioFolder folder(List<User> users, int... years) {
    return folder(users, OptionalTable.none(), years);
  }

  private static ScenarioFolder folder(List<User> users, OptionalTable<UseRow> uses, int... years) {
    ScenarioFolder workshop = Shipped.scenarioFolder("use-portfolio");
    Scenario plain = workshop.scenario();
    Scenario scenario =
        new Scenario(
            plain.heading(),
            IntStream.of(years).boxed().toList(),
            users,
            uses,
            plain.databases(),
            plain.countries(),
            plain.assumptions(),
            plain.cooperation());
    return new ScenarioFolder(
        workshop.path(),
        workshop.shownAs(),
        workshop.assumptions(),
        workshop.sheet(),
        scenario,
        workshop.receipts(),
        workshop.files());
  }

  /** How many users stood in columns. */
  private static final class InColumns implements ColumnSum<InColumns> {

    private final AtomicInteger count;

    private InColumns(AtomicInteger count) {
      this.count = count;
    }

    @Override
    public void add(PayerOutcome payer) {
      // Made into an object.
    }

    @Override
    public void add(PayerColumns payers) {
      count.addAndGet(payers.size());
    }

    @Override
    public void addAll(InColumns behind) {
      // All have one count.
    }
  }

  private static String said(
      ScenarioFolder folder,
      String option,
      List<String> settings,
      PieceLimits limits,
      PayerSums sums) {
    try {
      Simulator simulator =
          new Simulator(
              folder.scenario(),
              Shipped.settings(settings.toArray(String[]::new)),
              2,
              limits,
              sums);
      Outcome outcome = simulator.run(Shipped.option(option));
      RunFiles files =
          new RunFiles(
              new Run(
                  "",
                  List.of(),
                  folder,
                  Results.of(List.of(outcome)),
                  Map.of(),
                  Map.of(),
                  Map.of(),
                  n -> n,
                  "en"));
      List<UnknownFigures> unknown =
          outcome.years().stream().flatMap(year -> year.unknownFigures().stream()).toList();
      return String.join(
          "\n",
          files.summary().text(),
          files.countries().text(),
          files.flowsBySector().text(),
          bytes(files.payers()),
          bytes(files.flows()),
          unknown.toString(),
          DataLimitations.of(outcome).stream()
              .map(Message::inEnglish)
              .collect(Collectors.joining("\n")),
          outcome.years().stream().map(OwedOn::of).toList().toString());
    } catch (RuntimeException refused) {
      return refused.toString();
    }
  }

  private static String bytes(ResultBytes file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      file.writeTo(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString(UTF_8);
  }

  private static PayerSums counting(AtomicInteger inColumns) {
    return (year, some, assumptions) ->
        Stream.concat(
                YearResults.sums(year, some, assumptions).stream(),
                Stream.of(new InColumns(inColumns)))
            .toList();
  }

  private static int same(int seed, String option, List<String> settings) {
    return same(seed, option, settings, 2024);
  }

  private static int same(int seed, String option, List<String> settings, int... years) {
    SplittableRandom random = new SplittableRandom(seed);
    List<User> users = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      users.add(user(i, random));
    }
    String kept =
        said(folder(users, years), option, settings, PieceLimits.USUAL, YearResults::sums);
    AtomicInteger inColumns = new AtomicInteger();
    ScenarioFolder packed = folder(PackedUsers.of(users), years);
    PieceLimits limits = new PieceLimits(seed % 2 == 0 ? 1_000 : 7, 0);
    assertThat(said(packed, option, settings, limits, counting(inColumns)))
        .as("%s with %s, %s, seed %s", option, settings, limits, seed)
        .isEqualTo(kept);
    return inColumns.get();
  }

  /** Shipped uses, each of a user that chance picks. */
  private static OptionalTable<UseRow> uses(List<User> users, SplittableRandom random) {
    List<UseRow> uses = new ArrayList<>();
    for (UseRow row : Shipped.scenario("use-portfolio").uses().rows()) {
      uses.add(
          new UseRow(
              row.id(),
              one(users, random).id(),
              row.purpose(),
              2024,
              row.description(),
              row.sequences(),
              row.sample(),
              row.result(),
              row.instrument(),
              row.tkHolders(),
              row.emergency(),
              row.resource(),
              row.place()));
    }
    return OptionalTable.of(uses);
  }

  @Test
  void whoHasUsesStandsInNoColumn() {
    SplittableRandom random = new SplittableRandom(5);
    List<User> users = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      users.add(user(i, random));
    }
    OptionalTable<UseRow> uses = uses(users, random);
    long without =
        users.stream()
            .filter(user -> uses.rows().stream().noneMatch(row -> row.user().equals(user.id())))
            .count();
    AtomicInteger inColumns = new AtomicInteger();
    String kept =
        said(
            folder(users, uses, 2024),
            "micro-levy:iusaf",
            List.of(),
            PieceLimits.USUAL,
            YearResults::sums);
    assertThat(
            said(
                folder(PackedUsers.of(users), uses, 2024),
                "micro-levy:iusaf",
                List.of(),
                new PieceLimits(7, 0),
                counting(inColumns)))
        .isEqualTo(kept);
    assertThat((long) inColumns.get()).isBetween(10L, without);
  }

  @Test
  void chanceMakesNoDifference() {
    for (int seed = 0; seed < SEEDS; seed++) {
      assertThat(same(seed, "cali-fund:iusaf", List.of())).isGreaterThan(50);
    }
  }

  private static User company(int number, String sector, Map<AssessmentBase, Fraction> figures) {
    Account account = new Account(2024, Figures.of(figures), null, "users.csv", 2 + number);
    CountryCode home = new CountryCode(HOMES.get(number % HOMES.size()));
    return new User(
        "u%04d".formatted(number), "User " + number, "company", sector, home, List.of(account));
  }

  private String saidInColumns(List<User> users, AtomicInteger inColumns) {
    return said(
        folder(PackedUsers.of(users), 2024),
        "cali-fund:iusaf",
        List.of(),
        new PieceLimits(7, 0),
        counting(inColumns));
  }

  private String saidOfObjects(List<User> users) {
    return said(
        folder(users, 2024), "cali-fund:iusaf", List.of(), PieceLimits.USUAL, YearResults::sums);
  }

  @Test
  void whoLacksAFigureWithoutWhichNobodyCanTellTheAmountStandsInColumns() {
    List<User> users = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Map<AssessmentBase, Fraction> figures = new HashMap<>();
      figures.put(AssessmentBase.ASSETS, Fraction.of(900_000_000_000L));
      figures.put(AssessmentBase.SALES, Fraction.of(900_000_000_000L + i));
      users.add(company(i, "cosmetics", figures));
    }
    AtomicInteger inColumns = new AtomicInteger();
    String said = saidInColumns(users, inColumns);
    assertThat(inColumns).hasValue(20);
    assertThat(said)
        .contains("profit unknown")
        .contains("User 0 (u0000), User 1 (u0001)")
        .isEqualTo(saidOfObjects(users));
  }

  @Test
  void norDoMoreSectorsThanHavePlaces() {
    List<User> users = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      Map<AssessmentBase, Fraction> figures = new HashMap<>();
      for (AssessmentBase base : BASES) {
        figures.put(base, Fraction.of(900_000_000_000L + i));
      }
      users.add(company(i, i % 3 == 0 ? "cosmetics" : "sector-" + i / 2, figures));
    }
    AtomicInteger inColumns = new AtomicInteger();
    String said = saidInColumns(users, inColumns);
    assertThat(inColumns).hasValue(600);
    assertThat(said).contains("sector-298").isEqualTo(saidOfObjects(users));
  }

  @Test
  void norDoYearsForWhichNotAllHaveAccounts() {
    assertThat(same(50, "cali-fund:iusaf", List.of(), 2023, 2024, 2025)).isGreaterThan(100);
  }

  @Test
  void norDoSettings() {
    for (int i = 0; i < SETTINGS.size(); i++) {
      int inColumns = same(100 + i, "cali-fund:iusaf", SETTINGS.get(i));
      boolean attributed = SETTINGS.get(i).contains("cali-fund.use_attribution=true");
      assertThat(inColumns > 0).as("%s", SETTINGS.get(i)).isNotEqualTo(attributed);
    }
  }

  @Test
  void norDoRuleSets() {
    Set<List<String>> seen = new HashSet<>();
    Set<String> inColumns = new TreeSet<>();
    for (String option : Shipped.rulebook().named().keySet()) {
      List<String> ruleSets =
          Shipped.option(option).contributions().stream().map(ContributionRules::id).toList();
      if (seen.add(ruleSets) && same(7, option, List.of()) > 0) {
        inColumns.addAll(ruleSets);
      }
    }
    assertThat(inColumns).contains("cali-fund", "micro-levy", "membership");
  }
}
