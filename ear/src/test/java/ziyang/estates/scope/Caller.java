package ziyang.estates.scope;

import java.util.List;
import java.util.stream.Stream;
import ziyang.estates.harness.Doors.Door;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Role;

/** Which accounts a record is foreign to, although their roles permit what they are about to do. */
enum Caller {
    /** Elsewhere: another street, another area, a unit that takes no part; roles that reach the whole city are at home. */
    ELSEWHERE {
        @Override
        boolean takes(Role role) {
            return role.reach() != Role.Reach.CITY;
        }
    },
    /** Responsible for other regions; units without regions of their own see what names nobody in all of them. */
    OTHER_REGION {
        @Override
        boolean takes(Role role) {
            return role.reach() == Role.Reach.REGION;
        }
    },
    /** Of another unit, where only the unit itself acts, however far the role reaches. */
    OTHER_UNIT {
        @Override
        boolean takes(Role role) {
            return true;
        }
    },
    /** Of the very unit whose work is to be judged: nobody judges their own. */
    DOER {
        @Override
        boolean takes(Role role) {
            return true;
        }

        @Override
        Identity identity(Role role, Foreign records) {
            return Foreign.of(role, records.doer);
        }
    },
    /** Of the unit that wrote the progress. */
    WRITER {
        @Override
        boolean takes(Role role) {
            return true;
        }

        @Override
        Identity identity(Role role, Foreign records) {
            return Foreign.of(role, Foreign.unit(Foreign.WRITER));
        }
    };

    abstract boolean takes(Role role);

    Identity identity(Role role, Foreign records) {
        return Foreign.of(role, Foreign.unit(home(role)));
    }

    /** The callers of one method: every role that may call it and that the record is foreign to. */
    List<Identity> of(Door door, Foreign records) {
        return Stream.of(Role.values())
                .filter(role -> !door.guarded() || door.openTo(role))
                .filter(this::takes)
                .map(role -> identity(role, records))
                .toList();
    }

    /** A unit of the role that has nothing to do with 莲花街道 or its meetings; a new role is given one here. */
    private static String home(Role role) {
        return switch (role) {
            case CITY_STAFF -> "housing-bureau";
            case SUPERVISION -> "supervision-office";
            case AREA -> "area-gaoxin";
            case STREET, COMMUNITY -> "street-sanxianci";
            case LIAISON -> "public-security-bureau";
            case UTILITY_LIAISON -> "water-utility";
            case FINANCE -> "finance-bureau";
            case SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> "city-government-office";
        };
    }
}
