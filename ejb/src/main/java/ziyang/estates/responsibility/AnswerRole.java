package ziyang.estates.responsibility;

/** The four ways of answering for a matter, 资府办发〔2020〕72号 三（二）1. */
public enum AnswerRole {
    /** 负总责, the area's government. */
    OVERALL(true),
    /** 具体落实, the street office or town government. */
    CARRY_OUT(true),
    /** 指导监督, the department in charge. */
    GUIDE(true),
    /** 协同, 相关部门齐抓共管. */
    ASSIST(false);

    private final boolean demanded;

    AnswerRole(boolean demanded) {
        this.demanded = demanded;
    }

    /** Whether somebody must have it for every matter everywhere. */
    public boolean demanded() {
        return demanded;
    }
}
