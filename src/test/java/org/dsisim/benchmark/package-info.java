/**
 * How long it takes: benchmarks to be run by hand with {@code mvn -B -Pbenchmark test-compile
 * exec:exec}, never as a part of the build.
 *
 * <p>A row of {@code users.csv}, a user in one year, is one operation, so that the figures are
 * nanoseconds per user-year. Every pass over all users is a sample: on a machine with other work,
 * read the median ({@code p0.50}) and the minimum ({@code p0.00}). They run with the parallel
 * collector: a million users live as long as the run, which the default collector of Java 17 pays
 * for with up to half as much time again.
 */
@NullMarked
package org.dsisim.benchmark;

import org.jspecify.annotations.NullMarked;
