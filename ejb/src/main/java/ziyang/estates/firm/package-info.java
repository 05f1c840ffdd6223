/**
 * Firms that manage estates (物业服务企业).
 *
 * <p>A firm is known by its social credit code; a new name leaves the old one as a former name. No level of qualification is asked for:
 * 变资质管理为事中事后监管 (资府办发〔2020〕72号 三（三）2). What the plan asks for is the form of its Party organisation (单独建、联合建、挂靠建, 三（一）2)
 * and whether it is one of those that are 符合条件的.
 *
 * <p>Rules: F1 the code is right by GB 32100-2015 and belongs to one firm. F2 a joint or affiliated Party organisation names its host. F3
 * a Party organisation has a day since when. F4 not eligible only with a reason. F5 who keeps the region where a firm is registered keeps
 * the firm; everybody who reads firms reads all of them, for the registration is public.
 */
package ziyang.estates.firm;
