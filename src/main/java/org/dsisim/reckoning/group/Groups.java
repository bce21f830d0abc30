package org.dsisim.reckoning.group;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.NumbersById;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterValues;
import org.jspecify.annotations.Nullable;

/**
 * The groups of a year as a rule set consolidates them; none where each entity stands for itself. A
 * group is two users or more with one word in their accounts of the year, and the user whose id is
 * that word.
 */
public final class Groups {

  /** Nobody belongs together. */
  public static final Groups NONE = new Groups(List.of(), new NumbersById(0));

  private final List<GroupOfUsers> all;

  /** The places of groups among all, by the ids of their members. */
  private final NumbersById byMember;

  private Groups(List<GroupOfUsers> all, NumbersById byMember) {
    this.all = all;
    this.byMember = byMember;
  }

  /**
   * The groups of users, if a rule set's parameters consolidate them. Of users who are made anew
   * when they are asked for, none is kept whose group stands close together, as it does where a
   * table is in the order of its groups.
   *
   * @param users those with an account in the year, in the order of their ids
   */
  public static Groups of(List<User> users, ParameterValues values) {
    if (!MeasuringParameter.GROUPS.word(values).equals("consolidated")) {
      return NONE;
    }
    int year = values.year();
    boolean byParent = MeasuringParameter.GROUP_HEAD.word(values).equals("parent");
    Map<String, GroupOfPlaces> byWord = new LinkedHashMap<>();
    int place = 0;
    for (User user : users) {
      String word = word(user, year);
      if (!word.isEmpty()) {
        byWord
            .computeIfAbsent(word, named -> new GroupOfPlaces(named, year, byParent))
            .add(place, user);
      }
      place++;
    }
    if (byWord.isEmpty()) {
      return NONE;
    }
    addParents(users, year, byWord);
    return gathered(users, byWord.values().stream().filter(GroupOfPlaces::hasSeveral).toList());
  }

  /** A parent need not say of itself that it belongs to its own group. */
  private static void addParents(List<User> users, int year, Map<String, GroupOfPlaces> byWord) {
    int place = 0;
    for (User user : users) {
      GroupOfPlaces ofParent = byWord.get(user.id());
      if (ofParent != null && word(user, year).isEmpty()) {
        ofParent.add(place, user);
      }
      place++;
    }
  }

  /** Goes through the members once more, in the order in which they stand. */
  private static Groups gathered(List<User> users, List<GroupOfPlaces> found) {
    int[] groupAt = new int[users.size()];
    Arrays.fill(groupAt, -1);
    int members = 0;
    for (int i = 0; i < found.size(); i++) {
      for (int place : found.get(i).settle(users)) {
        groupAt[place] = i;
        members++;
      }
    }
    NumbersById byMember = new NumbersById(members);
    for (int place = 0; place < groupAt.length; place++) {
      if (groupAt[place] >= 0) {
        User user = users.get(place);
        byMember.put(user.id(), groupAt[place]);
        found.get(groupAt[place]).gather(user);
      }
    }
    return new Groups(found.stream().map(GroupOfPlaces::group).toList(), byMember);
  }

  private static String word(User user, int year) {
    Account account = user.account(year);
    return account == null ? "" : account.particulars().group();
  }

  /** The group of a user; null for one that stands for itself. */
  public @Nullable GroupOfUsers of(String user) {
    int group = byMember.of(user);
    return group < 0 ? null : all.get(group);
  }

  /**
   * The uses of a payer: its own, or those of all members of the group for which it stands.
   *
   * @param uses by the id of the user
   */
  public List<UseRow> usesOf(Payer payer, Map<String, List<UseRow>> uses) {
    GroupOfUsers group = payer.standsForGroup() ? of(payer.id()) : null;
    return group == null
        ? uses.getOrDefault(payer.id(), List.of())
        : group.members().stream()
            .flatMap(member -> uses.getOrDefault(member.id(), List.of()).stream())
            .toList();
  }

  /** All, in the order in which their words come first. */
  public List<GroupOfUsers> all() {
    return all;
  }
}
