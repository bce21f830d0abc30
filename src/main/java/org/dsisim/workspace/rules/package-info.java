/**
 * What is shipped and what a user has of it: lists and describes rule sets and options, checks them
 * with their scenarios, works their cases, copies them, generates tables.
 *
 * <p>Nothing of this needs a simulation of an option, but for worked cases, which are ones in
 * small. What is wrong with rules or tables is told with file, line and column. New folders are
 * written whole or not at all. Shipped files are never changed.
 */
@NullMarked
package org.dsisim.workspace.rules;

import org.jspecify.annotations.NullMarked;
