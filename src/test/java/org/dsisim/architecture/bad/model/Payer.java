package org.dsisim.architecture.bad.model;

/** A fact that is no record. */
final class Payer {}
