package org.dsisim.scenario.user;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dsisim.model.world.figure.AssessmentBase;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of {@code users.csv} stand in a table that is scanned.
 *
 * @param table its name in messages
 * @param attribution below zero where there is none
 * @param dsiUser below zero where there is none
 * @param figures where the figures stand; below zero for one that the table does not have
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them, and each row reads all figures
record ScannedColumns(
    String table,
    int id,
    int name,
    int type,
    int sector,
    int home,
    int year,
    int attribution,
    int dsiUser,
    List<Integer> figures) {

  /** The figures, in the order in which they are read. */
  static final AssessmentBase[] BASES = UserReader.COLUMNS.keySet().toArray(AssessmentBase[]::new);

  /** Those of a table; null where it has not all that it must, or others, as groups. */
  static @Nullable ScannedColumns of(String table, List<String> columns) {
    Set<String> others = new HashSet<>(columns);
    boolean all = others.size() == columns.size() && others.containsAll(UserReader.REQUIRED);
    UserReader.REQUIRED.forEach(others::remove);
    UserReader.FIGURES.forEach(others::remove);
    others.remove(UserReader.DSI_USER);
    if (!all || !others.isEmpty()) {
      return null;
    }
    List<Integer> figures = new ArrayList<>();
    for (AssessmentBase base : BASES) {
      figures.add(columns.indexOf(UserReader.column(base)));
    }
    return new ScannedColumns(
        table,
        columns.indexOf("id"),
        columns.indexOf("name"),
        columns.indexOf("type"),
        columns.indexOf("sector"),
        columns.indexOf("home"),
        columns.indexOf("year"),
        columns.indexOf("dsi_attribution"),
        columns.indexOf(UserReader.DSI_USER),
        List.copyOf(figures));
  }
}
