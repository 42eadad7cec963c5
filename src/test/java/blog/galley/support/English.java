package blog.galley.support;

import java.lang.reflect.Proxy;
import java.util.Locale;

import blog.galley.language.Speaker;
import io.quarkus.qute.Engine;
import io.quarkus.qute.i18n.Message;

/** Says in plain unit tests what the message bundles have in their annotations. */
public final class English implements Speaker {

    public static final English SPEAKER = new English();

    private static final Engine ENGINE = Engine.builder().addDefaults().build();

    private English() {
    }

    @Override
    public <T> T say(Class<T> bundle) {
        return bundle.cast(Proxy.newProxyInstance(bundle.getClassLoader(), new Class<?>[]{bundle}, (proxy, method, values) -> {
            var template = ENGINE.parse(method.getAnnotation(Message.class).value()).instance();
            for (int i = 0; i < method.getParameterCount(); i++) {
                template.data(method.getParameters()[i].getName(), values[i]);
            }
            return template.render();
        }));
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }
}
