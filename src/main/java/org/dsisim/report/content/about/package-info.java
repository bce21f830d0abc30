/**
 * What must be known of results as a whole: what was asked, how old the law is, what figures rest
 * on, what nobody can tell.
 *
 * <p>Pages, documents and workbooks take it from here, so that all of them say the same. How it
 * looks is theirs; what single figures are is told by tables. A section in which nothing is said is
 * left out.
 */
@NullMarked
package org.dsisim.report.content.about;

import org.jspecify.annotations.NullMarked;
