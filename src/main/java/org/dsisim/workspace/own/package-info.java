/**
 * Scenarios that somebody gave to a page. Their files lie in a file system that is in memory alone,
 * so that the readers of scenarios read them like those of a disk and nothing of them is written to
 * one. A few are kept, each under a name that is made of what it holds; the one longest unused is
 * forgotten for a new one. It reads no table.
 */
@NullMarked
package org.dsisim.workspace.own;

import org.jspecify.annotations.NullMarked;
