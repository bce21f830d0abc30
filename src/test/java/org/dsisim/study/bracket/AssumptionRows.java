package org.dsisim.study.bracket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dsisim.message.Problems;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterTable;

/** Assumptions as a table has them. */
final class AssumptionRows {

  private AssumptionRows() {}

  /** Rows {@code name,value,unit}. */
  static List<Parameter> read(Problems problems, String... rows) {
    StringBuilder table = new StringBuilder("name,value,unit,reference,description\n");
    for (String row : rows) {
      table.append(row).append(",a test,a test\n");
    }
    try {
      Path file = Files.createTempFile("assumptions", ".csv");
      try {
        Files.writeString(file, table);
        return List.copyOf(ParameterTable.read(file, "assumptions.csv", problems).values());
      } finally {
        Files.delete(file);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
