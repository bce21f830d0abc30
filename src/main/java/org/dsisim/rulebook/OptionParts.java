package org.dsisim.rulebook;

import java.util.List;
import org.dsisim.parameter.ParameterOverride;

/**
 * An option, taken apart and not yet compiled.
 *
 * @param title of a named option; empty otherwise
 * @param contributions ids of contribution rule sets
 * @param formula id of a distribution rule set
 * @param settings values of the preset and of the named option
 */
public record OptionParts(
    String title,
    List<String> contributions,
    String formula,
    boolean formulaByDefault,
    List<ParameterOverride> settings) {}
