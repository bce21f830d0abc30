package org.dsisim.parameter;

import java.util.Map;
import java.util.Objects;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.table.Cell;

/**
 * Warns of a figure that was changed while its reference stayed: it would then stand there as if
 * the source said so.
 */
public final class OldReference {

  private OldReference() {}

  /**
   * Compares parameters with those that they were taken from.
   *
   * @param from what those are called in a sentence
   */
  public static void warn(
      Map<String, Parameter> parameters,
      Map<String, Parameter> original,
      String from,
      Problems problems) {
    for (Parameter parameter : parameters.values()) {
      Parameter other = original.get(parameter.name());
      if (other != null) {
        for (DatedValue dated : parameter.values()) {
          warn(parameter.name(), dated, other, from, problems);
        }
      }
    }
  }

  private static void warn(
      String name, DatedValue dated, Parameter original, String from, Problems problems) {
    for (DatedValue was : original.values()) {
      // Nobody says of an illustrative figure that a source has it.
      if (Objects.equals(dated.validFrom(), was.validFrom())
          && dated.reference().equals(was.reference())
          && !dated.isIllustrative()
          && !dated.value().saysTheSameAs(was.value())
          && !isAlternative(dated.value(), was, original.unit())) {
        problems.warning(
            dated.place(),
            Message.of(
                "parameter.old-reference",
                "name",
                name,
                "value",
                dated.value().inWords(),
                "before",
                was.value().inWords(),
                "from",
                from,
                "reference",
                was.reference().replaceFirst("\\.$", "")),
            Message.of("parameter.old-reference.maybe"));
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
