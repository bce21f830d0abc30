package org.dsisim.simulation;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.fact.Party;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;

/** An allocation formula that answers about all Parties at once, as a function does. */
public record AnsweringFormula(
    String id, Collection<Parameter> parameters, Function<List<Party>, Entitlements> answers)
    implements DistributionRules {

  public static AnsweringFormula of(
      String id, Function<List<Party>, Entitlements> answers, String... parameters) {
    return new AnsweringFormula(id, Parameters.of(parameters).values(), answers);
  }

  @Override
  public String title() {
    return "The formula " + id;
  }

  @Override
  public List<Considered> considered(ParameterValues values, List<Party> parties, Party party) {
    return List.of();
  }

  @Override
  public Entitlements decide(ParameterValues values, List<Party> parties) {
    return answers.apply(parties);
  }
}
