package org.dsisim.cases;

import java.util.List;
import java.util.Map;
import org.dsisim.message.Place;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.table.yaml.YamlMap;

/**
 * A case as it stands in its file, its question not yet read.
 *
 * @param map all that it says
 * @param settings what {@code relies_on} and {@code with} put in force
 * @param assumptions of the whole file; see {@link CaseAssumptions#of}
 * @param rules the titles of the rules that must fire
 */
public record WorkedCase(
    YamlMap map,
    String sentence,
    Place place,
    String because,
    List<ParameterOverride> settings,
    Map<String, Parameter> assumptions,
    List<String> rules) {}
