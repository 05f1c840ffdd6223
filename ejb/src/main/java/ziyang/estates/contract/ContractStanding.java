package ziyang.estates.contract;

import java.time.LocalDate;

/** What a contract is on a day; told by its dates alone. */
public enum ContractStanding {
    /** 未开始. */
    FUTURE("c.begins > :day"),
    /** 履行中: within its term, or without one. */
    RUNNING("c.begins <= :day and (c.lastDay is null or c.lastDay >= :day) and (c.ends is null or c.ends >= :day)"),
    /** 期满继续服务: the term is over and nobody has ended it; since 2021-01-01 a contract without a term (民法典 第九百四十八条). */
    CONTINUED("c.ends < :day and (c.lastDay is null or c.lastDay >= :day)"),
    /** 已终止. */
    ENDED("c.lastDay < :day");

    private final String condition;

    ContractStanding(String condition) {
        this.condition = condition;
    }

    /** The same in JPQL, of a contract {@code c} on {@code :day}. */
    String condition() {
        return condition;
    }

    /**
     * @param ends last day of the term; null for none
     * @param lastDay null while nobody has ended it
     */
    public static ContractStanding of(LocalDate begins, LocalDate ends, LocalDate lastDay, LocalDate day) {
        if (lastDay != null && lastDay.isBefore(day)) {
            return ENDED;
        }
        if (begins.isAfter(day)) {
            return FUTURE;
        }
        return ends != null && ends.isBefore(day) ? CONTINUED : RUNNING;
    }
}
