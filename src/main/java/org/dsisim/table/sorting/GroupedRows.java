package org.dsisim.table.sorting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table in a temporary file, grouped piece by piece by the ranges of their keys. */
public final class GroupedRows {

  /** More than these are not sorted together. */
  private static final int MOST = 1 << 26;

  private final ScratchFile file;
  private final KeyRanges ranges;
  private final List<RowGroups.Written> pieces;
  private final long most;

  /**
   * Rows that were written.
   *
   * @param pieces those of each piece, in the order of the table
   */
  public GroupedRows(ScratchFile file, KeyRanges ranges, List<RowGroups.Written> pieces) {
    this(file, ranges, pieces, MOST);
  }

  /** The same of which no more bytes than these are sorted together, but for those of one piece. */
  GroupedRows(ScratchFile file, KeyRanges ranges, List<RowGroups.Written> pieces, long most) {
    this.file = file;
    this.ranges = ranges;
    this.pieces = List.copyOf(pieces);
    this.most = most;
  }

  /**
   * Rows that are sorted together: those of a range.
   *
   * @param first the first piece that they are of
   * @param end the piece behind the last
   */
  public record Batch(int range, int first, int end) {}

  /**
   * All batches, in the order of their keys. A range of too many rows, nearly all of which have the
   * same key then, has several, each of some pieces.
   */
  public List<Batch> batches() {
    List<Batch> batches = new ArrayList<>();
    for (int range = 0; range < ranges.count(); range++) {
      int first = 0;
      long length = 0;
      for (int piece = 0; piece < pieces.size(); piece++) {
        int more = pieces.get(piece).length(range);
        if (length > 0 && length + more > most) {
          batches.add(new Batch(range, first, piece));
          first = piece;
          length = 0;
        }
        length += more;
      }
      if (length > 0) {
        batches.add(new Batch(range, first, pieces.size()));
      }
    }
    return batches;
  }

  /** Reads a batch, and sorts it; on any thread. */
  public SortedRows read(Batch batch) throws IOException {
    int range = batch.range();
    int length = 0;
    for (int piece = batch.first(); piece < batch.end(); piece++) {
      length += pieces.get(piece).length(range);
    }
    byte[] bytes = new byte[length];
    int at = 0;
    for (int piece = batch.first(); piece < batch.end(); piece++) {
      RowGroups.Written written = pieces.get(piece);
      file.read(written.from(range), bytes, at, written.length(range));
      at += written.length(range);
    }
    return SortedRows.of(bytes);
  }
}
