package org.dsisim.reckoning.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.PagedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UsersByPlace;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A group while users are gone through: where its members stand among them, and who of those so far
 * stands for it. Users are kept only where members stand so far apart that each would take long to
 * be made anew. Not for use by several threads.
 */
final class GroupOfPlaces {

  /** Of so many members, one page more is unpacked when somebody goes through a group. */
  private static final int IN_PAGE = 500;

  private final String word;
  private final int year;
  private final boolean byParent;
  private int[] places = new int[4];
  private int size;

  /** Of the member that stands for the others so far. */
  private String headId = "";

  private @Nullable Fraction sales;

  /** The members where none is kept. */
  private @Nullable UsersByPlace anew;

  private final List<User> kept = new ArrayList<>(0);

  /**
   * Nobody yet.
   *
   * @param byParent whether the member whose id is the group's word stands for it, if there is one
   */
  GroupOfPlaces(String word, int year, boolean byParent) {
    this.word = word;
    this.year = year;
    this.byParent = byParent;
  }

  void add(int place, User user) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size++] = place;
    Fraction ofUser = sales(user);
    if (size == 1 || standsBefore(user.id(), ofUser)) {
      headId = user.id();
      sales = ofUser;
    }
  }

  /** The member whose id is the group's word, or else the one that sells most; of two the first. */
  private boolean standsBefore(String id, @Nullable Fraction ofUser) {
    if (byParent && (id.equals(word) || headId.equals(word))) {
      return id.equals(word);
    }
    int compared = compare(ofUser, sales);
    return compared > 0 || (compared == 0 && id.compareTo(headId) < 0);
  }

  /** Unknown sales are behind all that are known. */
  private static int compare(@Nullable Fraction one, @Nullable Fraction other) {
    return one == null || other == null
        ? Boolean.compare(one != null, other != null)
        : one.compareTo(other);
  }

  private @Nullable Fraction sales(User user) {
    Account account = user.account(year);
    return account == null ? null : account.figures().of(AssessmentBase.SALES);
  }

  /** Whether there is more than one member so far. */
  boolean hasSeveral() {
    return size > 1;
  }

  /**
   * Takes the members as all that there are, and decides whether they are to be kept.
   *
   * @param users all, of whom these are some
   * @return the places of the members, in their order
   */
  int[] settle(List<User> users) {
    places = Arrays.copyOf(places, size);
    Arrays.sort(places);
    if (users instanceof PagedUsers paged && isClose(paged)) {
      anew = new UsersByPlace(paged, places);
    }
    return places;
  }

  /**
   * Whether members can be made anew, in the order of their ids, whenever somebody goes through
   * them.
   */
  private boolean isClose(PagedUsers users) {
    int pages = users.pages(places[0], places[size - 1]);
    return users.areInOrder() && pages <= 2 + size / IN_PAGE;
  }

  /** Takes a member as it is, if it is to be kept. */
  void gather(User member) {
    if (anew == null) {
      kept.add(member);
    }
  }

  /** The group, once all that are to be kept are gathered. */
  GroupOfUsers group() {
    if (anew != null) {
      return new GroupOfUsers(word, headId, anew);
    }
    kept.sort(Comparator.comparing(User::id));
    return new GroupOfUsers(word, headId, kept);
  }
}
