package parley.workplan.rest;

/** Values as JSON writes them. */
final class Json {
    private Json() {}

    static String text(Object value) {
        return value == null ? null : value.toString();
    }

    static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
