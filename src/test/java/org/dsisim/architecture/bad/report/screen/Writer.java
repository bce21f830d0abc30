package org.dsisim.architecture.bad.report.screen;

/** Where something is written. */
public record Writer(int width) {}
