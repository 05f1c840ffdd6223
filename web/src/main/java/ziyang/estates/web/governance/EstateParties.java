package ziyang.estates.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.base.Page;
import ziyang.estates.governance.GovernanceRegister;
import ziyang.estates.governance.Standing;
import ziyang.estates.governance.TripartiteRegister;
import ziyang.estates.governance.TripartiteView;

/** The three parties of the estate that the address names, and the latest of their meetings. */
@Named
@RequestScoped
public class EstateParties {

    private static final int LATEST = 5;

    @Inject
    private GovernanceRegister register;

    @Inject
    private TripartiteRegister meetings;

    private Standing standing;
    private Page<TripartiteView.Row> latest;

    @PostConstruct
    void read() {
        String code = Faces.getRequestParameter("code");
        standing = register.standing(code, null);
        var filter = new TripartiteRegister.Filter(null, null, code, null, null, null);
        latest = meetings.list(filter, Page.Request.first(LATEST));
    }

    public Standing getStanding() {
        return standing;
    }

    public List<TripartiteView.Row> getMeetings() {
        return latest.items();
    }

    /** Whether there are more than are shown. */
    public boolean isMore() {
        return latest.total() > LATEST;
    }
}
