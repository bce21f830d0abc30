package org.dsisim.study.uncertainty;

import java.util.List;
import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.reckoning.collection.PayerParts;

/**
 * What a trial is made under.
 *
 * @param values in force for all
 * @param parts that payers have of their own
 */
record Setting(List<ParameterOverride> values, PayerParts parts) {

  Setting {
    values = List.copyOf(values);
  }

  /**
   * How payers are measured under it, and then its other words: of settings with the same words one
   * after the other, what is measured and asked for the first serves all.
   */
  String words() {
    StringBuilder measuring = new StringBuilder();
    StringBuilder others = new StringBuilder();
    for (ParameterOverride one : values) {
      if (MeasuringParameter.of(one.name()) != null) {
        measuring.append(one.text()).append(';');
      } else if (!one.text().isEmpty() && Character.isLetter(one.text().charAt(0))) {
        others.append(one.text()).append(';');
      }
    }
    return measuring.append(others).toString();
  }

  /** Values for all, and no payer with a part of its own. */
  static Setting of(List<ParameterOverride> values) {
    return new Setting(values, PayerParts.NONE);
  }
}
