package org.dsisim.architecture.bad.reckoning;

import java.io.StringReader;
import java.lang.reflect.Method;
import java.time.Year;
import java.util.Formatter;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import org.dsisim.architecture.bad.scenario.World;
import org.dsisim.architecture.bad.simulation.Guess;

/**
 * A kernel that sees what drives it, and has threads, streams, formats, dates, languages and
 * reflection.
 */
record Tally(
    World world,
    Guess guess,
    ExecutorService threads,
    StringReader stream,
    Formatter format,
    Year date,
    Method reflection) {

  double power() {
    return StrictMath.pow(2, 0.5);
  }

  Locale language() {
    return Locale.forLanguageTag("sw");
  }

  Locale french() {
    return Locale.FRENCH;
  }
}
