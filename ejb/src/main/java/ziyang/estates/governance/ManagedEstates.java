package ziyang.estates.governance;

/**
 * Which estates somebody manages: the third party beside party organisation and committee (三方联动). The feature that keeps management
 * gives it as a CDI bean; while none does, nothing is said about it.
 */
public interface ManagedEstates {

    /**
     * The JPQL condition that an estate is managed on the day {@code :day}, so that lists are filtered and counted in the database.
     *
     * @param estate the estate's alias
     */
    String managed(String estate);
}
