/**
 * Many simulations seen together: indicators and comparison.
 *
 * <p>What is here asks no rule and moves no money; it describes amounts that are known already.
 * Figures stay exact as long as their definition allows, and each says which definition it follows.
 */
@NullMarked
package org.dsisim.analysis;

import org.jspecify.annotations.NullMarked;
