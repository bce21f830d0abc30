/**
 * What a training session puts together, and what its trainer and its participants are shown of it,
 * as JSON and as tables. A record holds what is asked, handed in or gathered; a writer writes it.
 * Scores are shown by what they are and never by who gave them. It knows neither the server nor how
 * somebody is let in.
 */
@NullMarked
package org.dsisim.report.training;

import org.jspecify.annotations.NullMarked;
