import { EditorSelection } from '@codemirror/state';
import { syntaxTree } from '@codemirror/language';

/*
 * Tab moves a list's item in, below the one before it, and Shift-Tab out; what hangs on the item goes along. Outside of
 * lists they do nothing, so that the focus moves on as everywhere.
 */
const ITEM = /^(\s*)([-+*]|\d{1,9}[.)])(\s+|$)/;
const EMPTY_ITEM = /^\s*(?:[-+*]|\d{1,9}[.)])(?:\s+\[[ xX]\])?\s*$/;

export const indentItem = target => shift(target, (state, line) => {
  const above = neighbour(state, line, indent => indent <= indentOf(line));
  return above && indentOf(above) === indentOf(line) ? contentOf(above) : undefined;
});

export const outdentItem = target => shift(target, (state, line) => {
  const parent = neighbour(state, line, indent => indent < indentOf(line));
  return parent ? indentOf(parent) : indentOf(line) > 0 ? 0 : undefined;
});

/** Enter in an item without words ends the list, or goes on one level further out. */
export function endList(target) {
  const { state, dispatch } = target;
  const { head, empty } = state.selection.main;
  const line = state.doc.lineAt(head);
  if (!empty || head !== line.to || !EMPTY_ITEM.test(line.text) || !inList(state, head)) {
    return false;
  }
  if (indentOf(line) > 0 && neighbour(state, line, indent => indent < indentOf(line))) {
    return outdentItem(target);
  }
  // What follows right below would still belong to the item above.
  const above = line.number > 1 && state.doc.line(line.number - 1).text.trim();
  dispatch(state.update({
    changes: { from: line.from, to: line.to, insert: above ? '\n' : '' },
    selection: { anchor: line.from + (above ? 1 : 0) },
    userEvent: 'delete.format',
    scrollIntoView: true,
  }));
  return true;
}

function shift({ state, dispatch }, target) {
  const { from, to } = state.selection.main;
  if (!inList(state, from)) {
    return false;
  }
  const first = itemAt(state, state.doc.lineAt(from));
  const column = first && target(state, first);
  if (column === undefined) {
    return Boolean(first);
  }
  const by = column - indentOf(first);
  const last = endOf(state, first, state.doc.lineAt(to));
  const changes = [];
  for (let number = first.number; number <= last; number++) {
    const line = state.doc.line(number);
    if (!line.text.trim()) {
      continue;
    }
    const indent = /^\s*/.exec(line.text)[0].length;
    changes.push(by > 0 ? { from: line.from, insert: ' '.repeat(by) } : { from: line.from, to: line.from + Math.min(indent, -by) });
  }
  const number = /^\s*(\d+)/.exec(first.text);
  if (number && by > 0) {
    changes.push({ from: first.from + number[0].length - number[1].length, to: first.from + number[0].length, insert: '1' });
  }
  const change = state.changes(changes);
  const { anchor, head } = state.selection.main;
  dispatch(state.update({
    changes: change,
    selection: EditorSelection.range(change.mapPos(anchor, 1), change.mapPos(head, 1)),
    userEvent: by > 0 ? 'input.indent' : 'delete.dedent',
    scrollIntoView: true,
  }));
  return true;
}

function inList(state, at) {
  for (let node = syntaxTree(state).resolveInner(at, -1); node; node = node.parent) {
    if (node.name === 'FencedCode' || node.name === 'CodeBlock') {
      return false;
    }
    if (node.name === 'ListItem') {
      return true;
    }
  }
  return ITEM.test(state.doc.lineAt(at).text);
}

const indentOf = line => /^\s*/.exec(line.text)[0].length;

function contentOf(line) {
  const [, indent, mark, space] = ITEM.exec(line.text);
  return indent.length + mark.length + (space.length > 4 ? 1 : Math.max(1, space.length));
}

/** The line that the item begins with which this line belongs to. */
function itemAt(state, line) {
  for (let indent = Infinity; ; line = state.doc.line(line.number - 1)) {
    if (line.text.trim()) {
      if (ITEM.test(line.text) && indentOf(line) < indent) {
        return line;
      }
      indent = Math.min(indent, indentOf(line) || Infinity);
    }
    if (line.number === 1) {
      return undefined;
    }
  }
}

/** The nearest item above whose indent is like that; none beyond the list. */
function neighbour(state, line, isMeant) {
  for (let number = line.number - 1; number > 0; number--) {
    const above = state.doc.line(number);
    if (!above.text.trim()) {
      continue;
    }
    if (ITEM.test(above.text) && isMeant(indentOf(above))) {
      return above;
    }
    if (!ITEM.test(above.text) && indentOf(above) === 0 && !state.doc.line(number + 1).text.trim()) {
      return undefined;
    }
  }
  return undefined;
}

/** The last line that moves along with the item: what is selected, and what is indented further. */
function endOf(state, item, selected) {
  let last = selected.number;
  for (let number = last + 1; number <= state.doc.lines; number++) {
    const line = state.doc.line(number);
    if (!line.text.trim()) {
      continue;
    }
    if (indentOf(line) <= indentOf(item)) {
      break;
    }
    last = number;
  }
  return last;
}
