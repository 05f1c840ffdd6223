package ziyang.estates.web.open;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import ziyang.estates.standard.PublicStandards;

/** Pages that were made, as long as nothing was published since. */
@ApplicationScoped
class PageStore {

    /** For so long nobody asks the database whether something was published. */
    static final Duration BELIEVED = Duration.ofSeconds(2);

    /** Bytes of all pages together. */
    private static final long MOST = 48L << 20;

    /**
     * A page, or a paper that was printed.
     *
     * @param tag tells it from every other state of the page, for browsers that have it already
     * @param name of the file; null for a page
     */
    record Page(byte[] bytes, String tag, String type, String name) {

        Page(byte[] bytes, String type, String name) {
            this(bytes, "\"" + Integer.toHexString(Arrays.hashCode(bytes)) + "-" + bytes.length + "\"", type, name);
        }

        static Page html(byte[] bytes) {
            return new Page(bytes, "text/html;charset=UTF-8", null);
        }
    }

    private record Key(Address address, String stamp) {}

    @Inject
    private PublicStandards standards;

    private final Cache<Key, Page> pages = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Key key, Page page) -> page.bytes().length)
            .build();

    private final Cache<Boolean, String> stamps =
            Caffeine.newBuilder().expireAfterWrite(BELIEVED).build();

    /** What was published, in short; pages of another stamp are not handed out any more. */
    String stamp() {
        return stamps.get(Boolean.TRUE, now -> standards.stamp());
    }

    /** The page, or null when it has to be made. */
    Page find(Address address, String stamp) {
        return pages.getIfPresent(new Key(address, stamp));
    }

    Page keep(Address address, String stamp, Page page) {
        pages.put(new Key(address, stamp), page);
        return page;
    }
}
