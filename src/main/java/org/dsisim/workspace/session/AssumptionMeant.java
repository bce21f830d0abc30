package org.dsisim.workspace.session;

import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.model.policy.ReservedAssumption;
import org.dsisim.parameter.ParameterOverride;
import org.jspecify.annotations.Nullable;

/** The assumption that a value without an owner is most likely meant for, as {@code uptake=0.5}. */
public final class AssumptionMeant {

  private AssumptionMeant() {}

  /**
   * What to write after "Maybe".
   *
   * @param text {@code NAME=VALUE}, which names no owner
   * @param otherwise where no assumption has such a name, or nothing is set
   */
  public static Message by(String text, Message otherwise) {
    int equals = text.indexOf('=');
    String name = equals < 0 ? null : assumption(text.substring(0, equals).trim());
    return name == null
        ? otherwise
        : Message.of(
            "nearest.one",
            "word",
            ParameterOverride.ASSUMPTION + "." + name + text.substring(equals));
  }

  private static @Nullable String assumption(String name) {
    return ReservedAssumption.of(name).isPresent()
        ? name
        : Nearest.to(name, ReservedAssumption.all().stream().map(ReservedAssumption::name).toList())
            .orElse(null);
  }
}
