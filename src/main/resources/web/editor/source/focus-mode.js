import { RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin } from '@codemirror/view';

/** Focus mode dims all but the paragraph that the caret is in. */
export const setFocusing = StateEffect.define();

const isOn = StateField.define({
  create: () => false,
  update: (value, { effects }) => effects.reduce((on, effect) => effect.is(setFocusing) ? effect.value : on, value),
});

const inWork = Decoration.line({ class: 'in-work' });

function paragraph({ doc, selection }) {
  const builder = new RangeSetBuilder();
  let first = doc.lineAt(selection.main.from).number;
  let last = doc.lineAt(selection.main.to).number;
  const hasWords = number => number > 0 && number <= doc.lines && doc.line(number).text.trim() !== '';
  while (hasWords(first) && hasWords(first - 1)) {
    first--;
  }
  while (hasWords(last) && hasWords(last + 1)) {
    last++;
  }
  for (let number = first; number <= last; number++) {
    const { from } = doc.line(number);
    builder.add(from, from, inWork);
  }
  return builder.finish();
}

export const focusing = [
  isOn,
  EditorView.editorAttributes.of(view => view.state.field(isOn) ? { class: 'focusing' } : null),
  ViewPlugin.define(view => ({
    decorations: view.state.field(isOn) ? paragraph(view.state) : Decoration.none,
    update({ state, startState, docChanged, selectionSet }) {
      if (docChanged || selectionSet || state.field(isOn) !== startState.field(isOn)) {
        this.decorations = state.field(isOn) ? paragraph(state) : Decoration.none;
      }
    },
  }), { decorations: plugin => plugin.decorations }),
  EditorView.theme({
    '&.focusing .cm-line:not(.in-work), &.focusing .cm-line:not(.in-work) *': { color: 'var(--ink-faint)' },
  }),
];
