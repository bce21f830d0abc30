/**
 * The difference between two settings shared out among the provisions that changed. Each part is
 * what a provision adds when it is put in force, averaged over all orders in which they could be
 * (Shapley's value), exact; the parts make up the whole. What a provision brings alone and what it
 * brings last stand beside it, since in between provisions depend on each other. Which provisions
 * changed is told by whoever asks.
 */
@NullMarked
package org.dsisim.study.attribution;

import org.jspecify.annotations.NullMarked;
