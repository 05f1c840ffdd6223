package ziyang.estates.management;

/** How an estate is managed, the three ways of 资府办发〔2020〕72号 三（四）2. */
public enum ManagementMode {
    /** 专业物业服务. */
    PROFESSIONAL,
    /** 自治管理, by an owners' committee or a self-management committee. */
    SELF,
    /** 社区保障物业服务, taken on by the street. */
    COMMUNITY
}
