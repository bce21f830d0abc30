package org.dsisim.simulation.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.parallel.InOrder;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.reckoning.option.CreditRules;
import org.dsisim.reckoning.option.OptionLiability;
import org.dsisim.reckoning.option.RuleSetLiability;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.simulation.payer.PiecePayers;
import org.dsisim.simulation.year.AskedAbout;
import org.dsisim.simulation.year.UnsettledInWords;
import org.dsisim.simulation.year.YearContext;
import org.dsisim.simulation.year.YearParameters;
import org.jspecify.annotations.Nullable;

/**
 * Works out a year of an option piece by piece: computes what is owed and expected from what the
 * rules answer. Pieces are independent of each other, and the same piece always comes out the same.
 * Safe for use by several threads.
 */
public final class YearAssessment {

  private final AskedYear asked;
  private final List<ContributionRules> contributions;
  private final YearParameters inForce;
  private final ExpectedPayments collection;
  private final List<CreditRules> credits;
  private final @Nullable UsersBySituation bySituation;

  /** Works out what was asked in a year, under the values in force. */
  public YearAssessment(
      AskedYear asked,
      List<ContributionRules> contributions,
      YearParameters inForce,
      ExpectedPayments collection) {
    this.asked = asked;
    this.contributions = contributions;
    this.inForce = inForce;
    this.collection = collection;
    this.bySituation = UsersBySituation.of(asked, contributions, inForce, collection);
    this.credits = AskedCredits.of(contributions, inForce);
  }

  /** Whether users of such rule sets may stand in columns, where nothing else hinders it. */
  public static boolean mayTakeColumns(List<ContributionRules> contributions) {
    return UsersBySituation.theOneOfUsers(contributions) != null;
  }

  /** Whether users are packed together and can be worked out in columns. */
  public boolean takesColumns() {
    return bySituation != null && users(0) instanceof PackedUsers.Part;
  }

  /** The year's users, uses and countries. */
  public YearContext yearContext() {
    return asked.yearContext();
  }

  /** What is assumed in the year. */
  ParameterValues assumptions() {
    return inForce.assumptions();
  }

  /** A user with an account in the year, as a rule set measures it. */
  Payer payer(String ruleSet, User user) {
    return asked.payers(ruleSet, List.of(user)).get(0);
  }

  /** The numbers of all pieces, in their order. */
  public List<Integer> pieces() {
    return IntStream.range(0, asked.pieces().size()).boxed().toList();
  }

  /** The numbers of the pieces of a kind, in their order. */
  public List<Integer> pieces(PayerKind kind) {
    return pieces().stream().filter(piece -> asked.pieces().get(piece).kind() == kind).toList();
  }

  /** The users of a piece, in their order. */
  public List<User> users(int piece) {
    return asked.pieces().get(piece).users();
  }

  /**
   * Asks ahead about all users that stand in columns.
   *
   * @param onTheWay called again and again
   */
  public void askAhead(InOrder order, Runnable onTheWay) {
    if (bySituation != null) {
      List<PackedUsers.Part> parts = new ArrayList<>();
      for (int piece : pieces()) {
        if (users(piece) instanceof PackedUsers.Part part) {
          parts.add(part);
        }
      }
      bySituation.askAhead(parts, order, onTheWay);
    }
  }

  /** Users of a piece in columns; null where all are to be worked out each by itself. */
  public @Nullable PayerColumns columns(int piece) {
    return bySituation != null && users(piece) instanceof PackedUsers.Part part
        ? bySituation.of(part)
        : null;
  }

  /**
   * The payers of a piece, in columns where that is possible, and their uses.
   *
   * @throws org.dsisim.message.InvalidInput when rules cannot be used or contradict each other
   */
  public PieceOfYear inColumns(int piece) {
    PayerColumns columns = columns(piece);
    PieceOutcome others = columns == null ? of(piece) : of(piece, columns, columns.others());
    return new PieceOfYear(new PiecePayers(columns, others.payers()), others.uses());
  }

  /**
   * Works out those users of a piece who stand in no column.
   *
   * @param others these users
   * @throws org.dsisim.message.InvalidInput when rules cannot be used or contradict each other
   */
  public PieceOutcome of(int piece, PayerColumns columns, List<User> others) {
    return of(asked.about(piece, columns.placesOfOthers(), others), others);
  }

  /**
   * Works out a piece.
   *
   * @throws org.dsisim.message.InvalidInput when rules cannot be used or contradict each other
   */
  public PieceOutcome of(int piece) {
    return of(asked.about(piece), users(piece));
  }

  private PieceOutcome of(List<AskedAbout> answers, List<User> users) {
    ParameterValues assumptions = inForce.assumptions();
    List<Assessment> assessments = new ArrayList<>();
    for (AskedAbout about : answers) {
      assessments.add(
          Assessment.of(
              about, inForce.of(about.rules()), assumptions, collection.of(about.rules().id())));
    }
    List<RuleSetLiability> owed = assessments.stream().map(Assessment::liability).toList();
    List<PayerOutcome> payers =
        UnsettledInWords.orInvalidInput(() -> OptionLiability.of(owed, credits), this::values);
    return new PieceOutcome(
        payers,
        assessments,
        UseOutcome.of(asked.yearContext(), users, assessments, keepsOpenAccess()));
  }

  private ParameterValues values(String ruleSet) {
    return Objects.requireNonNull(inForce.ruleSetValues().get(ruleSet), ruleSet);
  }

  /** Whether databases that are open to all stay so under all rule sets. */
  boolean keepsOpenAccess() {
    return contributions.stream().allMatch(rules -> OpenAccess.isKept(inForce.of(rules)));
  }
}
