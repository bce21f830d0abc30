/**
 * The kernel as a function of a browser: plain figures in, cents out.
 *
 * <p>It reads what a page has at hand already: the figures of payers and countries, and what rules
 * answered, in their words. It computes nothing itself: what comes out is what the program would
 * say. Compiled in the build profile {@code kernel-js} alone, and no part of the program.
 */
@NullMarked
package org.dsisim.browser;

import org.jspecify.annotations.NullMarked;
