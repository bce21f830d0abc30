package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.Formality;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.formula.Procedure;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * A contribution rule set that asks for procedures, and for no money: a lambda says which one with
 * the State; communities are asked wherever they hold knowledge.
 */
public record LambdaPermits(
    String id, Collection<Parameter> parameters, Function<Origin, @Nullable Procedure> needed)
    implements ContributionRules {

  public static LambdaPermits of(
      String id, Function<Origin, @Nullable Procedure> needed, String... parameters) {
    return new LambdaPermits(id, Parameters.of(parameters).values(), needed);
  }

  @Override
  public String title() {
    return "The permits of " + id;
  }

  @Override
  public Force force() {
    return Force.CONTRACT;
  }

  @Override
  public SubjectKind subjects() {
    return SubjectKind.USES;
  }

  /** So that users are worked on piece by piece, and what becomes of uses can be kept in short. */
  @Override
  public boolean sharesSums() {
    return false;
  }

  @Override
  public List<Ruling> assess(ParameterValues values, List<? extends Subject> subjects) {
    return List.of();
  }

  @Override
  public List<Formality> formalities(ParameterValues values, List<? extends Subject> subjects) {
    List<Formality> all = new ArrayList<>();
    for (Subject subject : subjects) {
      if (subject instanceof Origin origin) {
        Procedure procedure = origin.isOfSequences() ? needed.apply(origin) : null;
        if (procedure != null) {
          all.add(new Formality(origin, procedure, Worlds.rule("Who asks the State")));
        }
        if (origin.isOfKnowledge()) {
          all.add(
              new Formality(
                  origin, Procedure.COMMUNITY_CONSENT, Worlds.rule("Who asks communities")));
        }
      }
    }
    return all;
  }

  @Override
  public List<Considered> considered(
      ParameterValues values, Subject subject, List<? extends Subject> ofPayer) {
    return List.of();
  }
}
