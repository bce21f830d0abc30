package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dsisim.model.Considered;
import org.dsisim.model.ContributionRules;
import org.dsisim.model.Force;
import org.dsisim.model.Payer;
import org.dsisim.model.Ruling;
import org.dsisim.model.Subject;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.Parameters;
import org.dsisim.parameter.Terms;
import org.jspecify.annotations.Nullable;

/** A contribution rule set that is a lambda. */
record LambdaContribution(String id, Force force, Collection<Parameter> parameters, Answer answer)
    implements ContributionRules {

  /** What the rules answer for a payer; null where no rule answers. */
  interface Answer {
    @Nullable Ruling to(Payer payer);
  }

  static LambdaContribution of(String id, Force force, Answer answer, String... parameters) {
    return new LambdaContribution(id, force, Parameters.of(parameters).values(), answer);
  }

  @Override
  public String title() {
    return "The rules of " + id;
  }

  @Override
  public List<Ruling> assess(Terms terms, List<? extends Subject> subjects) {
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
      Terms terms, Subject subject, List<? extends Subject> ofPayer) {
    return List.of();
  }
}
