package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.explanation.reason.amount.BasisInWords;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.reason.amount.Sums;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.Known;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** What stands in the columns of a scenario's own, with their meaning and source. */
final class OwnReasons {

  private final List<OwnColumn> columns;

  /** Of a table, as the scenario declares them. */
  OwnReasons(ExplanationContext context, String table) {
    this.columns = context.outcome().scenario().columns().of(table);
  }

  /** Whether the table has a column of that name. */
  boolean has(String name) {
    return columns.stream().anyMatch(column -> column.name().equals(name));
  }

  /**
   * One sentence for each column, in the order of their declaration.
   *
   * @param figures those of the row
   * @param own its words
   */
  List<Reason> of(Figures figures, OwnValues own, @Nullable Place row) {
    List<Reason> reasons = new ArrayList<>();
    for (OwnColumn column : columns) {
      reasons.add(
          Reason.of(
                  Sums.named(
                      Message.of(
                          "explanation.own",
                          "column",
                          column.name(),
                          "meaning",
                          clause(column.meaning()),
                          "source",
                          clause(column.source())),
                      value(column, figures, own)))
              .from(Source.ROW, "", row));
    }
    return reasons;
  }

  /** A sentence in parentheses does without its full stop. */
  private static String clause(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static Message value(OwnColumn column, Figures figures, OwnValues own) {
    if (column.kind() != OwnColumn.Kind.FIGURE) {
      String word = own.word(column.name());
      return word.equals(Known.UNKNOWN)
          ? Message.of("explanation.unit.unknown")
          : Message.plain(word);
    }
    Fraction figure = figures.of(column.figure());
    return figure == null
        ? Message.of("explanation.unit.unknown")
        : BasisInWords.withUnit(column.figure(), figure);
  }
}
