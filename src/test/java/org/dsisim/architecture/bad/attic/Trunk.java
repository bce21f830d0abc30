package org.dsisim.architecture.bad.attic;

/** Something in a room that is on no floor. */
final class Trunk {}
