package parley.ui.el;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallResolverTest {
    private final CallResolver resolver = new CallResolver();

    /** Converts nothing: what is given here has the right type. */
    private static final class Context extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }

    /** What pages call. */
    public record Line(String name, int count) {
        public String twice(String text) {
            return text + text;
        }

        public String twice(Integer number) {
            return "" + number + number;
        }

        public String upTo(String end) {
            return name + " " + end;
        }

        public String fails() {
            throw new IllegalStateException("told");
        }
    }

    private Object call(Context context, Object base, String name, Object... arguments) {
        return resolver.invoke(context, base, name, null, arguments);
    }

    @Test
    void callsAnAccessorAndAMethodWithAnArgument() {
        Context context = new Context();
        assertThat(call(context, new Line("a", 2), "name")).isEqualTo("a");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(call(context, new Line("b", 2), "name")).isEqualTo("b");
        assertThat(call(context, new Line("a", 2), "upTo", "z")).isEqualTo("a z");
    }

    @Test
    void leavesWhatIsNotPlainToTheOthers() {
        Context context = new Context();
        assertThat(call(context, new Line("a", 2), "twice", "x")).isNull();
        assertThat(call(context, new Line("a", 2), "missing")).isNull();
        assertThat(call(context, "text", "format", "x")).isNull();
        assertThat(call(context, List.of("x"), "stream")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void tellsWhatFailedInside() {
        assertThatThrownBy(() -> call(new Context(), new Line("a", 2), "fails"))
                .isInstanceOf(ELException.class)
                .hasRootCauseMessage("told");
    }
}
