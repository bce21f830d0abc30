/**
 * The brackets of a draft: what each alternative brings alone, and what all of them bring together.
 * A bracket is a choice of those who negotiate; what nobody decides, as uptake, is tried beside the
 * brackets and never ranked with them. Each figure is that of a trial. What brackets come from, and
 * what is said of them, is for others.
 */
@NullMarked
package org.dsisim.study.bracket;

import org.jspecify.annotations.NullMarked;
