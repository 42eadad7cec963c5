package blog.galley.editor;

import blog.galley.Problem;

/** A whole number as a form has it: empty for none. */
final class FormNumber {

    private FormNumber() {
    }

    static String of(Integer number) {
        return number == null ? "" : number.toString();
    }

    static Integer read(String typed) {
        if (!typed.matches("-?\\d{1,9}|")) {
            throw Problem.invalid(EditorMessages.class, EditorMessages::partNoNumber);
        }
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }
}
