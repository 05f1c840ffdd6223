/**
 * The audit trail: who changed what, when, from where, before and after; and who signed in.
 *
 * <p>Features write no audit code: {@link AuditListener} hears every insert, update and delete of every entity from EclipseLink and
 * writes one row in the same transaction. Rows are never changed or deleted through the portal (GB/T 22239-2019 §8.1.4 安全审计; kept
 * at least six months, 网络安全法 §21). Values of credentials are never written.
 */
package ziyang.estates.audit;
