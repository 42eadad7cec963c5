import { tokens } from './languages.js';

/*
 * Colours code without touching it: tokens are ranges of its text, which the browser paints. So the text stays one, for
 * whoever copies it and for the editor, which changes it in place.
 */
const LONGEST = 100_000; // characters

const KINDS = {
  comment: ['comment', 'prolog', 'doctype', 'cdata', 'shebang', 'coord'],
  keyword: ['keyword', 'atrule', 'important', 'boolean', 'rule', 'directive', 'module', 'null', 'nil'],
  string: ['string', 'char', 'attr-value', 'regex', 'url', 'template-string', 'triple-quoted-string', 'scalar', 'code'],
  number: ['number', 'constant', 'symbol', 'entity', 'date', 'datetime', 'unit', 'variable'],
  name: ['function', 'class-name', 'tag', 'selector', 'attr-name', 'builtin', 'key', 'property', 'annotation', 'decorator', 'title', 'section', 'table'],
  inserted: ['inserted', 'inserted-sign'],
  deleted: ['deleted', 'deleted-sign'],
};
const KIND_OF = new Map(Object.entries(KINDS).flatMap(([kind, types]) => types.map(type => [type, kind])));

const painted = new WeakMap();

function kindOf({ type, alias }) {
  return [alias ?? [], type].flat().map(name => KIND_OF.get(name)).find(kind => kind);
}

function* rangesIn(text, stream, kind, at) {
  for (const token of [stream].flat()) {
    if (typeof token === 'string') {
      if (kind && token.trim()) {
        yield { kind, range: new StaticRange({ startContainer: text, startOffset: at, endContainer: text, endOffset: at + token.length }) };
      }
    } else {
      yield* rangesIn(text, token.content, token.type === 'punctuation' || token.type === 'operator' ? undefined : kindOf(token) ?? kind, at);
    }
    at += token.length;
  }
}

function highlightOf(kind) {
  const name = `code-${kind}`;
  if (!CSS.highlights.has(name)) {
    CSS.highlights.set(name, new Highlight());
  }
  return CSS.highlights.get(name);
}

function wipe(code) {
  for (const { kind, range } of painted.get(code)?.ranges ?? []) {
    highlightOf(kind).delete(range);
  }
  painted.delete(code);
}

function paint(code) {
  code.normalize();
  const text = code.firstChild;
  if (text?.data === undefined || text.nextSibling || text.length > LONGEST) {
    return;
  }
  const language = /\blanguage-(\S+)/.exec(code.className)?.[1] ?? '';
  const ranges = [...rangesIn(text, tokens(text.data, language) ?? [], undefined, 0)];
  ranges.forEach(({ kind, range }) => highlightOf(kind).add(range));
  painted.set(code, { node: text, text: text.data, ranges });
}

const near = new IntersectionObserver(entries => {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting) {
      near.unobserve(target);
      paint(target);
    }
  }
}, { rootMargin: '600px' });

let known = new Set();

/** Paints these when they come near, unless they are as they were painted. */
export function highlight(codes) {
  for (const code of known) {
    if (!code.isConnected) {
      near.unobserve(code);
      wipe(code);
    }
  }
  known = new Set(codes);
  for (const code of known) {
    const as = painted.get(code);
    if (as && (as.node !== code.lastChild || as.text !== as.node.data)) {
      wipe(code);
      paint(code);
    } else if (!as) {
      near.observe(code);
    }
  }
}
