package org.dsisim.architecture.bad.report.content;

import org.dsisim.architecture.bad.report.screen.Writer;

/** Something to be said, that knows where it is written. */
record Line(Writer writer) {}
