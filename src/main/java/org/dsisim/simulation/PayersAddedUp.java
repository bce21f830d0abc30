package org.dsisim.simulation;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.user.User;
import org.dsisim.parallel.InOrder;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.PayerParts;
import org.dsisim.simulation.asking.PieceOutcome;
import org.dsisim.simulation.asking.YearAssessment;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.simulation.payer.PayerSums;
import org.dsisim.simulation.sum.AddedUp;
import org.dsisim.simulation.sum.YearSums;
import org.dsisim.simulation.year.Piece;
import org.dsisim.simulation.year.PieceLimits;
import org.dsisim.simulation.year.YearContext;
import org.dsisim.simulation.year.YearParameters;
import org.jspecify.annotations.Nullable;

/**
 * What the payers of a year add up to: worked out piece by piece, in columns where users can be, or
 * found where it was added up before.
 *
 * @param wanted the sums that will be asked for
 * @param parts that payers have of their own
 * @param before what is known of the same scenario; null for nothing
 */
record PayersAddedUp(
    Scenario scenario,
    PieceLimits limits,
    InOrder order,
    PayerSums wanted,
    PayerParts parts,
    @Nullable AskedBefore before) {

  /** Sums that hold each payer, about a thousand bytes, are kept of so many payers and uses. */
  private static final int FEW = 2_000;

  /**
   * Adds up.
   *
   * @param assessment of the year under the values in force
   * @param onTheWay called again and again; what it throws ends the work
   * @throws org.dsisim.message.InvalidInput when rules cannot be used or contradict each other
   */
  AddedUp of(
      PolicyOption option, YearParameters inForce, YearAssessment assessment, Runnable onTheWay) {
    YearContext yearContext = assessment.yearContext();
    ParameterValues assumptions = inForce.assumptions();
    int year = yearContext.year();
    int users = yearContext.users().size();
    int uses = scenario.uses().rows().size();
    boolean areFew = users <= limits.kept() && (before != null || uses <= limits.kept());
    // Whoever runs once and keeps nothing has looked at a few objects sooner than packed them.
    boolean inColumns =
        (before != null || !areFew)
            && assessment.takesColumns()
            && AddedUp.takeColumns(wanted.ofNobody(year, List.of(), assumptions));
    // Users of one piece stand in memory together anyway.
    boolean keeps = !inColumns && (areFew || Piece.areTogether(option, inForce, yearContext));
    Function<List<User>, AddedUp> ofNobody =
        some ->
            new AddedUp(
                new YearSums(year, option.contributions(), keeps),
                wanted.ofNobody(year, some, assumptions),
                keeps);
    Supplier<AddedUp> unadded = () -> inOrder(assessment, inColumns, ofNobody, onTheWay);
    // Of payers with parts of their own each run is another.
    boolean areKnown = parts.equals(PayerParts.NONE) && (inColumns || (long) users + uses <= FEW);
    return before != null && areKnown
        ? before.sums(option, year, inForce, ofNobody.apply(List.of()), unadded)
        : unadded.get();
  }

  private AddedUp inOrder(
      YearAssessment assessment,
      boolean inColumns,
      Function<List<User>, AddedUp> ofNobody,
      Runnable onTheWay) {
    AddedUp all = ofNobody.apply(List.of());
    if (inColumns) {
      assessment.askAhead(order, onTheWay);
    }
    order.each(
        assessment.pieces(),
        piece -> {
          PayerColumns columns = inColumns ? assessment.columns(piece) : null;
          List<User> one = columns == null ? assessment.users(piece) : columns.others();
          PieceOutcome outcome =
              columns == null ? assessment.of(piece) : assessment.of(piece, columns, one);
          AddedUp part = ofNobody.apply(one);
          if (columns != null) {
            part.add(columns);
          }
          part.add(one, outcome);
          return part;
        },
        part -> {
          onTheWay.run();
          all.addAll(part);
        });
    return all;
  }
}
