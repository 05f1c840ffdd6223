/**
 * Contracts on the management of estates (物业服务合同): “强化合同管理，按照‘质价相符’的原则…以合同方式规范”, 资府办发〔2020〕72号 三（三）2.
 *
 * <p>A contract ({@link ziyang.estates.contract.ServiceContract}) is what two sides have signed for one estate; each 补充协议 is terms of its own
 * ({@link ziyang.estates.contract.ContractTerms}) beside the first ones, so that what was agreed for a day can be told for any day. What it
 * is on a day ({@link ziyang.estates.contract.ContractStanding}), its lights and its checks are computed from its dates and from the rules
 * that held.
 *
 * <p>Rules: C1 on every day at most one contract of an estate (物业管理条例 第三十三条); one whose term is over gives way to the next. C2 a
 * preliminary contract gives way to the owners' own before its term is over (民法典 第九百四十条, before 2021-01-01 物业管理条例 第二十六条). C3 the
 * promised grade is one that a published standard had on the day of the signature. C4 where the government guides the price (前期、保障),
 * each fee lies within both limits of the guide price of the day of the signature; limits belong in. C5 a fee is compared with the median
 * of the same grade, kind of house and kind of estate elsewhere, where there are enough; what differs is pointed out, and a market price
 * is marked, never blamed. C6 a notice in writing has its period ({@code NoticePeriods}; 民法典 第九百四十六条 to 第九百四十八条, in force since
 * 2021-01-01); one that comes too late is recorded with the days that are missing. C7 a contract whose term is over and which nobody has
 * ended goes on, since 2021-01-01 without a term (第九百四十八条). C8 everything that 第九百四十三条 names is disclosed regularly; a disclosure that
 * leaves something out does not count. C9 a filed contract is public and fixed; it changes by a 补充协议 only, or after its filing is
 * withdrawn. C10 nothing ends by a notice that was not recorded.
 */
package ziyang.estates.contract;
