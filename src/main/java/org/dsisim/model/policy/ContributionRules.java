package org.dsisim.model.policy;

import java.util.List;
import java.util.Set;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.Counted;
import org.dsisim.model.answer.Credit;
import org.dsisim.model.answer.Formality;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.answer.Tagging;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.InKind;
import org.dsisim.model.fact.OwedTwice;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.jspecify.annotations.Nullable;

/** A rule set that says who owes what. Safe for use by several threads. */
public interface ContributionRules extends RuleSet {

  /** What uses must go through, as a word for what a rule set can leave out. */
  String PERMITS = "permits";

  /** How its rules bind. */
  Force force();

  /** How its text stands: rules that stand in no file are nobody's law. */
  default Status status() {
    return Status.ILLUSTRATIVE;
  }

  /** Whether it has rules on what is owed; one that only gives credits, say, has none. */
  default boolean statesObligations() {
    return true;
  }

  /**
   * Whether the text asks for permits, notifications and the like that the rules leave out; then
   * nobody can tell what uses go through.
   */
  default boolean leavesOutPermits() {
    return false;
  }

  /** What the text asks of databases, beside what its rules say of single records. */
  default List<DatabaseDuty> databaseDuties() {
    return List.of();
  }

  /** What its rules are asked about: users, unless the rule set says otherwise. */
  default SubjectKind subjects() {
    return SubjectKind.USERS;
  }

  /** Who its payers are. */
  default PayerKind payers() {
    return subjects().payers();
  }

  /**
   * Whether some of what its rules ask for can be a part of a sum that payers share, so that what
   * one of them owes depends on all others. Of rules that cannot tell it is taken to be so.
   */
  default boolean sharesSums() {
    return true;
  }

  /**
   * Whether a parameter can decide what its rules answer, or how payers are measured for them; all
   * others enter amounts alone. Of rules that cannot tell, every one can.
   */
  default boolean isDecidedBy(ParameterValue parameter) {
    return true;
  }

  /** Whether its amounts or thresholds are of what the uses of a user come to together. */
  default boolean addsUpUses() {
    return false;
  }

  /** The assumptions on which its figures rest, by name: that of its force, and others it needs. */
  default Set<String> assumptions() {
    return Set.of(force().assumption());
  }

  /** The sectors that its rules name, by lists or by word; none where they look at no sector. */
  default Set<String> sectors(ParameterValues values) {
    return Set.of();
  }

  /**
   * Why some of its rules are asked about every row, and not once for all that are in the same
   * situation; none where that is so of no rule. The answers are the same.
   */
  default List<RowByRow> askedRowByRow() {
    return List.of();
  }

  /**
   * What decides what the rules answer about a payer without uses: of payers for whom it is equal,
   * the answers are the same but for their subject, and there is one to the same recipient.
   *
   * @return null where that cannot be told
   */
  default @Nullable Object situation(Payer payer) {
    return null;
  }

  /**
   * Asks the rules what is owed.
   *
   * @param values the parameters in force
   * @param subjects payers, and where the rule set is asked about uses, these and their origins
   *     too, each payer's together
   * @return at most one answer per subject and recipient, in the order of the subjects; for what
   *     has none, nothing is owed
   * @throws org.dsisim.message.InvalidInput when two rules answer the same question
   */
  List<Ruling> assess(ParameterValues values, List<? extends Subject> subjects);

  /**
   * Asks the rules what users must go through before their uses may go on.
   *
   * @param values the parameters in force
   * @param subjects as for {@link #assess}
   * @return at most one procedure per origin with the State and one with communities, in the order
   *     of the subjects; none from a rule set that has no such rules
   * @throws org.dsisim.message.InvalidInput when two rules answer the same question
   */
  default List<Formality> formalities(ParameterValues values, List<? extends Subject> subjects) {
    return List.of();
  }

  /**
   * Asks the rules which records have to be tagged.
   *
   * @param values the parameters in force
   * @param subjects as for {@link #assess}
   * @return at most one answer per subject, in the order of the subjects; none from a rule set that
   *     has no such rules
   * @throws org.dsisim.message.InvalidInput when two rules answer the same question
   */
  default List<Tagging> taggings(ParameterValues values, List<? extends Subject> subjects) {
    return List.of();
  }

  /**
   * Asks the rules what of that which is given in kind counts as benefit-sharing.
   *
   * @param values the parameters in force
   * @param given all of a year, in the order of their ids
   * @return at most one answer for each, in that order; none from a rule set that has no such rules
   * @throws org.dsisim.message.InvalidInput when two rules answer the same question
   */
  default List<Counted> inKind(ParameterValues values, List<InKind> given) {
    return List.of();
  }

  /** Whether it has rules on what is credited against what; they are asked of nobody otherwise. */
  default boolean hasCredits() {
    return false;
  }

  /**
   * Asks the rules what of that which is owed under other rule sets is taken off what is owed.
   *
   * @param values the parameters in force
   * @param twice pairs of what a payer owes under two rule sets, each in both directions
   * @return at most one answer for each, in that order; none from a rule set that has no such rules
   * @throws org.dsisim.message.InvalidInput when two rules answer the same question
   */
  default List<Credit> credits(ParameterValues values, List<OwedTwice> twice) {
    return List.of();
  }

  /**
   * Says of every rule about such a subject whether it fires for it and, if not, for which
   * condition's sake: what {@link #assess}, {@link #formalities} and {@link #taggings} do not tell.
   * A rule that joins a payer, its use and an origin is about the origin. Rules on what is given in
   * kind and on credits are about no subject, and are asked by themselves. Slow: made to explain
   * single figures.
   *
   * @param values the parameters in force
   * @param ofPayer what else is asked of the same payer: its uses and their origins
   * @return one for each rule about a payer, a use or an origin, whichever the subject is, and for
   *     each that is about none of them, in the order of the files; none where rules are not
   *     written in files
   * @throws org.dsisim.message.InvalidInput when two rules answer the same question
   */
  List<Considered> considered(
      ParameterValues values, Subject subject, List<? extends Subject> ofPayer);

  /** Makes ready what explanations ask, which otherwise happens when the first one does. */
  default void prepareExplanations() {}

  /** The same of a subject of which nothing else is asked. */
  default List<Considered> considered(ParameterValues values, Subject subject) {
    return considered(values, subject, List.of());
  }

  /**
   * Says of every rule on what is given in kind whether it fires for one thing and, if not, for
   * which condition's sake: what {@link #inKind} does not tell. Slow, as {@link
   * #considered(ParameterValues, Subject)}.
   *
   * @param values the parameters in force
   * @return one for each rule, in the order of the file; none from a rule set that has no such
   *     rules
   * @throws org.dsisim.message.InvalidInput when two rules answer the same question
   */
  default List<Considered> considered(ParameterValues values, InKind given) {
    return List.of();
  }

  /**
   * The same of rules on credits, for two things that a payer owes.
   *
   * @param values the parameters in force
   * @return one for each rule; none from a rule set that has no such rules
   * @throws org.dsisim.message.InvalidInput when two rules answer the same question
   */
  default List<Considered> considered(ParameterValues values, OwedTwice twice) {
    return List.of();
  }
}
