package org.dsisim.model.policy;

import java.util.List;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.fact.Party;
import org.dsisim.parameter.ParameterValues;

/** A rule set that says who receives which share: an allocation formula. */
public interface DistributionRules extends RuleSet {

  /**
   * Asks the rules about all Parties.
   *
   * @param values the parameters in force
   * @return exactly one answer on eligibility for each Party, and exactly one weight for each
   *     eligible Party and component, in the order of the Parties
   * @throws org.dsisim.message.InvalidInput when two rules answer the same question, or none does
   */
  Entitlements decide(ParameterValues values, List<Party> parties);

  /**
   * The same answers for whoever computes with them and asks rules no more: where nothing has
   * changed that rules have read, the very object that was given before, whose Parties have the
   * parameters of then.
   *
   * @param values the parameters in force
   * @param parties all Parties, whose own parameters may be those of before
   * @throws org.dsisim.message.InvalidInput as {@link #decide} does
   */
  default Entitlements entitlements(ParameterValues values, List<Party> parties) {
    return decide(values, parties.stream().map(one -> new Party(one.country(), values)).toList());
  }

  /**
   * Says of every rule whether it fires for a Party and, if not, for which condition's sake: what
   * {@link #decide} does not tell. Slow: made to explain single figures.
   *
   * @param values the parameters in force
   * @param parties all Parties
   * @param party one of them
   * @return one for each rule, in the order of the files, those on eligibility first; none where
   *     rules are not written in files
   * @throws org.dsisim.message.InvalidInput when two rules answer whether a Party is eligible, or
   *     none does
   */
  List<Considered> considered(ParameterValues values, List<Party> parties, Party party);

  /** Makes ready what explanations ask, which otherwise happens when the first one does. */
  default void prepareExplanations() {}
}
