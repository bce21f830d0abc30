/**
 * What is said about the input: problems with their place, how much they weigh, and a hint.
 *
 * <p>Problems are collected with their places, so that all of them can be told at once; hints are
 * found by likeness to what is valid. What is said is a key and its arguments, and a catalogue
 * words it where it is shown. It stands on the JDK, and on ICU where a language chooses among
 * forms.
 */
@NullMarked
package org.dsisim.message;

import org.jspecify.annotations.NullMarked;
