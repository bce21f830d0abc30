package org.dsisim.explanation.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.jspecify.annotations.Nullable;

/**
 * A statement, and the statements that it follows from.
 *
 * @param statement a sentence, or the beginning of one; a sum has its figures in it
 * @param figure what is stated; null where that is no number
 * @param step how the figure follows from those of the children that have one
 * @param column of {@code payers.csv}, {@code countries.csv} or {@code burdens.csv} in which a run
 *     has the figure; empty for others
 * @param reference the paragraph, publication or source; empty for none
 * @param place the line of a file, or the part of the command line; null for none
 */
public record Reason(
    Message statement,
    @Nullable Figure figure,
    Step step,
    String column,
    Source source,
    String reference,
    @Nullable Place place,
    List<Reason> children) {

  /** A sentence. */
  public static Reason of(Message statement, Reason... children) {
    return of(statement, Arrays.asList(children));
  }

  /** A sentence with others below it. */
  public static Reason of(Message statement, List<Reason> children) {
    return new Reason(
        statement, null, Step.GIVEN, "", Source.NONE, "", null, List.copyOf(children));
  }

  /** A figure that follows from none below it. */
  public static Reason given(Message statement, Figure figure) {
    return of(statement).worth(Step.GIVEN, figure);
  }

  /** A figure that follows from those below it. */
  public static Reason step(Message statement, Figure figure, Step step, List<Reason> children) {
    return of(statement, children).worth(step, figure);
  }

  private Reason worth(Step how, Figure what) {
    return new Reason(statement, what, how, column, source, reference, place, children);
  }

  /** The same as a figure of a column of the program's files. */
  public Reason as(String name) {
    return new Reason(statement, figure, step, name, source, reference, place, children);
  }

  /** The same in other words. */
  public Reason saying(Message words) {
    return new Reason(words, figure, step, column, source, reference, place, children);
  }

  /** The same with where it comes from. */
  public Reason from(Source kind, String by, @Nullable Place at) {
    return new Reason(statement, figure, step, column, kind, by, at, children);
  }

  /** The same with other sentences below it, which must have no figure where it is a sum. */
  public Reason with(List<Reason> more) {
    List<Reason> all = new ArrayList<>(children);
    all.addAll(more);
    return new Reason(statement, figure, step, column, source, reference, place, List.copyOf(all));
  }

  /** The figure of a reason that is known to have one. */
  public Figure operand() {
    return Objects.requireNonNull(figure, statement.key());
  }

  /** Whether it rests on a value of a table that no source gives. */
  public boolean isIllustrative() {
    return reference.startsWith("illustrative");
  }

  /** The figures that its own follows from. */
  public List<Figure> operands() {
    List<Figure> operands = new ArrayList<>();
    for (Reason child : children) {
      if (child.figure != null) {
        operands.add(child.figure);
      }
    }
    return operands;
  }

  /** This and all below it, each before what is below it. */
  public List<Reason> all() {
    List<Reason> all = new ArrayList<>();
    addTo(all);
    return all;
  }

  private void addTo(List<Reason> all) {
    all.add(this);
    children.forEach(child -> child.addTo(all));
  }
}
