package blog.galley.editor;

import java.util.List;

import blog.galley.editor.advice.AdviceView;
import blog.galley.editor.draft.ComparisonView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The HTML that the resources of one post's editor answer with. */
@CheckedTemplate(basePath = "editor")
class EditorPages {

    static native TemplateInstance edit(EditorView editor);

    static native TemplateInstance standing(EditorView editor);

    static native TemplateInstance edit$outline(EditorView editor);

    static native TemplateInstance edit$refusal(EditorView editor);

    static native TemplateInstance conflict(EditorView editor);

    static native TemplateInstance removed(RemovedView removed);

    static native TemplateInstance removed$words(RemovedView removed);

    static native TemplateInstance receipt(ReceiptView receipt);

    static native TemplateInstance preview(PreviewView preview);

    static native TemplateInstance pictures(List<String> names);

    static native TemplateInstance upload(UploadView upload);

    static native TemplateInstance advice(AdviceView advice);

    static native TemplateInstance comparison(ComparisonView comparison);
}
