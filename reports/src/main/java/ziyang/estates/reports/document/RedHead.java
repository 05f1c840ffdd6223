package ziyang.estates.reports.document;

/**
 * 版头.
 *
 * @param mark 发文机关标志, printed red, such as 资阳市人民政府督查室文件; of minutes 纪要标志, such as 莲花街道物业管理工作联席会议纪要
 * @param number 发文字号 with 〔〕, such as 资府督〔2022〕3号; empty in a draft
 */
public record RedHead(Kind kind, String mark, String number) {

    /** By which part of GB/T 9704-2012 it is laid out: the common head of section 7, or that of minutes (section 10.3). */
    public enum Kind {
        DOCUMENT,
        MINUTES
    }

    public RedHead(String mark, String number) {
        this(Kind.DOCUMENT, mark, number);
    }

    public static RedHead ofMinutes(String mark, String number) {
        return new RedHead(Kind.MINUTES, mark, number);
    }
}
