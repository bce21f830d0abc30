/**
 * What a request needs open: the program's home, the rules and scenarios on its shelf, progress,
 * and an end when somebody asks for it.
 *
 * <p>What was opened is kept as long as nothing has changed on disk, for all requests together. A
 * session belongs to one request and gives it what it names: scenarios, options, proposals,
 * countries, years. Whatever cannot be found is a problem with its place and a likely other word;
 * nothing here computes a figure.
 */
@NullMarked
package org.dsisim.workspace.session;

import org.jspecify.annotations.NullMarked;
