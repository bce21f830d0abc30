package org.dsisim.parameter;

import java.util.List;
import java.util.Map;
import org.dsisim.message.Problems;
import org.dsisim.table.Table;

/** Parameters for tests, each written as {@code "profit_rate,1,percent"}. */
public final class Parameters {

  /** The file in which problems with them are found. */
  public static final String FILE = "rules/test/parameters.csv";

  private Parameters() {}

  /** Parameters by name; a row may go on with low, high, alternatives, distribution, valid_from. */
  public static Map<String, Parameter> of(String... rows) {
    Problems problems = new Problems();
    Map<String, Parameter> parameters = read(problems, rows);
    problems.throwIfErrors();
    return parameters;
  }

  /** What these parameters are in 2024 when nobody sets anything. */
  public static ParameterValues values(String... rows) {
    return ParameterValues.inForce("test", of(rows).values(), 2024, List.of(), new Problems());
  }

  static Map<String, Parameter> read(Problems problems, String... rows) {
    StringBuilder text =
        new StringBuilder(
            "name,value,unit,low,high,alternatives,distribution,valid_from,reference,description");
    for (String row : rows) {
      text.append('\n').append(row);
      String unquoted = row.replaceAll("\"[^\"]*\"", "");
      for (int cells = unquoted.split(",", -1).length; cells < 8; cells++) {
        text.append(',');
      }
      text.append(",para 3,What it is");
    }
    return ParameterTable.of(Table.readFrom(text.toString(), FILE, problems), problems);
  }
}
