package org.dsisim.parameter;

import java.util.Collection;
import java.util.Optional;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;

/**
 * A value put in the place of a table's: by a preset, a named option, a worked case or {@code
 * --set}.
 *
 * @param owner the rule set's id, or {@link #ASSUMPTION}
 * @param name the parameter
 * @param text the value as written
 * @param place where it was written, such as {@code --set}
 * @param reference what stands behind the value: the preset or the named option, and its source;
 *     empty for a value that somebody tries out
 */
public record ParameterOverride(
    String owner, String name, String text, Place place, String reference) {

  /** The owner of a scenario's assumptions. */
  public static final String ASSUMPTION = "assumption";

  /** A value behind which nothing stands but who set it. */
  public ParameterOverride(String owner, String name, String text, Place place) {
    this(owner, name, text, place, "");
  }

  /** The same value, with what stands behind it. */
  public ParameterOverride from(String source) {
    return new ParameterOverride(owner, name, text, place, source);
  }

  /**
   * Reads {@code owner.name=value}, the form of {@code --set}.
   *
   * @return empty when the text has another form
   */
  public static Optional<ParameterOverride> parse(String text, Place place) {
    int equals = text.indexOf('=');
    int dot = text.indexOf('.');
    if (dot < 0 || equals < dot) {
      return Optional.empty();
    }
    String owner = text.substring(0, dot).trim();
    String name = text.substring(dot + 1, equals).trim();
    return owner.isEmpty() || name.isEmpty()
        ? Optional.empty()
        : Optional.of(new ParameterOverride(owner, name, text.substring(equals + 1).trim(), place));
  }

  /** Reports that the setting would do nothing, where its owner is none of these. */
  public void expectOwner(Collection<String> owners, Problems problems) {
    if (!owners.contains(owner)) {
      problems.error(
          place,
          Message.of("parameter.override.no-owner", "address", address(), "owner", owner),
          Nearest.guess(owner, owners, known -> known + "." + name));
    }
  }

  /** The address of the parameter, as {@code cali-fund.profit_rate}. */
  public String address() {
    return owner + "." + name;
  }
}
