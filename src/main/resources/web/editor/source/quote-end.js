import { ensureSyntaxTree } from '@codemirror/language';

const EMPTY_QUOTE = /^([ \t]*(?:>[ \t]?)*)>[ \t]*$/;
const BLANK = /^[>\s]*$/;

/** Enter in a line that quotes nothing yet ends the quote, of quotes in quotes the innermost. */
export function endQuote({ state, dispatch }) {
  const { head, empty } = state.selection.main;
  const line = state.doc.lineAt(head);
  const [, around] = EMPTY_QUOTE.exec(line.text) ?? [];
  if (around === undefined || !empty || head !== line.to || isCode(state, head)) {
    return false;
  }
  // What follows right below a quoted line would still belong to the quote.
  const above = line.number > 1 ? state.doc.line(line.number - 1).text : '';
  const insert = BLANK.test(above) ? around : `${around.trimEnd()}\n${around}`;
  dispatch(state.update({
    changes: { from: line.from, to: line.to, insert },
    selection: { anchor: line.from + insert.length },
    userEvent: 'delete.format',
    scrollIntoView: true,
  }));
  return true;
}

const PARSING = 200; // ms

/** In the plain pane only the beginning is parsed. What takes too long to know counts as code, so that nothing is taken away. */
function isCode(state, at) {
  const tree = ensureSyntaxTree(state, at, PARSING);
  for (let node = tree?.resolveInner(at, -1); node; node = node.parent) {
    if (node.name === 'FencedCode' || node.name === 'CodeBlock') {
      return true;
    }
  }
  return !tree;
}
