import { syntaxTree } from '@codemirror/language';
import { EditorView } from '@codemirror/view';

const BEGUN = /^([ \t]+)(``|~~)$/;

/** Enter keeps the indentation of code, and an indented fence closes nothing. So the third mark moves it below the opening fence. */
export const closingFence = EditorView.inputHandler.of((view, from, to, typed) => {
  const { doc } = view.state;
  const line = doc.lineAt(from);
  const [, spaces, marks] = BEGUN.exec(line.text) ?? [];
  if (!marks || from !== to || from !== line.to || typed !== marks[0]) {
    return false;
  }
  const fence = openingFence(view.state, line.from);
  const before = fence === undefined ? spaces : doc.sliceString(doc.lineAt(fence).from, fence);
  if (before.trim() || before.length >= spaces.length || doc.sliceString(fence, fence + 4).replace(/[^`~]/g, '') !== marks + typed) {
    return false;
  }
  view.dispatch({
    changes: { from: line.from, to, insert: before + marks + typed },
    selection: { anchor: line.from + before.length + marks.length + 1 },
    userEvent: 'input.type',
    scrollIntoView: true,
  });
  return true;
});

function openingFence(state, position) {
  for (let node = syntaxTree(state).resolveInner(position, -1); node; node = node.parent) {
    if (node.name === 'FencedCode') {
      return node.from;
    }
  }
  return undefined;
}
