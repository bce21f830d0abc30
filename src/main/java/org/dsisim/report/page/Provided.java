package org.dsisim.report.page;

import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.report.content.option.OptionInForce;

/**
 * What an option says, with the values that a page has set.
 *
 * @param inForce the values by their addresses before anything is set
 * @param baseline those of the baseline by their addresses
 * @param assumptions those that the option rests on, with what is set
 * @param places where the row of each parameter stands, by address
 * @param untested why the scenario cannot test some of them, by address, without a full stop
 */
public record Provided(
    OptionInForce option,
    Map<String, ParameterValue> inForce,
    Map<String, ParameterValue> baseline,
    List<ParameterValue> assumptions,
    Map<String, String> places,
    Map<String, Message> untested) {}
