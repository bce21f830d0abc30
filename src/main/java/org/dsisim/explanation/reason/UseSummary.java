package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Summary;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.formula.Procedure;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.reckoning.permit.UseBurden;
import org.dsisim.simulation.asking.UseOutcome;

/** What a use needs, whether it happens, and what is owed for it, in a few lines. */
public final class UseSummary {

  private final ExplanationContext context;
  private final UseOutcome use;
  private final UseRow row;

  /** The summary of a use of the year. */
  public UseSummary(ExplanationContext context, UseOutcome use) {
    this.context = context;
    this.use = use;
    this.row = use.row();
  }

  /**
   * The summary.
   *
   * @param sections of the whole explanation, from whose parameters it says what the figures rest
   *     on
   * @param considered the rules that were looked at and did not apply
   * @param unknown what nobody knows, which is counted
   */
  public Summary of(List<Reason> sections, List<Reason> considered, List<Reason> unknown) {
    SummaryLines lines = new SummaryLines(context);
    lines.add(
        Message.of("explanation.label.what"),
        Message.of("explanation.use", "purpose", row.purpose(), "text", row.description()),
        null,
        10);
    boolean asked = false;
    List<Message> needs = new ArrayList<>();
    for (ContributionRules rules : context.outcome().option().contributions()) {
      if (rules.subjects() == SubjectKind.USES) {
        asked = true;
        needs.add(needs(rules));
      }
    }
    String next = "--payer " + row.user();
    if (!asked) {
      lines.add(
          Message.of("explanation.label.needs"),
          Message.of("explanation.use.not-asked-about-see", "command", next));
      return lines.closing(sections, unknown, next);
    }
    lines.add(Message.of("explanation.label.needs"), WordList.apart(needs));
    lines.add(
        Message.of("explanation.label.happens"),
        use.burdens().stream()
            .filter(UseBurden::isDropped)
            .findFirst()
            .map(burden -> Message.of("explanation.use.happens-not", "why", burden.dropped()))
            .orElse(Message.of("explanation.use.happens")));
    PayerOutcome payer = context.payer(row.user(), PayerKind.USERS);
    if (payer != null) {
      List<Due> dues =
          payer.dues().stream()
              .filter(due -> Subject.idOfUse(due.subject()).equals(row.id()))
              .toList();
      new PayerSummary(context, payer, dues).money(lines, considered);
    }
    return lines.closing(sections, unknown, next);
  }

  private Message needs(ContributionRules rules) {
    UseBurden burden =
        use.burdens().stream()
            .filter(one -> one.ruleSet().equals(rules.id()))
            .findFirst()
            .orElse(null);
    if (burden == null) {
      return Message.of("explanation.use.needs-nothing", "rules", rules.id());
    }
    Map<Procedure, Long> counts = new EnumMap<>(Procedure.class);
    burden
        .steps()
        .forEach(step -> counts.merge(step.formality().procedure(), step.count(), Long::sum));
    List<Message> steps = new ArrayList<>();
    counts.forEach(
        (procedure, count) ->
            steps.add(
                Message.of(
                    "explanation.use.step",
                    "count",
                    count,
                    "procedure",
                    count == 1 ? procedure.word() : procedure.plural())));
    return Message.of(
        "explanation.use.needs",
        "steps",
        steps,
        "rules",
        rules.id(),
        "months",
        Figure.number(burden.months()).text(),
        "sought",
        BurdenReasons.sought(context.values(rules.id())),
        "cost",
        SummaryLines.usd(burden.cost()));
  }
}
