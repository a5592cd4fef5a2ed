package fsdestination.server.send;

/**
 * How far a run has come: what became of every line before it is settled.
 *
 * @param offset of the first line that is not settled
 * @param line the number of the last line that is settled, from 1
 * @param lastStart the offset of that line
 * @param lastDigest its SHA-256 without what ends it, by which a resumed run knows its input again
 * @param tally of all lines so far
 * @param rejects the length of the file of refused events, in bytes
 */
record Mark(long offset, long line, long lastStart, String lastDigest, Tally tally, long rejects) {
  static final Mark START = new Mark(0, 0, 0, "", Tally.NONE, 0);

  Mark after(Line last, Tally tally) {
    return new Mark(last.end(), last.number(), last.start(), last.digest(), tally, rejects);
  }

  Mark withTally(Tally tally) {
    return new Mark(offset, line, lastStart, lastDigest, tally, rejects);
  }

  Mark withRejects(long length) {
    return new Mark(offset, line, lastStart, lastDigest, tally, length);
  }
}
