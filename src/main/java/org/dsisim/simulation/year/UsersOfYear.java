package org.dsisim.simulation.year;

import java.util.AbstractList;
import java.util.List;
import java.util.stream.IntStream;
import org.dsisim.model.world.user.CountedUsers;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.PagedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UserColumns;
import org.dsisim.model.world.user.UserTotals;

/** Those of packed users who have an account in a year, by their places. */
final class UsersOfYear extends AbstractList<User> implements PagedUsers {

  private final PackedUsers users;
  private final int[] places;

  private UsersOfYear(PackedUsers users, int[] places) {
    this.users = users;
    this.places = places;
  }

  /** The users with an account in a year, in their order. */
  static List<User> of(int year, List<User> users) {
    if (!(users instanceof PackedUsers packed)) {
      return CountedUsers.of(users.stream().filter(user -> user.account(year) != null).toList());
    }
    return UserTotals.of(users).allHave(year)
        ? users
        : new UsersOfYear(
            packed,
            packed.parts(users.size()).stream().flatMapToInt(part -> places(year, part)).toArray());
  }

  /** The places of those who have an account, among all. */
  private static IntStream places(int year, PackedUsers.Part part) {
    UserColumns columns = part.columns();
    int first = part.place() - part.first();
    return IntStream.range(0, columns.size())
        .filter(user -> columns.account(user, year) >= 0)
        .map(user -> first + user);
  }

  /** All users, those without an account among them. */
  PackedUsers all() {
    return users;
  }

  @Override
  public boolean areInOrder() {
    return users.areInOrder();
  }

  @Override
  public int pages(int first, int last) {
    return users.pages(places[first], places[last]);
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
