/**
 * Why a figure is larger or smaller under an option than under a baseline.
 *
 * <p>Both are explained by themselves, and one is taken off the other. What is set otherwise is
 * read off the values in force under both, whoever set them. Nothing is simulated here, and no
 * difference is put down to one of several settings.
 */
@NullMarked
package org.dsisim.explanation.change;

import org.jspecify.annotations.NullMarked;
