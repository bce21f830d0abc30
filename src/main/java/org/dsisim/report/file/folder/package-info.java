/**
 * The folder that holds results: what is written beside it, exchanged with what was there, and read
 * again.
 *
 * <p>A folder is ours only if its {@code run.json} says so. Files appear whole or not at all, and
 * an exchange that was cut off is finished or undone by the next. Every file is listed with its
 * fingerprint.
 */
@NullMarked
package org.dsisim.report.file.folder;

import org.jspecify.annotations.NullMarked;
