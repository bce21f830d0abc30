/**
 * The workbench in a browser: pages and answers on the loopback address, and on no other. A route
 * reads a question, asks the {@link org.dsisim.workspace.page.Workbench}, and writes what it says;
 * a guard lets through only what a page of ours sends. Nothing of the machine can be named here but
 * scenarios and rule sets by their ids. Participants of a training session reach a listener of its
 * own, with their routes and files alone. It prints nothing and computes nothing.
 */
@NullMarked
package org.dsisim.server;

import org.jspecify.annotations.NullMarked;
