package org.dsisim.assessment;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.dsisim.table.number.Quantity;
import org.dsisim.value.Fraction;

/**
 * How much criteria count for whoever reads the result: proportions of any size.
 *
 * @param byCriterion in the order of the file; what is not in it weighs nothing. Empty where nobody
 *     has given weights
 */
public record CriterionWeights(Map<String, Fraction> byCriterion) {

  private static final List<String> COLUMNS = List.of("criterion", "weight");

  /** No weights: nothing is weighted then. */
  public static CriterionWeights none() {
    return new CriterionWeights(Map.of());
  }

  /**
   * Reads a table with one row for each criterion.
   *
   * @param criteria the ids that there are
   * @return none where nothing can be weighted, which is reported
   */
  public static CriterionWeights read(
      Path file, String shownAs, Collection<String> criteria, Problems problems) {
    Map<String, Fraction> weights = new LinkedHashMap<>();
    Table table = Table.read(file, shownAs, problems);
    if (!table.expectColumns(COLUMNS, List.of("why"), problems)) {
      return none();
    }
    Problems found = new Problems();
    table.rows().forEach(row -> add(row, criteria, weights, found));
    if (!found.hasErrors() && weights.values().stream().allMatch(Fraction::isZero)) {
      found.error(
          table.place(),
          Message.of("assessment.no-weight"),
          Message.of("assessment.no-weight.maybe"));
    }
    problems.addAll(found);
    return new CriterionWeights(weights);
  }

  private static void add(
      Row row, Collection<String> criteria, Map<String, Fraction> weights, Problems problems) {
    Cell criterion = row.cell("criterion");
    Cell cell = row.cell("weight");
    boolean named = criterion.required(problems) && criterion.word(criteria, problems) != null;
    if (!cell.required(problems) || !named) {
      return;
    }
    BigDecimal weight = cell.number(Quantity.NUMBER, problems);
    if (weight == null) {
      return;
    }
    if (weight.signum() < 0) {
      cell.refuse(problems, Message.of("table.number.below-zero"));
    }
    if (weights.putIfAbsent(criterion.text(), Fraction.of(weight)) != null) {
      problems.error(
          row.place(), Message.of("assessment.weight-twice", "criterion", criterion.text()));
    }
  }

  /** Whether nobody has given weights. */
  public boolean isEmpty() {
    return byCriterion.isEmpty();
  }

  /** What a criterion weighs. */
  public Fraction of(String criterion) {
    return byCriterion.getOrDefault(criterion, Fraction.ZERO);
  }

  /** What all together weigh. */
  public Fraction sum() {
    return byCriterion.values().stream().reduce(Fraction.ZERO, Fraction::plus);
  }
}
