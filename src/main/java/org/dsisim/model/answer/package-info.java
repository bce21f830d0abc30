/**
 * What rules found: rulings, formalities, taggings, credits, entitlements, ratings, each with the
 * rules behind it.
 *
 * <p>The {@code findings} of consequences are the interfaces here. An answer keeps every rule that
 * fired, in order, with the paragraph it cites. It says nothing of money that was paid.
 */
@NullMarked
package org.dsisim.model.answer;

import org.jspecify.annotations.NullMarked;
