/**
 * How an estate is managed (管理模式): “专业物业服务+业主自治管理+社区保障服务”, 资府办发〔2020〕72号 三（四）2.
 *
 * <p>The plan's sentence is a table of dated rows ({@link ziyang.estates.management.ModeRule}) that are tried in order; the words it does
 * not define, an old estate and a small one, have dated demonstration limits ({@link ziyang.estates.management.ModeLimit}). What comes
 * out is a recommendation with its reasons. What holds is the decision ({@link ziyang.estates.management.ModeDecision}): from a day on,
 * by whom, with a reason where it differs. An estate is managed on a day when a decision holds on that day.
 *
 * <p>Rules: M1 the first row whose conditions all hold recommends its mode. M2 nothing is recommended while a fact is unknown that could
 * make an earlier row apply (无法判断), nor where no row fits (方案未列). M3 a decision other than the recommendation needs a reason. M4 a
 * firm is named for 专业物业服务 only, and one that works on that day. M5 a decision ends the one before on the day before; on the very
 * day from which the present one holds it is a correction; none begins before it or on a day to come. M6 after a merge the decisions of
 * the merged estate that are older than those of the other move there.
 */
package ziyang.estates.management;
