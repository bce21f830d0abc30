package org.dsisim.model.world.user;

import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * Some of many users, by their places among these: each is made anew when it is asked for. Nobody
 * can change which they are. Safe for use by several threads.
 */
public final class UsersByPlace extends AbstractList<User> implements RandomAccess {

  private final PagedUsers users;
  private final int[] places;

  /** Copies the places. */
  public UsersByPlace(PagedUsers users, int[] places) {
    this.users = users;
    this.places = places.clone();
  }

  @Override
  public User get(int index) {
    return users.get(places[index]);
  }

  @Override
  public int size() {
    return places.length;
  }
}
