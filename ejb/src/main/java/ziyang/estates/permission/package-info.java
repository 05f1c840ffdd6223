/**
 * Who is at work and what a role may do: identities, roles, permissions and the guard before every service method.
 *
 * <p>The lowest room of the ground floor: regions, units and accounts stand on it.
 */
package ziyang.estates.permission;
