/**
 * From what is owed to what is expected: uptake, compliance, and their path over the years.
 *
 * <p>How a rule binds decides which assumption holds. Nothing is expected that is not owed. Which
 * rules say so, and of whom, makes no difference here.
 */
@NullMarked
package org.dsisim.reckoning.collection;

import org.jspecify.annotations.NullMarked;
