package ziyang.estates.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ziyang.estates.base.Page;
import ziyang.estates.governance.CommitteeKind;
import ziyang.estates.governance.CommitteeRegister;
import ziyang.estates.governance.CommitteeStage;
import ziyang.estates.governance.CommitteeView;
import ziyang.estates.inbox.Light;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Rows;
import ziyang.estates.web.layout.Sought;

/** The list of committees with their lights; the filter stands in the address. */
@Named
@RequestScoped
public class CommitteesView extends Sought {

    @Inject
    private CommitteeRegister register;

    @Inject
    private Asked asked;

    @Inject
    private Choices choices;

    private String estate;
    private String kind;
    private String stage;
    private String light;
    private Rows<CommitteeView.Row> rows;

    @PostConstruct
    void open() {
        rows = new Rows<>(this::page);
    }

    /** Drops what means nothing, once it has been taken from the address. */
    public void check() {
        keepRegion(asked);
        kind = asked.kept("kind", kind, Asked.of(CommitteeKind.values()));
        stage = asked.kept("stage", stage, Asked.of(CommitteeStage.values()));
        light = asked.kept("light", light, Asked.of(Light.values()));
    }

    private Page<CommitteeView.Row> page(Page.Request page) {
        var filter = new CommitteeRegister.Filter(
                getText(),
                getRegion(),
                estate,
                kind == null ? null : CommitteeKind.valueOf(kind),
                stage == null ? null : CommitteeStage.valueOf(stage),
                light == null ? null : Light.valueOf(light));
        return register.list(filter, page);
    }

    /** How a stage looks: good in office, bad where something is wrong, calm at the end. */
    public String tone(CommitteeStage of) {
        return Tones.of(of);
    }

    public List<SelectItem> getKinds() {
        return choices.of(CommitteeKind.values());
    }

    public List<SelectItem> getStages() {
        return choices.of(CommitteeStage.values());
    }

    public List<SelectItem> getLights() {
        return choices.of(Light.values());
    }

    public Rows<CommitteeView.Row> getRows() {
        return rows;
    }

    public String getEstate() {
        return estate;
    }

    public void setEstate(String estate) {
        this.estate = estate;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getLight() {
        return light;
    }

    public void setLight(String light) {
        this.light = light;
    }
}
