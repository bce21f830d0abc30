/**
 * YAML 1.2 documents whose parts remember where they stood.
 *
 * <p>The only room that knows the library for YAML. Every scalar stays the text that it was: {@code
 * NO} is Norway. No document is read deeper than any needs to be.
 */
@NullMarked
package org.dsisim.table.yaml;

import org.jspecify.annotations.NullMarked;
