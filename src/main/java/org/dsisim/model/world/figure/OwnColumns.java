package org.dsisim.model.world.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a scenario's own, in the order of their declaration; no two have one name. */
public record OwnColumns(List<OwnColumn> all) {

  /** None. */
  public static final OwnColumns NONE = new OwnColumns(List.of());

  /** Copies the list. */
  public OwnColumns {
    all = List.copyOf(all);
  }

  /** Those of a table, as {@code users.csv}. */
  public List<OwnColumn> of(String table) {
    return all.stream().filter(column -> column.table().equals(table)).toList();
  }

  /** Their names. */
  public List<String> names(String table) {
    return of(table).stream().map(OwnColumn::name).toList();
  }

  /** The column of a name; null where none is declared. */
  public @Nullable OwnColumn find(String name) {
    for (OwnColumn column : all) {
      if (column.name().equals(name)) {
        return column;
      }
    }
    return null;
  }
}
