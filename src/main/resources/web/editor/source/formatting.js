import { EditorSelection } from '@codemirror/state';

/*
 * What the formatting keys do, in either pane: commands as CodeMirror has them, on a state and a way to change it. Each
 * takes back what it has done before.
 */
export const bold = target => emphasize(target, '**', run => run >= 2);
export const italic = target => emphasize(target, '*', run => run % 2 === 1);

/** What stands before the words of a line: quote, list, task and heading marks. */
const LEAD = /^\s*(?:(?:>|[-+*]|\d{1,9}[.)]|#{1,6}|\[[ xX]\])[ \t]+)*/;
const ADDRESS = /^(?:https?:\/\/|mailto:)\S+$/i;

function emphasize({ state, dispatch }, mark, isMarked) {
  const { from, to, empty } = state.selection.main;
  if (empty) {
    dispatch(between(state, mark, isMarked));
    return true;
  }
  const passages = passagesOf(state, from, to);
  const marked = passages.every(([start, end]) => isMarked(around(state, start, end)));
  const changes = passages.flatMap(([start, end]) => marked
    ? [{ from: start - mark.length, to: start }, { from: end, to: end + mark.length }]
    : [{ from: start, insert: mark }, { from: end, insert: mark }]);
  const change = state.changes(changes);
  const [first, last] = [passages[0]?.[0] ?? from, passages.at(-1)?.[1] ?? to];
  dispatch(state.update({
    changes: change,
    selection: EditorSelection.range(change.mapPos(first, 1), change.mapPos(last, -1)),
    userEvent: 'input.format',
    scrollIntoView: true,
  }));
  return true;
}

/** Without a selection: marks to write between, or out of those that the caret stands in. */
function between(state, mark, isMarked) {
  const caret = state.selection.main.head;
  const after = run(state.sliceDoc(caret, caret + 3), 'start');
  const before = run(state.sliceDoc(Math.max(0, caret - 3), caret), 'end');
  if (isMarked(after) && isMarked(before)) {
    return state.update({
      changes: [{ from: caret - mark.length, to: caret + mark.length }],
      userEvent: 'delete.format',
    });
  }
  if (isMarked(after) && !before) {
    return state.update({ selection: EditorSelection.cursor(caret + mark.length), scrollIntoView: true });
  }
  return state.update({
    changes: { from: caret, insert: mark + mark },
    selection: EditorSelection.cursor(caret + mark.length),
    userEvent: 'input.format',
    scrollIntoView: true,
  });
}

/** The words of each line, since emphasis ends with its paragraph; without the marks that a selection has around them. */
function passagesOf(state, from, to) {
  const passages = [];
  for (let line = state.doc.lineAt(from); ; line = state.doc.line(line.number + 1)) {
    let start = Math.max(from, line.from + LEAD.exec(line.text)[0].length);
    let end = Math.min(to, line.to);
    const text = state.sliceDoc(Math.min(start, end), end);
    start += text.length - text.trimStart().length;
    end -= text.length - text.trimEnd().length;
    const marks = Math.min(run(text.trim(), 'start'), run(text.trim(), 'end'));
    if (marks && end - start > 2 * marks) {
      start += marks;
      end -= marks;
    }
    if (start < end) {
      passages.push([start, end]);
    }
    if (line.to >= to) {
      return passages;
    }
  }
}

/** How many asterisks stand on both sides. */
function around(state, start, end) {
  return Math.min(run(state.sliceDoc(Math.max(0, start - 3), start), 'end'), run(state.sliceDoc(end, end + 3), 'start'));
}

const run = (text, side) => (side === 'start' ? /^\**/ : /\**$/).exec(text)[0].length;

export function link({ state, dispatch }) {
  const { from, to } = state.selection.main;
  const text = state.sliceDoc(from, to);
  const isAddress = ADDRESS.test(text);
  const insert = isAddress ? `[](${text})` : `[${text}]()`;
  dispatch(state.update({
    changes: { from, to, insert },
    selection: EditorSelection.cursor(isAddress || !text ? from + 1 : from + insert.length - 1),
    userEvent: 'input.format',
    scrollIntoView: true,
  }));
  return true;
}

/** Within a line it is set between backticks, more lines become a block. */
export function code({ state, dispatch }) {
  const { from, to } = state.selection.main;
  const text = state.sliceDoc(from, to);
  const line = state.doc.lineAt(from);
  const isBlock = text.includes('\n') || (from === to && !line.text.trim());
  dispatch(state.update({ ...isBlock ? codeBlock(state, from, to) : codeSpan(state, from, to), userEvent: 'input.format', scrollIntoView: true }));
  return true;
}

function codeSpan(state, from, to) {
  const text = state.sliceDoc(from, to);
  if (state.sliceDoc(from - 1, from) === '`' && state.sliceDoc(to, to + 1) === '`') {
    return { changes: [{ from: from - 1, to: from }, { from: to, to: to + 1 }] };
  }
  const fence = longest(text) > 0 ? '`'.repeat(longest(text) + 1) : '`';
  const space = /^`|`$/.test(text) ? ' ' : '';
  const open = fence + space;
  return {
    changes: { from, to, insert: open + text + space + fence },
    selection: EditorSelection.range(from + open.length, from + open.length + text.length),
  };
}

function codeBlock(state, from, to) {
  const first = state.doc.lineAt(from);
  const end = state.doc.lineAt(to);
  const last = to > from && to === end.from ? state.doc.line(end.number - 1) : end;
  const text = state.sliceDoc(first.from, last.to);
  const fence = '`'.repeat(Math.max(3, longest(text) + 1));
  return {
    changes: { from: first.from, to: last.to, insert: `${fence}\n${text}\n${fence}` },
    // After the opening fence, for the language; in an empty block on the line to write on.
    selection: EditorSelection.cursor(first.from + fence.length + (text ? 0 : 1)),
  };
}

const longest = text => Math.max(0, ...(text.match(/`+/g) ?? []).map(ticks => ticks.length));
