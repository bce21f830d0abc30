package org.dsisim.parameter;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.message.Severity;
import org.dsisim.value.Fraction;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/** The parameters of one rule set, or the assumptions of a scenario, as in force in one year. */
public final class ParameterValues implements NamedValues {

  private static final Fraction HUNDREDTH = Fraction.of(1, 100);

  private final String owner;
  private final int year;
  private final Map<String, ParameterValue> byName;
  private final Map<String, List<Fraction>> figures = new ConcurrentHashMap<>();
  private final Map<TableEntry, ParameterValue> entries = new ConcurrentHashMap<>();

  private ParameterValues(String owner, int year, Map<String, ParameterValue> byName) {
    this.owner = owner;
    this.year = year;
    this.byName = byName;
  }

  /**
   * The values in force in a year.
   *
   * @param owner the rule set's id, or {@link ParameterOverride#ASSUMPTION}
   * @param settings what takes the place of the tables' values, the later ones before the earlier;
   *     those of other owners are passed over
   */
  public static ParameterValues inForce(
      String owner,
      Collection<Parameter> parameters,
      int year,
      List<ParameterOverride> settings,
      Problems problems) {
    Map<String, ParameterValue> byName = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      DatedValue dated = parameter.in(year);
      byName.put(
          parameter.name(),
          new ParameterValue(parameter, dated, dated.value(), false, dated.place(), ""));
    }
    for (ParameterOverride setting : settings) {
      if (setting.owner().equals(owner)) {
        ParameterValue replaced = ReplacedValue.of(setting, byName, problems);
        if (replaced != null) {
          byName.put(replaced.name(), replaced);
        }
      }
    }
    return new ParameterValues(owner, year, byName);
  }

  /** Reports settings that could not be put in force in the year of the last row of a table. */
  public static void tryOut(
      String owner,
      Collection<Parameter> parameters,
      List<ParameterOverride> settings,
      Problems problems) {
    int last =
        parameters.stream()
            .flatMap(parameter -> parameter.values().stream())
            .map(DatedValue::validFrom)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .max()
            .orElse(0);
    inForce(owner, parameters, last, settings, problems).warnOfPresets(problems);
  }

  /**
   * Warns of values outside the ranges of their rows that presets put in force; of a bare number,
   * as a weight is, only the proportion to others counts. What a person sets is warned of at once.
   */
  public void warnOfPresets(Problems problems) {
    for (ParameterValue parameterValue : byName.values()) {
      if (parameterValue.setting() && parameterValue.parameter().unit() != Unit.NUMBER) {
        TriedRange.warn(owner, parameterValue, problems);
      }
    }
  }

  /** The same with other values of some. */
  public ParameterValues with(UnaryOperator<ParameterValue> change) {
    Map<String, ParameterValue> changed = new LinkedHashMap<>();
    byName.forEach((name, parameterValue) -> changed.put(name, change.apply(parameterValue)));
    return new ParameterValues(owner, year, changed);
  }

  /** The id of the rule set, or {@link ParameterOverride#ASSUMPTION}. */
  public String owner() {
    return owner;
  }

  @Override
  public int year() {
    return year;
  }

  /** All values, in the order of the table. */
  public Collection<ParameterValue> all() {
    return byName.values();
  }

  @Override
  public Collection<String> names() {
    return Collections.unmodifiableSet(byName.keySet());
  }

  @Override
  public boolean has(String name) {
    return byName.containsKey(name) || table(TableEntry.of(name)) != null;
  }

  private @Nullable ParameterValue table(@Nullable TableEntry entry) {
    ParameterValue table = entry == null ? null : byName.get(entry.table());
    return table == null || !table.parameter().unit().isTable() ? null : table;
  }

  /**
   * The parameter of that name, or the {@link TableEntry} of one, with its value.
   *
   * @throws IllegalArgumentException when there is none
   */
  public ParameterValue value(String name) {
    ParameterValue parameterValue = byName.get(name);
    if (parameterValue != null) {
      return parameterValue;
    }
    TableEntry entry = TableEntry.of(name);
    ParameterValue table = table(entry);
    if (entry == null || table == null) {
      throw new IllegalArgumentException("'" + name + "' is not a parameter of " + owner + ".");
    }
    // Asked for by every payer.
    return entries.computeIfAbsent(entry, one -> one.in(table));
  }

  /**
   * An entry that a table has of its own, by the name of a {@link TableEntry}; null for any other.
   */
  public @Nullable ParameterValue entry(String name) {
    TableEntry entry = TableEntry.of(name);
    ParameterValue table = table(entry);
    return entry == null || table == null || !table.value().words().contains(entry.word())
        ? null
        : value(name);
  }

  @Override
  public Fraction number(String name) {
    return number(value(name));
  }

  private Fraction number(ParameterValue parameterValue) {
    Fraction number = parameterValue.value().number();
    if (number == null) {
      throw new IllegalArgumentException(
          "'" + parameterValue.name() + "' of " + owner + " is not a number.");
    }
    return number;
  }

  @Override
  public Fraction rate(String name) {
    ParameterValue parameterValue = value(name);
    Fraction number = number(parameterValue);
    return switch (parameterValue.value().unit()) {
      case PERCENT -> number.times(HUNDREDTH);
      case SHARE -> number;
      default -> throw otherUnit(name, "percent or share");
    };
  }

  @Override
  public Fraction cents(String name) {
    Fraction number = number(name);
    if (!isMoney(name)) {
      throw otherUnit(name, "USD");
    }
    return number.times(100);
  }

  @Override
  public boolean isMoney(String name) {
    return value(name).value().unit() == Unit.USD;
  }

  private IllegalArgumentException otherUnit(String name, String wanted) {
    String unit = value(name).value().unit().word();
    return new IllegalArgumentException(
        "'" + name + "' of " + owner + " is in " + unit + ", not in " + wanted + ".");
  }

  @Override
  public String word(String name) {
    return value(name).value().text();
  }

  @Override
  public List<String> list(String name) {
    return value(name).value().items();
  }

  @Override
  public List<Fraction> numbers(String list) {
    return figures(list, Unit.NUMBER);
  }

  @Override
  public List<Fraction> dollars(String list) {
    return figures(list, Unit.USD);
  }

  @Override
  public List<Fraction> percentages(String list) {
    return figures(list, Unit.PERCENT);
  }

  private List<Fraction> figures(String name, Unit unit) {
    // Bands are asked once for every payer.
    return figures.computeIfAbsent(unit.word() + " " + name, key -> read(value(name), unit));
  }

  private static List<Fraction> read(ParameterValue parameterValue, Unit unit) {
    Problems found = new Problems();
    List<Fraction> figures =
        parameterValue.value().figures(unit, parameterValue.name(), parameterValue.place(), found);
    if (figures == null) {
      throw new IllegalArgumentException(
          found.all().stream()
              .filter(problem -> problem.severity() == Severity.ERROR)
              .map(Problem::what)
              .findFirst()
              .orElse("'" + parameterValue.name() + "' cannot be read."));
    }
    return figures;
  }
}
