/**
 * What the workbench's page shows, as JSON: the text with its brackets, the answer, the ruler. It
 * turns the same content into JSON that other rooms turn into tables and screens, and computes
 * nothing itself. Money is a text of dollars with two decimals, exact to the cent, and null where
 * nobody can tell. The fields are described in the server's OpenAPI document.
 */
@NullMarked
package org.dsisim.report.page;

import org.jspecify.annotations.NullMarked;
