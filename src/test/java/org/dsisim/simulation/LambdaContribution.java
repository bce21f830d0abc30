package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/** A contribution rule set that is a lambda. */
public record LambdaContribution(
    String id, Force force, Collection<Parameter> parameters, Answer answer)
    implements ContributionRules {

  /** What the rules answer for a payer; null where no rule answers. */
  public interface Answer {
    @Nullable Ruling to(Payer payer);
  }

  public static LambdaContribution of(String id, Force force, Answer answer, String... parameters) {
    return new LambdaContribution(id, force, Parameters.of(parameters).values(), answer);
  }

  @Override
  public String title() {
    return "The rules of " + id;
  }

  @Override
  public List<Ruling> assess(ParameterValues values, List<? extends Subject> subjects) {
    List<Ruling> rulings = new ArrayList<>();
    for (Subject subject : subjects) {
      Ruling ruling = answer.to(subject.payer());
      if (ruling != null) {
        rulings.add(ruling);
      }
    }
    return rulings;
  }

  @Override
  public List<Considered> considered(
      ParameterValues values, Subject subject, List<? extends Subject> ofPayer) {
    return List.of();
  }
}
