/**
 * Residential estates (住宅小区), the master record of the portal: the plan calls the estate 城市管理的基本单元, and everything else hangs
 * on one.
 *
 * <p>Facts are entered once, by community, street, area or city for the regions each is responsible for. They hold from a day on; what
 * was so before stays as a {@link ziyang.estates.estate.EstateRevision}, so that an estate answers as it stood on any day. A change on
 * the very day from which the present facts hold is a correction: what never held is not kept as history, only in the audit trail.
 * Doubles are merged: one goes on, the other's code and names lead to it, and whatever hung on it moves along
 * ({@link ziyang.estates.estate.EstateMerged}).
 *
 * <p>Rules: E1 an estate lies in one community. E2 it is built in a year that has begun. E3 out of the plan's scope only with a reason
 * (资府办发〔2020〕72号 counts 资阳中心城区住宅小区). E4 no change holds from before the present facts began, none from a day to come. E5 a
 * merged estate is changed and merged no more.
 */
package ziyang.estates.estate;
