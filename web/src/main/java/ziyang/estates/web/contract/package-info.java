/** Contracts on the management of estates: the list, one contract with what happens under it, entering, and 质价相符. */
package ziyang.estates.web.contract;
