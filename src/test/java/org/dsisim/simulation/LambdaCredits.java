package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.dsisim.message.Place;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.Credit;
import org.dsisim.model.answer.LawReference;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.OwedTwice;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;

/**
 * A rule set of credits that is a lambda; it has the parameters {@code part} and {@code limit}.
 *
 * @param paid whether only what is expected to be paid elsewhere counts
 */
public record LambdaCredits(
    String id, boolean paid, Collection<Parameter> parameters, Predicate<OwedTwice> credits)
    implements ContributionRules {

  public static LambdaCredits of(
      String id, boolean paid, int part, int limit, Predicate<OwedTwice> credits) {
    return new LambdaCredits(
        id,
        paid,
        Parameters.of("part," + part + ",percent", "limit," + limit + ",percent").values(),
        credits);
  }

  @Override
  public String title() {
    return "The credits of " + id;
  }

  @Override
  public Force force() {
    return Force.VOLUNTARY;
  }

  @Override
  public List<Ruling> assess(ParameterValues values, List<? extends Subject> subjects) {
    return List.of();
  }

  @Override
  public boolean hasCredits() {
    return true;
  }

  @Override
  public List<Credit> credits(ParameterValues values, List<OwedTwice> twice) {
    List<Credit> given = new ArrayList<>();
    for (OwedTwice pair : twice) {
      if (credits.test(pair)) {
        given.add(new Credit(pair, paid, "part", "limit", rule()));
      }
    }
    return given;
  }

  private RuleReference rule() {
    return new RuleReference(
        id, "A credit of " + id, new LawReference("para 3"), List.of(), Place.of("test.drl", 1));
  }

  @Override
  public List<Considered> considered(
      ParameterValues values, Subject subject, List<? extends Subject> ofPayer) {
    return List.of();
  }
}
