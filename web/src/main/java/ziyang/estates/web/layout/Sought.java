package ziyang.estates.web.layout;

/** What every list can be narrowed by, taken from the address: a text and the code of a region. */
public abstract class Sought {

    private String text;
    private String region;

    /** Drops a region that means nothing; the page says so. */
    protected void keepRegion(Asked asked) {
        region = asked.region("region", region);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }
}
