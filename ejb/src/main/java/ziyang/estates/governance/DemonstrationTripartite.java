package ziyang.estates.governance;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.estate.Estate;

/** Demonstration meetings of three parties: with one absent now and then, and what was agreed done, open or overdue. */
final class DemonstrationTripartite {

    private static final List<String> SUBJECTS = List.of("电动自行车停放和充电", "楼道杂物清理", "公共收益公示", "停车秩序整治", "电梯维修资金使用");

    private final EntityManager entities;
    private final LocalDate today;
    private final CommitteeStep.Writer writer;
    private int turn;

    DemonstrationTripartite(EntityManager entities, LocalDate today, Instant now) {
        this.entities = entities;
        this.today = today;
        this.writer = new CommitteeStep.Writer("演示", now);
    }

    void of(Estate estate) {
        LocalDate held = today.minusDays(10 + turn * 37L % 500);
        TripartiteMeeting meeting = new TripartiteMeeting(estate, draft(held), writer).markDemonstration();
        if (turn % 3 > 0) {
            meeting.getMatters().get(0).complete(held.plusDays(9), "已现场核实完成。", writer);
        }
        entities.persist(meeting);
        turn++;
    }

    private TripartiteDraft draft(LocalDate held) {
        return new TripartiteDraft(
                held,
                "小区党群服务点",
                "赵钱孙李周吴".charAt(turn % 6) + "某某",
                "党支部书记、委员共 2 人",
                turn % 5 == 4 ? null : "业委会主任、委员共 3 人",
                turn % 10 == 6 ? null : "项目经理等 2 人",
                "社区网格员",
                List.of(matter(turn, held.plusDays(30)), matter(turn + 2, held.plusDays(60))));
    }

    private static TripartiteDraft.Matter matter(int n, LocalDate due) {
        String subject = SUBJECTS.get(n % SUBJECTS.size());
        return new TripartiteDraft.Matter(null, subject, "三方商定整改办法，由物业落实，业委会监督。", "物业服务企业", due);
    }
}
