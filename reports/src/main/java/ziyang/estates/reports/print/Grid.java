package ziyang.estates.reports.print;

/** The type area of GB/T 9704-2012 in points: 156 mm × 225 mm, 22 lines of 28 characters of 3号. */
final class Grid {
    static final float LINE = 29;
    static final int LINES = 22;
    static final int WIDTH = 442;
    static final float BODY_SIZE = 15.75f;
    static final float TITLE_SIZE = 22;
    static final float CAPTION_SIZE = 14;
    static final float CELL_SIZE = 12;
    static final float HEADER_SIZE = 10.5f;
    static final float IMPRINT_SIZE = 14;
    /** Left free at each side of a table cell. */
    static final int CELL_PADDING = 4;
    /** Beside two characters of indent and a label of two with its colon. */
    static final float ROLL_WIDTH = WIDTH - 5 * BODY_SIZE;
    /** 版头 with the free lines below the red rule. */
    static final int RED_HEAD_LINES = 10;

    private Grid() {}
}
