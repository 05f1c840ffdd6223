/** The door of the portal: who comes in, from where, for how long, and the headers every answer carries. */
package ziyang.estates.web.door;
