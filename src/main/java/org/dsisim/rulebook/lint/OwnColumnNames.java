package org.dsisim.rulebook.lint;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.Use;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.table.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a scenario's own as the rules of a rule set name them: each must be among what
 * {@code option.yaml} needs, so that a scenario without it is told.
 */
final class OwnColumnNames {

  private final RuleSetKind kind;
  private final PayerKind payers;
  private final Problems problems;

  /** The table of each column that is needed. */
  private final Map<String, String> needed = new LinkedHashMap<>();

  private final Map<String, OwnColumn.Kind> asked = new HashMap<>();

  OwnColumnNames(Description description, Problems problems) {
    this.kind = description.kind();
    this.payers = description.subjects().payers();
    this.problems = problems;
    for (Cell need : description.needed()) {
      int colon = need.text().indexOf(':');
      if (colon > 0 && OwnColumn.TABLES.contains(need.text().substring(0, colon))) {
        needed.put(need.text().substring(colon + 1), need.text().substring(0, colon));
      }
    }
  }

  /** The table in which a needed column stands; null where it is not needed. */
  @Nullable String table(String name) {
    return needed.get(name);
  }

  /** The columns of a table that are needed. */
  List<String> ofPayers() {
    String table = tableOfPayers();
    return needed.keySet().stream().filter(name -> table.equals(needed.get(name))).toList();
  }

  /** Whether a threshold can test a column of that name. */
  boolean isOfPayers(String name) {
    return kind == RuleSetKind.CONTRIBUTION && tableOfPayers().equals(needed.get(name));
  }

  /** A threshold tests a column. */
  void useThreshold(String name, Place place) {
    expectOneKind(name, OwnColumn.Kind.FIGURE, place);
  }

  /**
   * A rule names a column.
   *
   * @param as what it asks for what stands there
   * @param owner what it asks
   */
  void use(String name, OwnColumn.Kind as, Class<?> owner, Place place) {
    List<String> tables = tables(as, owner);
    String table = needed.get(name);
    if (table == null) {
      Message nearest = NameLint.nearest(name, needed.keySet());
      problems.error(
          place,
          Message.of("lint.own.not-needed", "name", name),
          nearest == null
              ? Message.of("lint.own.not-needed.maybe", "name", name, "table", tables.get(0))
              : nearest);
    } else if (!tables.contains(table)) {
      problems.error(
          place,
          Message.of("lint.own.of-other-table", "name", name, "table", table, "tables", tables),
          Nearest.guess(name, needed.keySet().stream().filter(n -> !n.equals(name)).toList()));
    }
    expectOneKind(name, as, place);
  }

  private void expectOneKind(String name, OwnColumn.Kind as, Place place) {
    OwnColumn.Kind before = asked.putIfAbsent(name, as);
    if (before != null && before != as) {
      problems.error(
          place,
          Message.of(
              "lint.own.two-kinds",
              "name",
              name,
              "kind",
              Message.of(as.key()),
              "before",
              Message.of(before.key())));
    }
  }

  private List<String> tables(OwnColumn.Kind as, Class<?> owner) {
    if (kind == RuleSetKind.DISTRIBUTION || owner == Country.class) {
      return List.of(OwnColumn.COUNTRIES);
    }
    if (as == OwnColumn.Kind.FIGURE) {
      // Of whom an amount can be based on it, is told where the amount is owed.
      return tableOfPayers().equals(OwnColumn.USERS)
          ? OwnColumn.TABLES
          : List.of(OwnColumn.COUNTRIES);
    }
    return List.of(owner == Use.class ? OwnColumn.USES : tableOfPayers());
  }

  private String tableOfPayers() {
    return payers == PayerKind.COUNTRIES ? OwnColumn.COUNTRIES : OwnColumn.USERS;
  }
}
