package org.dsisim.model.world.user;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Ids and names of users that are packed together, one behind the other. */
final class UserTexts {

  private byte[] text = new byte[1 << 15];

  /** Where each ends. */
  private final int[] idEnd;

  private final int[] nameEnd;

  /** Reads the texts of so many users. */
  UserTexts(PageBytes in, int size) {
    idEnd = new int[size];
    nameEnd = new int[size];
    int id = 0;
    int name = 0;
    int end = 0;
    for (int user = 0; user < size; user++) {
      int from = end;
      end = text(in, id, end);
      idEnd[user] = end;
      id = from;
      from = end;
      end = text(in, name, end);
      nameEnd[user] = end;
      name = from;
    }
  }

  /** Reads what a text has not in common with the one that begins there. */
  private int text(PageBytes in, int before, int at) {
    int same = in.small();
    int more = in.small();
    int end = at + same + more;
    if (end > text.length) {
      text = Arrays.copyOf(text, 2 * end);
    }
    System.arraycopy(text, before, text, at, same);
    in.copy(more, text, at + same);
    return end;
  }

  private int idStart(int user) {
    return user == 0 ? 0 : nameEnd[user - 1];
  }

  String id(int user) {
    return new String(text, idStart(user), idEnd[user] - idStart(user), UTF_8);
  }

  String name(int user) {
    return new String(text, idEnd[user], nameEnd[user] - idEnd[user], UTF_8);
  }

  void id(int user, UserColumns.Bytes to) {
    to.take(text, idStart(user), idEnd[user]);
  }

  void name(int user, UserColumns.Bytes to) {
    to.take(text, idEnd[user], nameEnd[user]);
  }
}
