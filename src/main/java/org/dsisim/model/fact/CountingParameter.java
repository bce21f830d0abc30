package org.dsisim.model.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.CountryStatus;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.parameter.Unit;
import org.dsisim.value.Fraction;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that the program itself reads of an allocation formula: which figures of the table of
 * countries count before the rules see them. A figure that does not count is unknown to the rules;
 * it is kept under another name, so that messages can say why.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are List.of, which nobody can change
public enum CountingParameter implements ReservedParameter {
  /** Whether rates count that the UN scale has for States that are not Members. */
  NOTIONAL_RATES("notional_rates", List.of(Unit.CHOICE), List.of("not-counted", "counted")),
  /** The year before which a gross domestic product is too old to count. */
  OLDEST_GDP_YEAR("oldest_gdp_year", List.of(Unit.NUMBER, Unit.COUNT), List.of());

  /** What follows the name of a column whose figure does not count. */
  private static final String NOT_COUNTED = "_not_counted";

  /** The columns of the UN scale, as of 2025 to 2027, with 9 for each digit. */
  private static final String UN_SCALE = Criterion.unScale("9999-9999").column();

  /**
   * The status of a State that is no Member of the United Nations, so that its rates are notional.
   */
  private static final String NOTIONAL = CountryStatus.NOTIONAL_UN_RATE.word();

  private static final String GDP_YEAR = "gdp_year";

  private final Declared declared;

  CountingParameter(String parameter, List<Unit> units, List<String> words) {
    declared = new Declared(parameter, units, words);
  }

  @Override
  public Declared declared() {
    return declared;
  }

  /** The one of that name, or null. */
  public static @Nullable CountingParameter of(String parameter) {
    return ReservedParameter.named(parameter, values());
  }

  /** The country with those figures that count under the parameters of a formula. */
  public static Country counted(Country country, NamedValues values) {
    boolean notional =
        country.is(NOTIONAL)
            && !values
                .wordOr(NOTIONAL_RATES.parameter(), NOTIONAL_RATES.words().get(0))
                .equals("counted");
    // A product without a year is not known to be old.
    Fraction year = country.figures().get(GDP_YEAR);
    boolean old =
        year != null
            && values.has(OLDEST_GDP_YEAR.parameter())
            && year.compareTo(values.number(OLDEST_GDP_YEAR.parameter())) < 0;
    if (!notional && !old) {
      return country;
    }
    Map<String, Fraction> figures = new HashMap<>(country.figures());
    if (notional) {
      country.figures().keySet().stream()
          .filter(CountingParameter::isUnScale)
          .forEach(column -> setAside(column, figures));
    }
    if (old) {
      setAside(Criterion.GDP.column(), figures);
    }
    return country.withFigures(figures);
  }

  private static boolean isUnScale(String column) {
    StringBuilder shape = new StringBuilder(column);
    for (int i = 0; i < shape.length(); i++) {
      if (shape.charAt(i) >= '0' && shape.charAt(i) <= '8') {
        shape.setCharAt(i, '9');
      }
    }
    return UN_SCALE.contentEquals(shape);
  }

  private static void setAside(String column, Map<String, Fraction> figures) {
    Fraction figure = figures.get(column);
    if (figure != null && !figure.isZero()) {
      figures.remove(column);
      figures.put(column + NOT_COUNTED, figure);
    }
  }

  /**
   * A figure of a country that does not count, with why, as the object of a sentence: {@code a
   * gdp_usd of 1990, which is too old}; null where it counts or is unknown.
   */
  public static @Nullable Message notCounted(Criterion criterion, Country country) {
    if (!country.figures().containsKey(criterion.column() + NOT_COUNTED)) {
      return null;
    }
    return criterion.column().equals(Criterion.GDP.column())
        ? Message.of(
            "fact.too-old",
            "figure",
            criterion.column(),
            "year",
            String.valueOf(country.figures().get(GDP_YEAR)),
            "parameter",
            OLDEST_GDP_YEAR.parameter())
        : Message.of(
            "fact.notional", "figure", criterion.column(), "parameter", NOTIONAL_RATES.parameter());
  }
}
