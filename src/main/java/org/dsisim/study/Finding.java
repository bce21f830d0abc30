package org.dsisim.study;

import org.dsisim.indicator.figure.ResultValue;

/** What came out under one setting, of an option or of a formula alone. One thread at a time. */
public interface Finding {

  /** A figure; unknown where there is none, or nobody can tell. */
  ResultValue value(StudiedFigure figure);
}
