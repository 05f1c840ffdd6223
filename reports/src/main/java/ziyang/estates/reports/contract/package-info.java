/**
 * Reports about contracts (物业服务合同).
 *
 * <p>质价相符核查清单: the fees that lie outside the guide price of the day of their signature, and those that somebody should look at; a market
 * price is never among the first. The figures are what {@link ziyang.estates.contract.ContractRegister#checks} says.
 */
package ziyang.estates.reports.contract;
