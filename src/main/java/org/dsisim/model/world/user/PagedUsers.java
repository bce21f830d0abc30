package org.dsisim.model.world.user;

import java.util.List;
import java.util.RandomAccess;

/**
 * Users who are made anew when they are asked for, those of a page together. Whoever wants some of
 * them later remembers their places, and need not keep them.
 */
public interface PagedUsers extends List<User>, RandomAccess {

  /** Whether they are in the order of their ids. */
  boolean areInOrder();

  /** In how many pages those stand that are between two places, users at both included. */
  int pages(int first, int last);
}
