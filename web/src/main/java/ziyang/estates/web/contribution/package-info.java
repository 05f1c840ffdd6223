/** Pages of what developers and owners owe and pay. */
package ziyang.estates.web.contribution;
