/**
 * What can be asked: a record for each kind of request, in the words of people.
 *
 * <p>Words are resolved later, where the rules and scenarios are open, so that a command, a page
 * and a test ask with the same record. A request holds no state and can be kept and asked again.
 * Nothing here reads a file.
 */
@NullMarked
package org.dsisim.workspace.request;

import org.jspecify.annotations.NullMarked;
