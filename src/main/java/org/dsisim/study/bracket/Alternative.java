package org.dsisim.study.bracket;

import java.util.List;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.parameter.ParameterOverride;
import org.jspecify.annotations.Nullable;

/**
 * One of the texts between which a bracket leaves the choice.
 *
 * @param text as it is written
 * @param label what it is, where its files say more than the text; empty otherwise
 * @param isInForce whether it is what is in force without any choice
 * @param settings the values that it stands for; none where it is another formula
 * @param option the option with another formula; null where the formula stays
 */
public record Alternative(
    String text,
    String label,
    boolean isInForce,
    List<ParameterOverride> settings,
    @Nullable PolicyOption option) {

  /** Copies the settings. */
  public Alternative {
    settings = List.copyOf(settings);
  }

  /** Its text as a draft has it, what is in force between equals signs. */
  public String inBrackets() {
    return isInForce ? "[=" + text + "=]" : "[" + text + "]";
  }
}
