package org.dsisim.rulebook.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.Choice;
import org.dsisim.model.fact.Count;
import org.dsisim.model.fact.Eligible;
import org.dsisim.model.fact.InGroup;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Party;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.fact.Use;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Database;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.model.world.use.Origins;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeptQuestionTest {

  private static final ParameterValues NO_VALUES =
      ParameterValues.inForce("a", List.of(), 2024, List.of(), new Problems());

  private static final OwnValues OWN =
      new OwnValues(
          Figures.of(Map.of(Criterion.figure("seeds"), Fraction.of(1, 3))), Map.of("word", "w"));

  private static final Country COUNTRY =
      new Country(
          new CountryCode("KEN"),
          Map.of("en", "Kenya"),
          "Africa",
          "Sub-Saharan Africa",
          "Eastern Africa",
          "African Group",
          Set.of("cbd-party"),
          Map.of("population", Fraction.of(5)),
          OWN);

  private static final UseRow ROW =
      new UseRow(
          "u",
          "p",
          "commercial",
          2024,
          "a use",
          new UseRow.Sequences(
              "d",
              "dna",
              false,
              7L,
              new Origins(
                  new TreeMap<>(Map.of(new CountryCode("KEN"), Fraction.of(1, 2))),
                  Fraction.of(1, 2)),
              Fraction.of(1, 4)),
          new UseRow.Sample(true, new CountryCode("KEN"), false),
          new UseRow.Result(Money.ofUsd(5), true, false, Money.ofUsd(6)),
          "plant-treaty",
          Map.of(new CountryCode("PER"), 2),
          true,
          new UseRow.Resource(true, false, true, false),
          OWN,
          Place.of("uses.csv", 3));

  private static final Payer PAYER =
      new Payer(
          "p",
          "Name",
          "company",
          "seeds",
          COUNTRY,
          2024,
          Figures.of(Map.of(AssessmentBase.SALES, Fraction.of(100))),
          Figures.of(Map.of(AssessmentBase.SALES, Fraction.of(90))),
          Thresholds.NONE,
          ThresholdStatus.UNKNOWN,
          List.of(ROW),
          true,
          OWN,
          new InGroup("g", "p", 3));

  private static final Use USE =
      new Use(ROW, PAYER, new Database("d", "D", "k", true, Fraction.of(1, 100)));

  private static final Origin ORIGIN = new Origin(USE, COUNTRY, Fraction.of(1, 2), 1);

  private static List<Byte> asked(Object fact) {
    byte[] bytes = new KeptQuestion("q").with(List.of(fact)).bytes();
    assertThat(bytes).as(String.valueOf(fact)).isNotNull();
    List<Byte> boxed = new ArrayList<>();
    for (byte one : Objects.requireNonNull(bytes)) {
      boxed.add(one);
    }
    return boxed;
  }

  /** The same with another value of one component, whichever, also of a fact within it. */
  private static List<Object> others(Object value) throws ReflectiveOperationException {
    if (value instanceof String text) {
      return List.of(text + "x");
    }
    if (value instanceof Integer number) {
      return List.of(number + 1);
    }
    if (value instanceof Long number) {
      return List.of(number + 1);
    }
    if (value instanceof Boolean flag) {
      return List.of(!flag);
    }
    if (value instanceof Fraction fraction) {
      return List.of(fraction.plus(Fraction.ONE));
    }
    if (value instanceof CountryCode) {
      return List.of(new CountryCode("UGA"));
    }
    if (value instanceof Enum<?>) {
      return List.of(ThresholdStatus.ABOVE);
    }
    if (value instanceof Figures figures) {
      return List.of(figures.with(AssessmentBase.RND, Fraction.of(1, 7)));
    }
    if (value instanceof Thresholds) {
      return List.of(new Thresholds(NO_VALUES));
    }
    if (value instanceof NavigableMap<?, ?> map) {
      return map.isEmpty() ? List.of() : List.of(new TreeMap<>());
    }
    if (value instanceof Map<?, ?>) {
      return List.of(Map.of());
    }
    if (value instanceof Set<?>) {
      return List.of(Set.of());
    }
    if (value instanceof List<?>) {
      return List.of(List.of());
    }
    return value instanceof Record fact ? otherRecords(fact) : List.of();
  }

  private static List<Object> otherRecords(Record fact) throws ReflectiveOperationException {
    RecordComponent[] components = fact.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    List<Object> others = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      if (fact instanceof Party && components[i].getName().equals("terms")) {
        continue;
      }
      @Nullable Object[] values = new Object[components.length];
      for (int j = 0; j < components.length; j++) {
        values[j] = components[j].getAccessor().invoke(fact);
      }
      Object value = Objects.requireNonNull(values[i]);
      List<Object> changes = others(value);
      if (value instanceof Thresholds) {
        // A component whose content is changed in a test of its own.
        continue;
      }
      assertThat(changes).as(fact.getClass() + "." + components[i].getName()).isNotEmpty();
      for (Object change : changes) {
        values[i] = change;
        others.add(fact.getClass().getDeclaredConstructor(types).newInstance(values));
      }
    }
    return others;
  }

  private static void everyComponentCounts(Record fact, int atLeast)
      throws ReflectiveOperationException {
    List<Object> others = otherRecords(fact);
    assertThat(others).hasSizeGreaterThanOrEqualTo(atLeast);
    for (Object other : others) {
      assertThat(asked(other)).as(other.toString()).isNotEqualTo(asked(fact));
    }
  }

  @Test
  void whateverAFactHasIsAPartOfTheQuestion() throws ReflectiveOperationException {
    everyComponentCounts(new Choice("basis", "lower"), 2);
    everyComponentCounts(new Count("needed", 2), 2);
    everyComponentCounts(PAYER, 25);
    everyComponentCounts(USE, 50);
    everyComponentCounts(ORIGIN, 60);
    everyComponentCounts(new Party(COUNTRY, NO_VALUES), 10);
  }

  @Test
  void whatIsUnknownIsNeitherYesNorNo() {
    Set<List<Byte>> asked = new HashSet<>();
    for (@Nullable Boolean dsiUser : Arrays.asList(null, true, false)) {
      asked.add(
          asked(
              new Payer(
                  "p",
                  "",
                  "company",
                  "",
                  COUNTRY,
                  2024,
                  Figures.UNKNOWN,
                  Figures.UNKNOWN,
                  Thresholds.NONE,
                  ThresholdStatus.UNKNOWN,
                  List.of(),
                  dsiUser)));
    }
    assertThat(asked).hasSize(3);
  }

  @Test
  void textsEndWhereTheyEnd() {
    assertThat(asked(new Choice("ab", "c"))).isNotEqualTo(asked(new Choice("a", "bc")));
    assertThat(asked(new Choice("\ud800", ""))).isNotEqualTo(asked(new Choice("?", "")));
    assertThat(asked(new Choice("é", "日本")))
        .isEqualTo(asked(new Choice("é", "日本")))
        .isNotEqualTo(asked(new Choice("e", "日本")));
  }

  @Test
  void aFactWithoutAFormMakesNoQuestion() {
    Eligible eligible = new Eligible(new Party(COUNTRY, NO_VALUES));
    assertThat(new KeptQuestion("q").with(List.of(eligible)).bytes()).isNull();
    assertThat(new KeptQuestion("q").with(List.of(PAYER)).with(List.of(eligible)).bytes()).isNull();
  }
}
