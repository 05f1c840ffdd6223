package ziyang.estates.attachment;

import jakarta.persistence.Basic;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;
import java.time.Instant;
import ziyang.estates.base.Persistent;

/** A stored file with its checksum. */
@Entity
@Cacheable(false)
public class Attachment extends Persistent {

    private String name;
    private String mediaType;
    private long length;
    private String sha256;
    private String storedBy;
    private Instant storedAt;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    protected Attachment() {}

    Attachment(String name, String mediaType, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content;
        this.length = content.length;
    }

    void stamp(String sha256, String storedBy, Instant storedAt) {
        this.sha256 = sha256;
        this.storedBy = storedBy;
        this.storedAt = storedAt;
    }

    public String getName() {
        return name;
    }

    public String getMediaType() {
        return mediaType;
    }

    public long getLength() {
        return length;
    }

    public String getSha256() {
        return sha256;
    }

    public String getStoredBy() {
        return storedBy;
    }

    public Instant getStoredAt() {
        return storedAt;
    }

    public byte[] getContent() {
        return content;
    }

    @Override
    public String called() {
        return name;
    }
}
