/**
 * What the commands and a page share: opens rules and scenarios, resolves what was asked for, runs
 * it, and tells how far it is.
 *
 * <p>A {@link org.dsisim.workspace.Workspace} takes requests, which are records in the words of
 * people, and gives results, which are records too; it neither prints nor exits. Several requests
 * can come at once. What is open is kept; what has changed on disk is noticed and read again.
 */
@NullMarked
package org.dsisim.workspace;

import org.jspecify.annotations.NullMarked;
