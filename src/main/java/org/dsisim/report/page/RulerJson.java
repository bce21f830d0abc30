package org.dsisim.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.Value;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** What comes of a bracket over the range to try, and of each of its alternatives. */
public final class RulerJson {

  private static final int DECIMALS = 6;

  private final String address;
  private final ParameterValue term;
  private final List<String> points;
  private final List<String> alternatives;

  /** What comes of a value; nothing where there is no result. */
  public record Point(String value, @Nullable Money expected, List<PartyOutcome> parties) {}

  /**
   * A ruler.
   *
   * @param before the parameter under the baseline; null for none
   * @param count how many values over the range
   */
  public RulerJson(
      String address, ParameterValue term, @Nullable ParameterValue before, int count) {
    this.address = address;
    this.term = term;
    this.points = points(term, before, count);
    this.alternatives = term.alternatives().stream().map(Value::text).toList();
  }

  private static List<String> points(
      ParameterValue term, @Nullable ParameterValue before, int count) {
    Value low = term.dated().low();
    Value high = term.dated().high();
    if (low == null || high == null || !term.value().unit().isNumeric()) {
      return List.of();
    }
    BigDecimal from = new BigDecimal(low.text());
    BigDecimal width = new BigDecimal(high.text()).subtract(from);
    boolean whole = from.scale() <= 0 && term.value().unit().isWhole();
    TreeSet<BigDecimal> values = new TreeSet<>();
    for (int i = 0; i < count; i++) {
      BigDecimal part =
          width
              .multiply(BigDecimal.valueOf(i))
              .divide(BigDecimal.valueOf(Math.max(1, count - 1)), DECIMALS, RoundingMode.HALF_EVEN);
      values.add(from.add(whole ? part.setScale(0, RoundingMode.HALF_EVEN) : part));
    }
    values.add(new BigDecimal(high.text()));
    values.add(new BigDecimal(term.dated().value().text()));
    values.add(new BigDecimal(term.value().text()));
    if (before != null) {
      values.add(new BigDecimal(before.value().text()));
    }
    return values.stream().map(value -> value.stripTrailingZeros().toPlainString()).toList();
  }

  /** The values to be tried. */
  public List<String> values() {
    List<String> all = new ArrayList<>(points);
    all.addAll(alternatives);
    return all.stream().distinct().toList();
  }

  /**
   * The ruler.
   *
   * @param found what came of the values
   * @param mine the country of the delegation; null for none
   */
  public ObjectNode json(List<Point> found, @Nullable CountryCode mine) {
    ObjectNode ruler =
        Fields.object()
            .put("address", address)
            .put("low", term.dated().low() == null ? null : term.dated().low().text())
            .put("high", term.dated().high() == null ? null : term.dated().high().text())
            .put("inForce", term.dated().value().text());
    of(points, found, mine, ruler.putArray("points"));
    of(alternatives, found, mine, ruler.putArray("alternatives"));
    return ruler;
  }

  private static void of(
      List<String> values, List<Point> found, @Nullable CountryCode mine, ArrayNode to) {
    for (Point point : found) {
      if (values.contains(point.value())) {
        to.addObject()
            .put("value", point.value())
            .put("expected", Fields.usdOrNull(point.expected()))
            .put("mine", mine(point, mine));
      }
    }
  }

  private static @Nullable String mine(Point point, @Nullable CountryCode mine) {
    if (mine == null || point.expected() == null) {
      return null;
    }
    for (PartyOutcome party : point.parties()) {
      if (party.country().code().equals(mine)) {
        return Fields.usd(party.amount().plus(party.bilateral()));
      }
    }
    return Fields.usd(Money.ZERO);
  }
}
