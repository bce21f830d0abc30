package org.dsisim.rulebook.kept;

/** Something that has no form as bytes, so that nothing it is part of is kept. */
final class NoForm extends RuntimeException {

  private static final long serialVersionUID = 1;

  NoForm(Object what) {
    super(what.getClass().getName());
  }
}
