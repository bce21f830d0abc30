package org.dsisim.workspace.result;

import java.util.List;
import org.dsisim.message.Problem;
import org.dsisim.report.content.option.OptionInForce;

/**
 * What {@link org.dsisim.workspace.Workspace#describe} came to.
 *
 * @param options in the order asked for
 * @param notes warnings and notes on what was asked for
 */
public record DescribeResult(List<OptionInForce> options, List<Problem> notes) {}
