/**
 * Many simulations seen together: what one of them cannot show. Each is run by the simulator that
 * every command uses, and nothing here computes a figure of its own another way. Results are typed
 * values with units; what is said of them stands in {@code report}. A study tries one option under
 * many settings and looks at figures of each, or holds options against a baseline.
 */
@NullMarked
package org.dsisim.study;

import org.jspecify.annotations.NullMarked;
