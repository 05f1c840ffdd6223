package ziyang.estates.estate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ziyang.estates.indicator.Tallies;

/** Lets the kept counts follow whatever changes about estates. */
@ApplicationScoped
class EstateFigures {

    @Inject
    private Tallies tallies;

    void follow(@Observes EstateChanged change) {
        tallies.follow(change.communities());
    }
}
