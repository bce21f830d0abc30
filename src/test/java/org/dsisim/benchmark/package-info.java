/**
 * How long it takes: benchmarks to be run by hand with {@code mvn -B -Pbenchmark test-compile
 * exec:exec}, never as a part of the build.
 *
 * <p>A row of {@code users.csv}, a user in one year, is one operation, so that the figures are
 * nanoseconds per user-year. Every pass over all users is a sample: on a machine with other work,
 * read the median ({@code p0.50}) and the minimum ({@code p0.00}).
 */
@NullMarked
package org.dsisim.benchmark;

import org.jspecify.annotations.NullMarked;
