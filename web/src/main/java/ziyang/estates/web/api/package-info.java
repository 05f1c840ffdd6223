/**
 * The REST API below {@code /api}: what the pages can do, machine clients can do too, through the same services and the same checks.
 *
 * <p>JSON with English camelCase names and ISO dates; lists take {@code ?page=&size=} (pages count from 1) and answer
 * {@code {"items":[],"total":n}}; errors are RFC 9457 {@code application/problem+json} with a stable {@code code} and a Chinese
 * {@code detail} (English for {@code Accept-Language: en}). The contract is at {@code /openapi}, made from these classes by the build.
 */
package ziyang.estates.web.api;
