/**
 * What the workbench's page asks, put to the workspace: an option in its text's values, beside a
 * baseline, for a delegation. Requests are in the words of the page, which knows no file: scenarios
 * and options are names. Every figure is the one that the commands show, since the same calls are
 * made; answers are JSON.
 */
@NullMarked
package org.dsisim.workspace.page;

import org.jspecify.annotations.NullMarked;
