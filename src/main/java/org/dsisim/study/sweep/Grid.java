package org.dsisim.study.sweep;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.parameter.ParameterOverride;

/**
 * All combinations of the values of some parameters, the last of which changes from point to point.
 *
 * @param axes at least one, each of another parameter
 */
public record Grid(List<GridAxis> axes) {

  /** Copies the axes. */
  public Grid {
    axes = List.copyOf(axes);
  }

  /** How many points there are; {@link Long#MAX_VALUE} where they are more than can be counted. */
  public long size() {
    long size = 1;
    for (GridAxis axis : axes) {
      int values = axis.values().size();
      if (size > Long.MAX_VALUE / values) {
        return Long.MAX_VALUE;
      }
      size *= values;
    }
    return size;
  }

  /** The values at a point, one for each axis. */
  public List<String> values(long point) {
    return settings(point).stream().map(ParameterOverride::text).toList();
  }

  /** The values at a point, to be put in force. */
  List<ParameterOverride> settings(long point) {
    List<ParameterOverride> settings = new ArrayList<>();
    long rest = point;
    for (int i = axes.size() - 1; i >= 0; i--) {
      GridAxis axis = axes.get(i);
      settings.add(0, axis.setting((int) (rest % axis.values().size())));
      rest /= axis.values().size();
    }
    return settings;
  }
}
