package ziyang.estates.management;

import jakarta.enterprise.context.ApplicationScoped;
import ziyang.estates.governance.ManagedEstates;

/** Gives the third of the three parties (三方联动): a decided mode that holds on the day. */
@ApplicationScoped
class Managed implements ManagedEstates {

    @Override
    public String managed(String estate) {
        return "exists (select d.id from ModeDecision d where d.estate = " + estate
                + " and d.holdsFrom <= :day and (d.holdsTo is null or d.holdsTo >= :day))";
    }
}
