package ziyang.estates.application;

/** What has to be so before a community is granted an award, rule A6. */
interface AwardCondition {

    /** @throws ziyang.estates.base.BusinessError {@code application.award.assessment} while its street's assessment is not final */
    void require(FundApplication application);
}
