package org.dsisim.reckoning.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.Account;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.model.world.UseRow;
import org.dsisim.model.world.User;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The groups of a year as a rule set consolidates them; none where each entity stands for itself. A
 * group is two users or more with one word in their accounts of the year, and the user whose id is
 * that word.
 */
public final class Groups {

  /** Nobody belongs together. */
  public static final Groups NONE = new Groups(Map.of());

  private final Map<String, Group> byMember;

  private Groups(Map<String, Group> byMember) {
    this.byMember = byMember;
  }

  /**
   * The groups of users, if a rule set's terms consolidate them.
   *
   * @param users those with an account in the year, in the order of their ids
   */
  public static Groups of(List<User> users, ParameterValues terms) {
    if (!MeasuringParameter.GROUPS.word(terms).equals("consolidated")) {
      return NONE;
    }
    int year = terms.year();
    Map<String, List<User>> members = new TreeMap<>();
    for (User user : users) {
      String word = word(user, year);
      if (!word.isEmpty()) {
        members.computeIfAbsent(word, none -> new ArrayList<>()).add(user);
      }
    }
    if (members.isEmpty()) {
      return NONE;
    }
    addParents(users, year, members);
    boolean byParent = MeasuringParameter.GROUP_HEAD.word(terms).equals("parent");
    Map<String, Group> byMember = new HashMap<>();
    members.forEach(
        (word, some) -> {
          if (some.size() > 1) {
            some.sort(Comparator.comparing(User::id));
            Group group = new Group(word, head(word, some, year, byParent), some);
            some.forEach(member -> byMember.put(member.id(), group));
          }
        });
    return new Groups(byMember);
  }

  /** A parent need not say of itself that it belongs to its own group. */
  private static void addParents(List<User> users, int year, Map<String, List<User>> members) {
    for (User user : users) {
      List<User> ofParent = members.get(user.id());
      if (ofParent != null && word(user, year).isEmpty()) {
        ofParent.add(user);
      }
    }
  }

  private static String word(User user, int year) {
    Account account = user.account(year);
    return account == null ? "" : account.particulars().group();
  }

  /** The member whose id is the group's word, or else the one that sells most. */
  private static User head(String word, List<User> members, int year, boolean byParent) {
    User largest = members.get(0);
    for (User member : members) {
      if (byParent && member.id().equals(word)) {
        return member;
      }
      if (compareSales(member, largest, year) > 0) {
        largest = member;
      }
    }
    return largest;
  }

  /** Unknown sales are behind all that are known. */
  private static int compareSales(User one, User other, int year) {
    Fraction sales = sales(one, year);
    Fraction others = sales(other, year);
    if (sales == null || others == null) {
      return Boolean.compare(sales != null, others != null);
    }
    return sales.compareTo(others);
  }

  private static @Nullable Fraction sales(User user, int year) {
    Account account = user.account(year);
    return account == null ? null : account.figures().of(AssessmentBase.SALES);
  }

  /** The group of a user; null for one that stands for itself. */
  public @Nullable Group of(String user) {
    return byMember.get(user);
  }

  /**
   * The uses of a payer: its own, or those of all members of the group for which it stands.
   *
   * @param uses by the id of the user
   */
  public List<UseRow> usesOf(Payer payer, Map<String, List<UseRow>> uses) {
    Group group = payer.standsForGroup() ? of(payer.id()) : null;
    return group == null
        ? uses.getOrDefault(payer.id(), List.of())
        : group.members().stream()
            .flatMap(member -> uses.getOrDefault(member.id(), List.of()).stream())
            .toList();
  }

  /** All, in the order of their words. */
  public List<Group> all() {
    return byMember.values().stream().distinct().sorted(Comparator.comparing(Group::word)).toList();
  }
}
