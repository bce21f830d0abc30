package org.dsisim.workspace;

import java.util.List;

/**
 * A year of an option under one value of a parameter after another.
 *
 * @param address of the parameter, {@code OWNER.NAME}
 * @param values to be tried, as tables have them
 */
public record RulerRequest(StudyRequest option, String address, List<String> values) {}
