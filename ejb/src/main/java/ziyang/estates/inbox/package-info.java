/**
 * One 待办 page for everybody: features give their open to-dos through {@link TaskSource}, this package collects them.
 */
package ziyang.estates.inbox;
