/**
 * What is written beside the rules: {@code option.yaml}, {@code options.yaml}, readings, proposals.
 *
 * <p>Names, sources, provisions and presets are read here and nowhere else. A rule set's id is the
 * name of its folder. What is wrong there is reported with its line, before anything is run.
 */
@NullMarked
package org.dsisim.rulebook.description;

import org.jspecify.annotations.NullMarked;
