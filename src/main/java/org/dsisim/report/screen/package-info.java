/**
 * Pages for the screen, each made of parts that answer one question of a reader.
 *
 * <p>What people ask first stands first. Words follow the status and the force of the rules. Pages
 * of runs, of studies and of lists have rooms of their own; what they share stands here. A page is
 * a text of the width that it is given.
 */
@NullMarked
package org.dsisim.report.screen;

import org.jspecify.annotations.NullMarked;
