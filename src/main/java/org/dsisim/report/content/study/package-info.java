/**
 * What is said of a study, before it is written anywhere: its question, its runs, its figures.
 *
 * <p>Screen, files, workbook and page take it from here. Values have their unit. What was fixed
 * beforehand and what was drawn are kept apart.
 */
@NullMarked
package org.dsisim.report.content.study;

import org.jspecify.annotations.NullMarked;
