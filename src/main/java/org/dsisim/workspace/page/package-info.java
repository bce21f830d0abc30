/**
 * What the workbench asks: the text with its controls, the answer while a bracket is moved, what
 * stands behind a figure, and tables that a user drops on the page.
 *
 * <p>It keeps an option warm between two movements of a finger, and computes with the same calls as
 * the commands. Whoever asks again has the earlier question cancelled. What cannot be tested in the
 * scenario is greyed with its reason. It knows nothing of HTTP.
 */
@NullMarked
package org.dsisim.workspace.page;

import org.jspecify.annotations.NullMarked;
