/**
 * From a scenario and an option to money: assess, collect, distribute, and the ledger that proves
 * it.
 *
 * <p>Pure: the same input gives the same output, on any number of threads and in any order of rows.
 * It sees neither files nor the rule engine, only the interfaces of {@code model.policy}, and has
 * no clock and no randomness. Rules decide; what is here only computes.
 */
@NullMarked
package org.dsisim.simulation;

import org.jspecify.annotations.NullMarked;
