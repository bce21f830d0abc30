package org.dsisim.rulebook.description;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterOverride;
import org.jspecify.annotations.Nullable;

/**
 * The id of a rule set, which is its folder's name. Its letters are few, as it stands on command
 * lines, in addresses of parameters, and in names of generated packages.
 */
public final class RuleSetId {

  private static final Pattern PATTERN = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /** What {@code -o} and addresses of parameters mean by these words is something else. */
  private static final Set<String> TAKEN = Set.of(ParameterOverride.ASSUMPTION, "all");

  private RuleSetId() {}

  /**
   * Reports a name that cannot be an id.
   *
   * @return whether it can
   */
  public static boolean expect(String name, Place place, Problems problems) {
    if (TAKEN.contains(name)) {
      problems.error(
          place,
          Message.of("description.id.taken", "name", name),
          Message.of("nearest.one", "word", "my-" + name));
      return false;
    }
    if (!PATTERN.matcher(name).matches()) {
      problems.error(place, Message.of("description.id.no-name", "name", name), better(name));
      return false;
    }
    return true;
  }

  /**
   * The same in small letters without accents, digits and hyphens, where something is left of it.
   */
  private static @Nullable Message better(String name) {
    String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String hyphened =
        plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[0-9-]+|-$", "");
    return hyphened.isEmpty() ? null : Message.of("nearest.one", "word", hyphened);
  }
}
