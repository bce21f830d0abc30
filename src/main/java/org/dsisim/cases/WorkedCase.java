package org.dsisim.cases;

import java.util.List;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.Setting;
import org.dsisim.table.Place;
import org.dsisim.table.YamlMap;

/**
 * A case as it stands in its file, its question not yet read.
 *
 * @param map all that it says
 * @param settings what {@code relies_on} and {@code with} put in force
 * @param assumptions of the case, and of the file where the case has none of that name
 * @param rules the titles of the rules that must fire
 */
record WorkedCase(
    YamlMap map,
    String sentence,
    Place place,
    String because,
    List<Setting> settings,
    List<Parameter> assumptions,
    List<String> rules) {}
