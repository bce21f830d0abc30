/**
 * Results as files: CSV and JSON, and the folder that holds them.
 *
 * <p>A folder is ours only if its {@code run.json} says so. Files appear whole or not at all.
 * Amounts have two decimals and a point, whatever the locale.
 */
@NullMarked
package org.dsisim.report.file;

import org.jspecify.annotations.NullMarked;
