package org.dsisim.rulebook.lint;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.OldReference;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterTable;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.description.RuleSetFiles;
import org.jspecify.annotations.Nullable;

/**
 * Holds a changed copy against the rule set that it says it comes after: a figure that somebody has
 * changed must not stand there with the reference of the law that says another.
 */
public final class OriginLint {

  private final Description copy;
  private final Map<String, Parameter> parameters;
  private final Problems problems;

  /** For a copy with these parameters. */
  public OriginLint(Description copy, Map<String, Parameter> parameters, Problems problems) {
    this.copy = copy;
    this.parameters = parameters;
    this.problems = problems;
  }

  /**
   * Checks the copy.
   *
   * @param origin the rule set that it comes after
   * @param table the origin's parameters; null when there is no such rule set
   * @param ids those that there are
   */
  public void run(String origin, @Nullable Path table, Collection<String> ids) {
    if (table == null) {
      problems.warning(
          Place.ofFile(copy.folder() + "/" + RuleSetFiles.DESCRIPTION),
          Message.of("lint.origin.no-rule-set", "id", origin),
          Nearest.guess(origin, ids));
      return;
    }
    OldReference.warn(
        parameters,
        ParameterTable.read(table, RuleSetFiles.PARAMETERS, new Problems()),
        origin,
        problems);
  }
}
