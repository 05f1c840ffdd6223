/**
 * Files that prove a claim: what may be stored, and the bytes.
 *
 * <p>A file is taken only when its extension is allowed, its content is what the extension says (Apache Tika), and it is not larger
 * than the limit (10 MiB unless {@code estates.attachment.limit} says otherwise). Who may read it is decided by the record it hangs
 * on: this package hands out bytes to other services only.
 */
package ziyang.estates.attachment;
