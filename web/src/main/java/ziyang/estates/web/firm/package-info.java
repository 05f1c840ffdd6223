/** The register of firms. */
package ziyang.estates.web.firm;
