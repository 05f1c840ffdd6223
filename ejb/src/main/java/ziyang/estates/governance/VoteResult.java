package ziyang.estates.governance;

import java.util.List;

/**
 * Whether a vote has carried, and why.
 *
 * @param source the law it was judged by
 * @param base of whom a share had to agree
 */
public record VoteResult(boolean carried, String source, VoteBase base, List<VoteTest> tests) {}
