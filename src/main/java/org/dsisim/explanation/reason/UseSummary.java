package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Summary;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.formula.Procedure;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.PayerKind;
import org.dsisim.model.world.UseRow;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.UseBurden;
import org.dsisim.simulation.UseOutcome;

/** What a use needs, whether it happens, and what is owed for it, in a few lines. */
public final class UseSummary {

  private final ExplanationContext ground;
  private final UseOutcome use;
  private final UseRow row;

  public UseSummary(ExplanationContext ground, UseOutcome use) {
    this.ground = ground;
    this.use = use;
    this.row = use.row();
  }

  public Summary of(List<Reason> sections, List<Reason> considered, List<Reason> unknown) {
    SummaryLines lines = new SummaryLines(ground);
    lines.add("What", "%s use: %s".formatted(row.purpose(), row.description()), "", 10);
    boolean asked = false;
    List<String> needs = new ArrayList<>();
    for (ContributionRules rules : ground.outcome().option().contributions()) {
      if (rules.subjects() == SubjectKind.USES) {
        asked = true;
        needs.add(needs(rules));
      }
    }
    String next = "--payer " + row.user();
    if (!asked) {
      lines.add("Needs", "no rule set of the option is asked about uses; its user is, see " + next);
      return lines.closing(sections, unknown, next);
    }
    lines.add("Needs", String.join("; ", needs));
    lines.add(
        "Happens",
        use.burdens().stream()
            .filter(UseBurden::isDropped)
            .findFirst()
            .map(burden -> "no: " + burden.dropped())
            .orElse("yes"));
    PayerOutcome payer = ground.payer(row.user(), PayerKind.USERS);
    if (payer != null) {
      List<Due> dues =
          payer.dues().stream()
              .filter(due -> Subject.idOfUse(due.subject()).equals(row.id()))
              .toList();
      new PayerSummary(ground, payer, dues).money(lines, considered);
    }
    return lines.closing(sections, unknown, next);
  }

  private String needs(ContributionRules rules) {
    UseBurden burden =
        use.burdens().stream()
            .filter(one -> one.ruleSet().equals(rules.id()))
            .findFirst()
            .orElse(null);
    if (burden == null) {
      return "no permit and no consent under " + rules.id();
    }
    Map<Procedure, Long> counts = new EnumMap<>(Procedure.class);
    burden
        .steps()
        .forEach(step -> counts.merge(step.formality().procedure(), step.count(), Long::sum));
    List<String> steps = new ArrayList<>();
    counts.forEach(
        (procedure, count) ->
            steps.add(count + " " + (count == 1 ? procedure.word() : procedure.plural())));
    return "%s under %s: %s months, sought %s, at a cost of %s"
        .formatted(
            String.join(", ", steps),
            rules.id(),
            Figure.number(burden.months()).text(),
            BurdenReasons.sought(ground.terms(rules.id())),
            SummaryLines.usd(burden.cost()));
  }
}
