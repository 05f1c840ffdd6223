package ziyang.estates.permission;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says aloud that a service method asks for no permission of its own, and why that is right. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {

    /** Who may call. */
    enum Whom {
        /** Other services only: no page and no REST path hands its result out unchecked (held by an ArchUnit test). */
        INSIDE,
        /** Everybody, signed in or not: signing in itself. */
        ANYBODY,
        /** Everybody for their own account. */
        ONESELF
    }

    Whom value();
}
