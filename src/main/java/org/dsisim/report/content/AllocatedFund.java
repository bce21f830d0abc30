package org.dsisim.report.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.rulebook.description.Description;

/**
 * A fund given out by a formula alone, with all that is said of it.
 *
 * @param formula as the user wrote it
 * @param values the formula's parameters in force
 * @param inputs every file that was read, by its name in results
 * @param recorded turns a file's name in messages into its name in results
 */
public record AllocatedFund(
    String version,
    List<String> command,
    String formula,
    ParameterValues values,
    Allocation allocation,
    Map<String, Description> descriptions,
    Map<String, Path> inputs,
    UnaryOperator<String> recorded,
    String language) {

  /** Values in the place of the tables', as {@code iusaf.ocean_share = 3}. */
  public List<String> settings() {
    return values.all().stream()
        .filter(ParameterValue::setting)
        .map(
            parameterValue ->
                values.owner()
                    + "."
                    + parameterValue.name()
                    + " = "
                    + parameterValue.value().text())
        .toList();
  }
}
