/**
 * What developers and owners pay (开发建设单位、安置业主缴款): due, paid, used, refunded, and never mixed with public money.
 *
 * <p>资府办发〔2020〕72号 三（四）3: developers of new estates bear the costs of the preparatory group and of the first assembly of owners; owners of
 * resettlement estates pay the start-up money of their management.
 *
 * <p>Rules: C1 of an estate there is one of a kind. C2 nobody pays more than is due; an owner of a resettlement estate pays for one household
 * at a time, and no household more than its share. C3 what is used and refunded is never more than what was paid; the database holds both. C4 what is
 * written stays: the database refuses every change and deletion of an entry, and the same paper is entered once. C5 the preparatory
 * group of a new developer's estate cannot be formed before all that the developer owes is recorded, see
 * {@link ziyang.estates.contribution.DeveloperPaid}. C6 no names: a household is the number of its dwelling, also where a sheet names
 * the owner, see {@link ziyang.estates.contribution.ContributionImporter}.
 */
package ziyang.estates.contribution;
