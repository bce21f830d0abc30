/** Outcomes as text, CSV and JSON. It knows no screen: what it words, the command line prints. */
@NullMarked
package org.dsisim.report;

import org.jspecify.annotations.NullMarked;
