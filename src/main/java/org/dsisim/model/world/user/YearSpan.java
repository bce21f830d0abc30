package org.dsisim.model.world.user;

/** Years from a first to a last. */
record YearSpan(int first, int last) {

  int years() {
    return last - first + 1;
  }

  boolean has(int year) {
    return first <= year && year <= last;
  }
}
