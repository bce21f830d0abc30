package org.dsisim.model.formula;

import java.util.List;
import java.util.Locale;
import org.dsisim.model.world.figure.NamesColumn;
import org.dsisim.model.world.figure.OwnColumn;

/** By what a table gives a rate or a sum to a payer. */
public sealed interface TableKey {

  /** The word of its sector. */
  TableKey BY_SECTOR = new OfAll("BY_SECTOR");

  /** What it is: a company, a university. */
  TableKey BY_TYPE = new OfAll("BY_TYPE");

  /** The ISO code of its home. */
  TableKey BY_HOME = new OfAll("BY_HOME");

  /** The regional group of its home. */
  TableKey BY_REGIONAL_GROUP = new OfAll("BY_REGIONAL_GROUP");

  /** The region of its home. */
  TableKey BY_REGION = new OfAll("BY_REGION");

  /** Those that payers of every scenario have. */
  List<TableKey> ALL = List.of(BY_SECTOR, BY_TYPE, BY_HOME, BY_REGIONAL_GROUP, BY_REGION);

  /** The word in a column of a scenario's own. */
  static TableKey byWord(@NamesColumn(OwnColumn.Kind.WORD) String column) {
    return new OfColumn(column);
  }

  /** As rules write it. */
  String name();

  /** The key in words: {@code by sector}. */
  String words();

  /** One that payers of every scenario have. */
  record OfAll(String name) implements TableKey {
    @Override
    public String words() {
      return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** The word in a column of a scenario's own. */
  record OfColumn(String column) implements TableKey {
    @Override
    public String name() {
      return "byWord( \"" + column + "\" )";
    }

    @Override
    public String words() {
      return "by " + column;
    }
  }
}
