/**
 * What a scenario cannot tell of an option, what is left out, and what figures rest on.
 *
 * <p>Whatever is in the tables and in no figure is named and counted here. What is assumed, set or
 * illustrative is said wherever a figure rests on it. It changes no figure, and its sentences are
 * messages until they are shown.
 */
@NullMarked
package org.dsisim.limitation;

import org.jspecify.annotations.NullMarked;
