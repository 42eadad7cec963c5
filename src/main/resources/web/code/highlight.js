import { tokens } from './languages.js';

/*
 * Colours code without touching it: tokens are ranges of its text, which the browser paints. So the text stays one, for
 * whoever copies it and for the editor, which changes it in place.
 */
const LONGEST = 30_000; // characters, which take some 10 ms
const LATEST = 1000; // ms
const whenIdle = globalThis.requestIdleCallback ?? (act => setTimeout(act, 50));

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
const stale = new Set();

function languageOf({ className }) {
  return /\blanguage-(\S+)/.exec(className)?.[1] ?? '';
}

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
  const node = code.lastChild;
  const text = node?.data;
  const ranges = node === code.firstChild && text?.length <= LONGEST ? [...rangesIn(node, tokens(text, languageOf(code)) ?? [], undefined, 0)] : [];
  ranges.forEach(({ kind, range }) => highlightOf(kind).add(range));
  painted.set(code, { node, text, ranges });
}

function isStale(code) {
  const { node, text } = painted.get(code);
  return node !== code.lastChild || text !== node?.data;
}

/** Code that is being typed gets its colours again when the browser has nothing more urgent to do. */
function repaintSoon(code) {
  if (!stale.size) {
    whenIdle(repaint, { timeout: LATEST });
  }
  stale.add(code);
}

function repaint() {
  for (const code of stale) {
    if (code.isConnected && painted.has(code) && isStale(code)) {
      wipe(code);
      paint(code);
    }
  }
  stale.clear();
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
    if (!painted.has(code)) {
      near.observe(code);
    } else if (isStale(code)) {
      repaintSoon(code);
    }
  }
}
