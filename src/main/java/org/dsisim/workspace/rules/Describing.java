package org.dsisim.workspace.rules;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.RowByRow;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.report.content.option.OptionInForce;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.description.NamedOption;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.workspace.request.DescribeRequest;
import org.dsisim.workspace.result.DescribeResult;
import org.dsisim.workspace.session.OptionFolders;
import org.dsisim.workspace.session.Session;
import org.dsisim.workspace.session.SetValues;

/** Says what options provide, with the values in force. */
public final class Describing {

  private final DescribeRequest request;
  private final Session session;

  /** Answers a request with what the session has open. */
  public Describing(DescribeRequest request, Session session) {
    this.request = request;
    this.session = session;
  }

  /**
   * Answers the request.
   *
   * @throws org.dsisim.message.InvalidInput where something that it names, or a table, is not as it
   *     must be
   */
  public DescribeResult result() {
    Problems problems = new Problems();
    List<ParameterOverride> values = SetValues.read(request.settings(), session, problems);
    List<OptionInForce> described = new ArrayList<>();
    for (String option : request.options()) {
      described.add(inForce(option, values, problems));
    }
    List<String> ruleSets =
        described.stream().flatMap(one -> one.ruleSets().stream()).map(part -> part.id()).toList();
    session.refuseIdleIn(values, ruleSets, problems);
    problems.throwIfErrors();
    return new DescribeResult(List.copyOf(described), problems.all());
  }

  private OptionInForce inForce(String option, List<ParameterOverride> values, Problems problems) {
    OptionFolders behind = OptionFolders.of(option, session, problems);
    List<ParameterOverride> assumptions =
        behind.settings().stream()
            .filter(one -> one.owner().equals(ParameterOverride.ASSUMPTION))
            .toList();
    List<ParameterOverride> inForce = new ArrayList<>(behind.settings());
    inForce.addAll(values);
    List<OptionInForce.Part> parts = new ArrayList<>();
    for (RuleFolder folder : behind.folders()) {
      ParameterValues parameterValues =
          ParameterValues.inForce(
              folder.id(), folder.parameters().values(), request.year(), inForce, problems);
      parts.add(new OptionInForce.Part(folder.description(), parameterValues, rowByRow(folder)));
    }
    NamedOption named = session.rulebook(problems).named().get(option);
    String source = named == null ? "" : named.source();
    return new OptionInForce(option, request.year(), List.copyOf(parts), assumptions, source);
  }

  /** None of a rule set that cannot be used: that is for others to say. */
  private List<RowByRow> rowByRow(RuleFolder folder) {
    if (folder.description().kind() != RuleSetKind.CONTRIBUTION) {
      return List.of();
    }
    ContributionRules rules =
        session.rulebook(new Problems()).contribution(folder.id(), new Problems());
    return rules == null ? List.of() : rules.askedRowByRow();
  }
}
