package org.dsisim.simulation;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.dsisim.model.world.PackedUsers;
import org.dsisim.model.world.User;
import org.dsisim.model.world.UserTotals;

/** Those of packed users who have an account in a year, by their places. */
final class UsersOfYear extends AbstractList<User> implements RandomAccess {

  private final PackedUsers users;
  private final int[] places;

  private UsersOfYear(PackedUsers users, int[] places) {
    this.users = users;
    this.places = places;
  }

  /** The users with an account in a year, in their order. */
  static List<User> of(int year, List<User> users) {
    if (!(users instanceof PackedUsers packed)) {
      return users.stream().filter(user -> user.account(year) != null).toList();
    }
    return UserTotals.of(users).allHave(year)
        ? users
        : new UsersOfYear(
            packed,
            IntStream.range(0, users.size())
                .filter(place -> users.get(place).account(year) != null)
                .toArray());
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
