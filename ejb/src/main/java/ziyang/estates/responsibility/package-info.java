/**
 * Who answers for what (责任矩阵): “建立区级政府负总责、属地街道办事处（镇人民政府）具体落实、行业主管部门指导监督、相关部门齐抓共管的物业管理工作新机制”,
 * 资府办发〔2020〕72号 三（二）1.
 *
 * <p>A row says that a unit has a role in a matter, or in all of them, at a place and everything below it, from one day to another.
 * Features that hand matters on ask {@link ziyang.estates.responsibility.Responsibilities}.
 *
 * <p>Rules: R1 rows hold with the region tree of the day asked for. R2 for each role a row that names the matter wins over one for all
 * matters, and among those the nearest place wins; all rows that are equally near answer together. R3 负总责, 具体落实 and 指导监督 must be
 * answered by somebody; 协同 may be empty. R4 the same unit is not entered twice for the same role, matter, place and time. R5 who keeps
 * the region keeps its rows; the matrix itself is open to everybody who reads it.
 */
package ziyang.estates.responsibility;
