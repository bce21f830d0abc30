package org.dsisim.reckoning.collection;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.dsisim.value.NamedValues;

/** What Parties use the fund's money for, as far as somebody assumes it: no text says how much. */
public enum AssumedPurpose {
  /** Conservation and sustainable use of biodiversity. */
  CONSERVATION("purpose_conservation"),
  /** Needs that indigenous peoples and local communities name themselves. */
  IPLC_NEEDS("purpose_iplc_needs"),
  /** Capacity to generate, access, use and store DSI. */
  DSI_CAPACITY("purpose_dsi_capacity"),
  /** Monitoring, and reporting on it. */
  MONITORING("purpose_monitoring");

  private final String indicator;

  AssumedPurpose(String indicator) {
    this.indicator = indicator;
  }

  /** The name of its amount in results. */
  public String indicator() {
    return indicator;
  }

  /** The assumption that says its share of what Parties receive. */
  public String assumption() {
    return indicator + "_share";
  }

  /** The assumptions of all. */
  public static List<String> assumptions() {
    return Arrays.stream(values()).map(AssumedPurpose::assumption).toList();
  }

  /** What all those together take of which something is assumed; more than one is refused. */
  public static Fraction together(NamedValues assumptions) {
    return Fraction.sum(
        assumptions().stream().filter(assumptions::has).map(assumptions::rate).toList());
  }

  /**
   * The amounts of those of which something is assumed, each rounded to the cent.
   *
   * @param allocated what Parties receive
   */
  public static Map<AssumedPurpose, Money> of(Money allocated, NamedValues assumptions) {
    Map<AssumedPurpose, Money> amounts = new EnumMap<>(AssumedPurpose.class);
    for (AssumedPurpose purpose : values()) {
      if (assumptions.has(purpose.assumption())) {
        Fraction share = assumptions.rate(purpose.assumption());
        amounts.put(purpose, Money.ofCents(allocated.toFraction().times(share)));
      }
    }
    return amounts;
  }
}
