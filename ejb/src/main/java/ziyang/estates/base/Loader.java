package ziyang.estates.base;

/**
 * Data that a feature brings along: reference data, and demonstration data in demonstration mode. Run at every start, in order, each
 * in its own transaction; a loader finds out for itself what is there already and changes nothing then.
 */
public interface Loader {

    /** The floor: 10 for regions, 20 units, 30 accounts, … */
    int order();

    void load();
}
