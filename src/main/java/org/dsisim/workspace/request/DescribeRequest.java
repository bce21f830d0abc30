package org.dsisim.workspace.request;

import java.util.List;

/**
 * Options to be described, in the words of people.
 *
 * @param options named, put together, files of proposals, formulas, or assessments
 * @param settings values in the place of the tables', {@code OWNER.NAME=VALUE}
 * @param year whose values are in force
 */
public record DescribeRequest(List<String> options, List<String> settings, int year) {}
