package org.dsisim.workspace.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.workspace.result.ParametersResult;
import org.dsisim.workspace.session.OptionFolders;
import org.dsisim.workspace.session.Session;

/** Lists the figures of an option, or what can be assumed. */
public final class ListingParameters {

  /** However people ask for what can be assumed. */
  private static final Pattern ASSUMPTIONS =
      Pattern.compile("(?i)" + ParameterOverride.ASSUMPTION + "(s|\\..*)?");

  private ListingParameters() {}

  /** The parameters of an option in a year, or what can be assumed. */
  public static ParametersResult of(String option, int year, Session session) {
    Problems problems = new Problems();
    if (ASSUMPTIONS.matcher(option).matches()) {
      return new Assumable(session).inYear(year, problems);
    }
    OptionFolders behind = OptionFolders.of(option, session, problems);
    List<ParameterValues> values = new ArrayList<>();
    for (RuleFolder folder : behind.folders()) {
      values.add(
          ParameterValues.inForce(
              folder.id(), folder.parameters().values(), year, behind.settings(), problems));
    }
    problems.throwIfErrors();
    return new ParametersResult.OfOption(List.copyOf(values), problems.all());
  }
}
