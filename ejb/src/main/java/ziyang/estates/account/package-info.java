/**
 * Accounts, roles, permissions and data scope.
 *
 * <p>Two questions are asked in the service on every call: may this role do this at all ({@link ziyang.estates.permission.Needs}), and may it do it to
 * <em>this</em> record ({@link Access#requireRegion}, {@link Access#requireUnit}, {@link Access#scope} in lists). The union of both
 * authority lines holds: territorial (city, area, street, community) and by department (records in which the unit takes part).
 *
 * <p>The system, security and audit administrators are kept apart (GB/T 22239-2019 §8.1.4, third level): the first creates accounts
 * and keeps master data, the second gives roles and unlocks, the third reads the trail; nobody is two of them, and none of them
 * does the city's business.
 *
 * <p>Apache Shiro stands behind {@link PortalRealm}, {@link Access} and {@link Passwords} only. Passwords are Argon2id hashes; five
 * wrong ones lock the account for a quarter of an hour. Tokens of machine clients are stored as SHA-256 of 256 random bits.
 */
package ziyang.estates.account;
