package org.dsisim.rulebook.lint;

import java.nio.file.Path;
import java.util.Collection;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.OldReference;
import org.dsisim.parameter.ParameterTable;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.description.DescriptionReader;
import org.jspecify.annotations.Nullable;

/**
 * Holds a changed copy against the rule set that it says it comes after: a figure that somebody has
 * changed must not stand there with the reference of the law that says another.
 */
public final class OriginLint {

  private final RuleFolder copy;
  private final Problems problems;

  public OriginLint(RuleFolder copy, Problems problems) {
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
  public void run(String origin, @Nullable Path table, Collection<String> ids) {
    if (table == null) {
      problems.warning(
          Place.ofFile(copy.description().folder() + "/" + DescriptionReader.FILE),
          Message.of("lint.origin.no-rule-set", "id", origin),
          Nearest.guess(origin, ids));
      return;
    }
    OldReference.warn(
        copy.parameters(),
        ParameterTable.read(table, RuleFolder.PARAMETERS, new Problems()),
        origin,
        problems);
  }
}
