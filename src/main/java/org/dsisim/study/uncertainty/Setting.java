package org.dsisim.study.uncertainty;

import java.util.List;
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

  /** Values for all, and no payer with a part of its own. */
  static Setting of(List<ParameterOverride> values) {
    return new Setting(values, PayerParts.NONE);
  }
}
