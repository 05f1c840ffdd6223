package ziyang.estates.reports.document;

/**
 * 版头.
 *
 * @param mark 发文机关标志, printed red, such as 资阳市人民政府督查室文件
 * @param number 发文字号 with 〔〕, such as 资府督〔2022〕3号; empty in a draft
 */
public record RedHead(String mark, String number) {}
