package org.dsisim.model.world.user;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Ids and names of users that are packed together, read as far as somebody asks: whoever wants a
 * few wants the first. Not for use by several threads.
 */
final class UserTexts {

  private final PageBytes in;
  private byte[] text = new byte[1 << 10];

  /** Where each ends. */
  private final int[] idEnd;

  private final int[] nameEnd;

  /** How many users were read, and where the texts of the last of them begin. */
  private int users;

  private int id;
  private int name;
  private int end;

  /** The texts of so many users. */
  UserTexts(PageBytes in, int size) {
    this.in = in;
    idEnd = new int[size];
    nameEnd = new int[size];
  }

  private void readTo(int user) {
    while (users <= user) {
      int from = end;
      end = text(id, end);
      idEnd[users] = end;
      id = from;
      from = end;
      end = text(name, end);
      nameEnd[users] = end;
      name = from;
      users++;
    }
  }

  /** Reads what a text has not in common with the one that begins there. */
  private int text(int before, int at) {
    int same = in.small();
    int more = in.small();
    int to = at + same + more;
    if (to > text.length) {
      text = Arrays.copyOf(text, 2 * to);
    }
    System.arraycopy(text, before, text, at, same);
    in.copy(more, text, at + same);
    return to;
  }

  private int idStart(int user) {
    return user == 0 ? 0 : nameEnd[user - 1];
  }

  String id(int user) {
    readTo(user);
    return new String(text, idStart(user), idEnd[user] - idStart(user), UTF_8);
  }

  /** A name as it is kept. */
  byte[] name(int user) {
    readTo(user);
    return Arrays.copyOfRange(text, idEnd[user], nameEnd[user]);
  }

  void id(int user, UserColumns.Bytes to) {
    readTo(user);
    to.take(text, idStart(user), idEnd[user]);
  }

  void name(int user, UserColumns.Bytes to) {
    readTo(user);
    to.take(text, idEnd[user], nameEnd[user]);
  }
}
