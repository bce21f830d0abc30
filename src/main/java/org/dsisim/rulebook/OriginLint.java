package org.dsisim.rulebook;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterTable;
import org.dsisim.parameter.Unit;
import org.dsisim.parameter.Value;
import org.dsisim.table.Cell;
import org.dsisim.table.Nearest;
import org.dsisim.table.Place;
import org.dsisim.table.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Holds a changed copy against the rule set that it says it comes after: a figure that somebody has
 * changed must not stand there with the reference of the law that says another.
 */
final class OriginLint {

  private final RuleFolder copy;
  private final Problems problems;

  OriginLint(RuleFolder copy, Problems problems) {
    this.copy = copy;
    this.problems = problems;
  }

  /**
   * Checks the copy.
   *
   * @param origin the rule set that it comes after
   * @param table the origin's parameters; null when there is no such rule set
   * @param ids those that there are
   */
  void run(String origin, @Nullable Path table, Collection<String> ids) {
    if (table == null) {
      problems.warning(
          Place.ofFile(copy.description().folder() + "/" + DescriptionReader.FILE),
          "after names '" + origin + "', which is no rule set here.",
          Nearest.hint(origin, ids));
      return;
    }
    Map<String, Parameter> originals =
        ParameterTable.read(table, RuleFolder.PARAMETERS, new Problems());
    for (Parameter parameter : copy.parameters().values()) {
      Parameter original = originals.get(parameter.name());
      if (original != null) {
        parameter.values().forEach(dated -> check(parameter.name(), dated, original, origin));
      }
    }
  }

  private void check(String name, DatedValue dated, Parameter original, String origin) {
    for (DatedValue first : original.values()) {
      boolean sameRow = Objects.equals(first.validFrom(), dated.validFrom());
      if (sameRow
          && first.reference().equals(dated.reference())
          && !dated.isIllustrative()
          && !first.value().saysTheSameAs(dated.value())
          && !isAlternative(dated.value(), first, original.unit())) {
        problems.warning(
            dated.place(),
            "%s is %s here and %s in %s, but its reference is still \"%s\"."
                .formatted(
                    name, dated.value().text(), first.value().text(), origin, dated.reference()),
            "a reference of your own, as 'own proposal'.");
      }
    }
  }

  /** What the text itself has in brackets, its reference says as well. */
  private static boolean isAlternative(Value value, DatedValue row, Unit unit) {
    return row.alternatives().stream()
        .map(text -> unit.read(Cell.of("", text, row.place()), row.alternatives(), new Problems()))
        .anyMatch(one -> one != null && one.saysTheSameAs(value));
  }
}
