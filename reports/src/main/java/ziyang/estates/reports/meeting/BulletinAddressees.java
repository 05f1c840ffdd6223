package ziyang.estates.reports.meeting;

import ziyang.estates.region.Region;

/** 主送机关: the plan's own for the city, else whom the region concerns. */
final class BulletinAddressees {

    private static final String CITY = "雁江区人民政府，高新区管委会，临空经济区管委会，市级有关部门、有关街道办事处（镇人民政府）";

    private BulletinAddressees() {}

    static String of(Region region) {
        return switch (region.getLevel()) {
            case CITY -> CITY;
            case AREA -> area(region) + "，市级有关部门、辖区有关街道办事处（镇人民政府）";
            default -> street(region) + "，有关责任单位";
        };
    }

    private static String area(Region region) {
        return region.getName() + (region.getKind() == Region.Kind.FUNCTIONAL ? "管委会" : "人民政府");
    }

    private static String street(Region region) {
        String name = region.getName();
        return name.endsWith("镇") ? name + "人民政府" : name + "办事处";
    }
}
