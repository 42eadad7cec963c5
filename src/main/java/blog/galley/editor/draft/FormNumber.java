package blog.galley.editor.draft;

import blog.galley.Problem;

/** A whole number as a form has it: empty for none. */
public final class FormNumber {

    private FormNumber() {
    }

    public static String of(Integer number) {
        return number == null ? "" : number.toString();
    }

    static Integer read(String typed) {
        if (!typed.matches("-?\\d{1,9}|")) {
            throw Problem.invalid(EditorMessages.class, EditorMessages::partNoNumber);
        }
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }
}
