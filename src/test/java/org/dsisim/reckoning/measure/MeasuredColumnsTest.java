package org.dsisim.reckoning.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.model.world.figure.AssessmentBase.ASSETS;
import static org.dsisim.model.world.figure.AssessmentBase.EMPLOYEES;
import static org.dsisim.model.world.figure.AssessmentBase.PROFIT;
import static org.dsisim.model.world.figure.AssessmentBase.SALES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.Parameters;
import org.dsisim.simulation.Worlds;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Users in columns are measured as they are one by one. */
class MeasuredColumnsTest {

  private static final Map<CountryCode, Country> HOMES =
      Map.of(new CountryCode("KEN"), Payers.country("KEN"));

  private static final List<AssessmentBase> FIGURES = List.of(ASSETS, SALES, PROFIT, EMPLOYEES);

  private static final List<String> THRESHOLDS =
      List.of(
          "sales_threshold,0.03,USD",
          "sales_threshold_higher,0.05,USD",
          "profit_threshold,0,USD",
          "employees_threshold,2.5,number");

  private static final List<String> CHOICES =
      List.of(
          "averaging_years,3,years",
          "averaged_figures,profit,choice",
          "missing_years,unknown,choice",
          "loss,as-is-with-floor,choice",
          "average_ends,year-before,choice");

  private static Measurement measurement(List<String> parameters) {
    return new Measurement(Parameters.values(parameters.toArray(String[]::new)));
  }

  private static @Nullable MeasuredColumns columns(String... parameters) {
    return MeasuredColumns.of(measurement(List.of(parameters)));
  }

  private static Account account(int year, Random random) {
    Map<AssessmentBase, Fraction> figures = new HashMap<>();
    for (AssessmentBase base : FIGURES) {
      if (random.nextInt(4) > 0) {
        figures.put(base, Fraction.of(random.nextInt(13) - (base == PROFIT ? 6 : 0)));
      }
    }
    return Worlds.account(year, Figures.of(figures));
  }

  private static User user(int number, Random random) {
    List<Account> accounts = new ArrayList<>();
    for (int year = 2020; year <= 2025; year++) {
      if (year == 2024 || random.nextInt(4) > 0) {
        accounts.add(account(year, random));
      }
    }
    return Worlds.user("u" + number, "company", "KEN", accounts.toArray(Account[]::new));
  }

