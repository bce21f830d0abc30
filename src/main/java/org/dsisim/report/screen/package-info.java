/**
 * Pages for the screen, each made of parts that answer one question of a reader.
 *
 * <p>What people ask first stands first. Words follow the status and the force of the rules.
 */
@NullMarked
package org.dsisim.report.screen;

import org.jspecify.annotations.NullMarked;
