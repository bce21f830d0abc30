package org.dsisim.table.yaml;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.table.Cell;

/**
 * A list.
 *
 * @param items what is in it, in its order
 * @param place where it begins
 */
public record YamlList(List<YamlNode> items, Place place) implements YamlNode {

  /** Makes a list that does not change with the one it was made from. */
  public YamlList {
    items = List.copyOf(items);
  }

  /** Returns the items that are single values, and reports those that are not. */
  public List<String> texts(Problems problems) {
    return scalars(problems).stream().map(YamlScalar::text).toList();
  }

  /** Returns the items that are single values as cells, and reports those that are not. */
  public List<Cell> cells(String column, Problems problems) {
    return scalars(problems).stream().map(scalar -> scalar.toCell(column)).toList();
  }

  private List<YamlScalar> scalars(Problems problems) {
    List<YamlScalar> scalars = new ArrayList<>();
    for (YamlNode item : items) {
      if (item instanceof YamlScalar scalar) {
        scalars.add(scalar);
      } else {
        problems.error(item.place(), Message.of("table.yaml.item-single-value"));
      }
    }
    return scalars;
  }

  /** Returns the items that are maps, and reports those that are not. */
  public List<YamlMap> maps(Problems problems) {
    List<YamlMap> maps = new ArrayList<>();
    for (YamlNode item : items) {
      if (item instanceof YamlMap map) {
        maps.add(map);
      } else {
        problems.error(item.place(), Message.of("table.yaml.item-map"));
      }
    }
    return List.copyOf(maps);
  }
}
