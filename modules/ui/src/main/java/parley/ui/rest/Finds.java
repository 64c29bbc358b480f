package parley.ui.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which query parameters a list takes beside page, size and sort, for the OpenAPI document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Finds {
    /** A criteria class with a static {@code read(Filters)} or {@code read(long, Filters)}: its parameters are those that it reads. */
    Class<?> value() default void.class;

    /** Parameters by name, where there is no criteria class. */
    String[] by() default {};
}
