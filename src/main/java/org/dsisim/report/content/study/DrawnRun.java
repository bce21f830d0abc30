package org.dsisim.report.content.study;

import java.util.List;
import org.dsisim.report.content.Run;
import org.dsisim.study.uncertainty.Draws;
import org.dsisim.study.uncertainty.LeftOut;

/**
 * A run of an option with draws over what is uncertain about it.
 *
 * @param run of the option as it is
 * @param shown how many of the figures were asked for; those behind go into files alone
 * @param draws over what nobody knows, then over what the room decides; either can be missing
 */
public record DrawnRun(Run run, long seed, int shown, List<Draws> draws, LeftOut leftOut) {}
