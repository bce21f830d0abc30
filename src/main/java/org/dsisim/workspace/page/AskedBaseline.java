package org.dsisim.workspace.page;

import java.util.Map;

/**
 * What an option is held against, on the same scenario and year.
 *
 * @param option named or put together; no file
 * @param settings values by address
 */
public record AskedBaseline(String option, Map<String, String> settings) {}
