package org.dsisim.architecture.bad.model;

/** A name that says how it is used. */
final class PayerUtil {}
