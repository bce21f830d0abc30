/**
 * What the workbench asks and what it is told, as JSON. One record holds what an answer says, one
 * writer writes it; whatever is wrong with a question is told at once, each problem with the
 * control that it belongs to. Amounts are texts of US dollars with their cents, and null where
 * nobody can tell. It knows neither the server nor what keeps options open.
 */
@NullMarked
package org.dsisim.report.page;

import org.jspecify.annotations.NullMarked;
