package blog.galley.web.body;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.stream.Stream;

import blog.galley.Limits;
import blog.galley.Problem;
import blog.galley.ProblemMessages;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

/** Reads a {@link Form} from the body that {@link Bodies} has collected. 413 if it is too large, 415 if it is no form. */
@Provider
@Consumes(MediaType.WILDCARD) // a request without a body has no type
public class FormReader implements MessageBodyReader<Form> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Form.class;
    }

    @Override
    public Form readFrom(Class<Form> type, Type generic, Annotation[] annotations, MediaType media,
            MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        if (!MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(media) && body.read() >= 0) {
            throw new NotSupportedException();
        }
        var most = Stream.of(annotations).anyMatch(SmallForm.class::isInstance) ? Limits.STRANGERS_FORM_BYTES : Limits.FORM_BYTES;
        var bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw Problem.tooLarge(ProblemMessages.class, ProblemMessages::formTooLarge);
        }
        return new FormDecoder(bytes).decode();
    }
}
