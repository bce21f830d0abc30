package org.dsisim.reckoning.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.model.world.Database;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.parameter.ParameterValues;
import org.jspecify.annotations.Nullable;

/**
 * Which uses count where a rule set asks for what the uses of a user come to together: all of them,
 * or those of sequences from databases that are open to everybody; of all materials, or of those on
 * a list. A use of which nobody knows whether it counts is there, and how much it comes to is
 * unknown.
 */
public final class CountedUses {

  private final Map<String, Database> databases;
  private final boolean ofOpenDatabases;

  /** The materials that count; null for all. */
  private final @Nullable Set<String> materials;

  /**
   * The uses that count under a rule set's parameters.
   *
   * @param databases by their ids
   */
  public CountedUses(ParameterValues values, Map<String, Database> databases) {
    this.databases = databases;
    this.ofOpenDatabases = MeasuringParameter.USES_COUNTED.word(values).equals("open-databases");
    String list = MeasuringParameter.MATERIALS_COUNTED.parameter();
    Set<String> listed = values.has(list) ? Set.copyOf(values.list(list)) : null;
    this.materials = listed == null || listed.containsAll(UseRow.MATERIALS) ? null : listed;
  }

  /** Those of some uses that count, in their order. */
  public List<UseRow> of(List<UseRow> uses) {
    if (uses.isEmpty() || (!ofOpenDatabases && materials == null)) {
      return uses;
    }
    List<UseRow> counted = new ArrayList<>();
    for (UseRow use : uses) {
      Boolean open = isOpen(use.sequences().database());
      Boolean listed = isListed(use.sequences().material());
      if (Boolean.FALSE.equals(open) || Boolean.FALSE.equals(listed)) {
        continue;
      }
      counted.add(open == null || listed == null ? use.ofUnknownExtent() : use);
    }
    return List.copyOf(counted);
  }

  private @Nullable Boolean isOpen(String database) {
    if (!ofOpenDatabases) {
      return true;
    }
    Database known = databases.get(database);
    return known == null ? null : known.open();
  }

  private @Nullable Boolean isListed(String material) {
    if (materials == null) {
      return true;
    }
    return material.isEmpty() ? null : materials.contains(material);
  }
}
