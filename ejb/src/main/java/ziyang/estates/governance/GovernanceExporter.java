package ziyang.estates.governance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ziyang.estates.base.Texts;
import ziyang.estates.exchange.Ledger;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Writes how estates stand with their three parties, and the 环境和物业管理委员会 of the communities. */
@Stateless
public class GovernanceExporter {

    private static final List<String> STANDING =
            List.of("小区编号", "小区名称", "所属社区", "小区党组织", "党组织类型", "业委会（自管委）", "任期届满日期", "已确定管理模式", "缺少");

    @Inject
    private GovernanceRegister register;

    @Inject
    private EnvironmentService environment;

    @Inject
    private EnvironmentImporter importer;

    /** @param out left open */
    @Needs(Permission.GOVERNANCE_READ)
    public void standings(@NotNull GovernanceRegister.Filter filter, @NotNull OutputStream out) {
        Texts texts = Texts.in(Locale.SIMPLIFIED_CHINESE);
        Ledger.write(
                out, "三方联动台账", STANDING, ledger -> register.each(filter, standing -> write(standing, texts, ledger)));
    }

    private static void write(Standing standing, Texts texts, Ledger ledger) {
        Standing.Covering party = standing.party();
        Standing.Office committee = standing.committee();
        ledger.row(
                standing.estateCode(),
                standing.estate(),
                standing.community(),
                party == null ? null : party.name(),
                party == null ? null : party.kind(),
                committee == null ? null : committee.kind(),
                committee == null ? null : committee.until(),
                standing.managed(),
                standing.getMissing().stream().map(texts::of).collect(Collectors.joining("、")));
    }

    /**
     * @param region null for all that the account sees
     * @param out left open
     */
    @Needs(Permission.GOVERNANCE_READ)
    public void environment(String region, @NotNull OutputStream out) {
        List<EnvironmentService.Row> rows = environment.list(region);
        Ledger.write(
                out,
                "环境和物业管理委员会",
                importer,
                ledger -> rows.forEach(row -> ledger.row(
                        row.communityCode(),
                        row.community(),
                        row.state(),
                        row.establishedOn(),
                        row.members(),
                        row.duties())));
    }
}
