package blog.galley.web.body;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** A form that was sent with files: its fields as those of any form, and its files, which lie on the disk until the request ends. */
public record FilesForm(Form form, List<SentFile> files) {

    /** @param name as the author's device calls it */
    public record SentFile(Path path, String name) {
    }

    /** Browsers send an empty part for a field of files in which none was chosen; that is left out. */
    public static FilesForm of(MultipartFormDataInput sent) {
        var fields = new LinkedHashMap<String, List<String>>();
        var files = new ArrayList<SentFile>();
        sent.getValues().forEach((name, values) -> values.forEach(value -> {
            if (!value.isFileItem()) {
                fields.computeIfAbsent(name, field -> new ArrayList<>()).add(FormDecoder.checked(value.getValue()));
            } else if (value.getFileName() != null && !value.getFileName().isBlank()) {
                files.add(new SentFile(path(value), value.getFileName()));
            }
        }));
        return new FilesForm(new Form(fields), files);
    }

    private static Path path(FormValue value) {
        return value.getFileItem().getFile();
    }
}
