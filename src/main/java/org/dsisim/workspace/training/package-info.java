/**
 * A training session: who takes part, what the trainer asks them for, and what each has handed in.
 * It lets in whoever knows the code on the trainer's screen, counts wrong guesses, and bounds how
 * many come and how often. All of it is in memory, and gone when the program ends. It knows neither
 * the server nor the clock, and leaves nothing to chance of its own.
 */
@NullMarked
package org.dsisim.workspace.training;

import org.jspecify.annotations.NullMarked;