  @Test
  void whatColumnsTellIsWhatIsMeasuredOfEachUser() {
    Random random = new Random(2026);
    int told = 0;
    for (int round = 0; round < 50; round++) {
      List<String> parameters = new ArrayList<>(THRESHOLDS);
      CHOICES.stream().filter(choice -> random.nextBoolean()).forEach(parameters::add);
      Measurement measurement = measurement(parameters);
      MeasuredColumns columns = Objects.requireNonNull(MeasuredColumns.of(measurement));
      assertThat(columns.tested()).containsExactlyInAnyOrder(SALES, PROFIT, EMPLOYEES);
      List<User> users = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        users.add(user(i, random));
      }
      List<Payer> payers = measurement.payers(users, HOMES);
      for (PackedUsers.Part part : PackedUsers.of(users).parts(7)) {
        MeasuredColumns.Row row = columns.row(part.columns());
        for (int i = 0; i < part.size(); i++) {
          Payer payer = payers.get(part.place() + i);
          if (row.at(part.first() + i)) {
            told++;
            assertThat(told(columns, row))
                .as("%s under %s", users, parameters)
                .isEqualTo(of(payer));
          } else {
            // Half of an employee is between two whole numbers.
            Fraction employees = Objects.requireNonNull(payer.measured().of(EMPLOYEES));
            assertThat(employees.isWhole()).isFalse();
          }
        }
      }
    }
    assertThat(told).isBetween(750, 999);
  }

  /** All that is told of a user in columns. */
  private static Map<String, Object> told(MeasuredColumns columns, MeasuredColumns.Row row) {
    Map<String, Object> told = new HashMap<>();
    boolean anyUntold = false;
    for (int i = 0; i < columns.tested().size(); i++) {
      AssessmentBase base = columns.tested().get(i);
      Fraction exactly = row.exactly(i);
      anyUntold |= exactly == null;
      told.put(base.name(), String.valueOf(exactly));
      told.put("ceiling of " + base, row.ceiling(i, Long.MIN_VALUE));
    }
    for (AssessmentBase base : FIGURES) {
      told.put("is known: " + base, (row.known() & Figures.bit(base)) != 0);
    }
    assertThat(row.anyUntold()).isEqualTo(anyUntold);
    List<String> names = List.copyOf(columns.thresholds().names());
    for (int i = 0; i < names.size(); i++) {
      int standing = (row.standings() >> (2 * (names.size() - 1 - i))) & 3;
      told.put(names.get(i), List.of("UNKNOWN", "NOT_ABOVE", "ABOVE").get(standing));
    }
    return told;
  }

  /** The same of the payer that was measured. */
  private static Map<String, Object> of(Payer payer) {
    Map<String, Object> of = new HashMap<>();
    for (AssessmentBase base : List.of(SALES, PROFIT, EMPLOYEES)) {
      Fraction figure = payer.measured().of(base);
      of.put(base.name(), String.valueOf(figure));
      of.put(
          "ceiling of " + base,
          figure == null ? Long.MIN_VALUE : figure.negated().floor().negate().longValueExact());
    }
    for (AssessmentBase base : FIGURES) {
      of.put("is known: " + base, payer.measured().knows(base));
    }
    for (String name : payer.thresholds().names()) {
      ThresholdStatus standing = payer.thresholds().standing(name, payer.measured());
      of.put(name, standing.name());
    }
    return of;
  }

  @Test
  void figuresOfWhichASumMayBeTooLargeAreMeasuredOneByOne() {
    long most = Measurement.MOST;
    MeasuredColumns columns = Objects.requireNonNull(columns("sales_threshold,1,USD"));
    for (long figure : new long[] {most, -most}) {
      assertThat(isTold(columns, figure)).isTrue();
      assertThat(isTold(columns, figure + Long.signum(figure))).isFalse();
    }
  }

  private static boolean isTold(MeasuredColumns columns, long cents) {
    Figures figures = Figures.of(Map.of(SALES, Fraction.of(cents)));
    PackedUsers users = PackedUsers.of(List.of(Worlds.company("u1", figures)));
    return columns.row(users.parts(1).get(0).columns()).at(0);
  }

  @Test
  void whatAColumnCannotSayIsMeasuredOneByOne() {
    assertThat(columns("use_attribution,true,boolean")).isNull();
    assertThat(columns("averaging_years,3,years", "amounts_on,average,choice")).isNull();
    assertThat(columns("amounts_on,average,choice", "loss,zero-profit,choice")).isNull();
    String asIs = "loss,as-is-with-floor,choice";
    assertThat(columns("averaging_years,3,years", asIs, "amounts_on,average,choice")).isNull();
    assertThat(columns("amounts_on,average,choice", asIs)).isNotNull();
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      many.add("sales_threshold_" + i + ",1,USD");
    }
    assertThat(columns(many.toArray(String[]::new))).isNotNull();
    many.add("sales_threshold,1,USD");
    assertThat(columns(many.toArray(String[]::new))).isNull();
  }

  @Test
  void amountsAreBasedOnTheYearThatTheRulesName() {
    String asIs = "loss,as-is-with-floor,choice";
    assertThat(Objects.requireNonNull(columns(asIs)).yearOfAmounts()).isEqualTo(2024);
    assertThat(
            Objects.requireNonNull(columns(asIs, "amounts_on,year-before,choice")).yearOfAmounts())
        .isEqualTo(2023);
    assertThat(
            Objects.requireNonNull(
                    columns(asIs, "amounts_on,average,choice", "average_ends,year-before,choice"))
                .yearOfAmounts())
        .isEqualTo(2023);
  }
}
