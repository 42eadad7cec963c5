import { destination } from '../text/addresses.js';

const ORDER = ['link', 'strong', 'em', 'del'];
const MARKS = { strong: '**', em: '*', del: '~~' };

/**
 * Runs of words as one line of Markdown: [{ text, plain, marks, isSpace }, …], of which plain is what a reader sees and marks
 * { link, strong, em, del }. Spaces go outside of the marks, where they do no harm.
 */
export function written(runs) {
  const parts = [];
  let open = [];
  let space = '';
  const close = kept => {
    while (open.length > kept) {
      parts.push({ closes: open.pop() });
    }
  };
  for (const { text, plain, marks, isSpace } of runs) {
    const [, before, words, after] = isSpace ? [0, text, '', ''] : /^( ?)([\s\S]*?)( ?)$/.exec(text);
    space += before;
    if (!words) {
      continue;
    }
    const wanted = ORDER.filter(mark => marks[mark]).map(mark => ({ mark, value: marks[mark] }));
    let kept = 0;
    while (kept < open.length && kept < wanted.length && open[kept].mark === wanted[kept].mark && open[kept].value === wanted[kept].value) {
      kept++;
    }
    close(kept);
    parts.push({ text: spaced(space), plain: space ? ' ' : '' });
    space = after;
    for (const mark of wanted.slice(kept)) {
      open.push(mark);
      parts.push({ opens: mark });
    }
    parts.push({ text: words, plain: (plain ?? words).trim() });
  }
  close(0);
  return withMarks(parts);
}

const spaced = space => space.includes('\n') ? space.replace(/ /g, '') : space && ' ';

/** Asterisks where they will be understood, else tags. */
function withMarks(parts) {
  const before = neighbours(parts, plain => plain.at(-1));
  const after = neighbours(parts.toReversed(), plain => plain[0]).toReversed();
  const spelling = new Map();
  parts.forEach(({ opens, closes }, at) => {
    const mark = opens ?? closes;
    if (mark && !flanks(...opens ? [after[at], before[at]] : [before[at], after[at]])) {
      spelling.set(mark, 'tag');
    }
  });
  return parts.map(({ text = '', opens, closes }) => {
    const mark = opens ?? closes;
    if (!mark) {
      return text;
    }
    if (mark.mark === 'link') {
      return opens ? '[' : `](${destination(mark.value)})`;
    }
    return spelling.has(mark) ? `<${closes ? '/' : ''}${mark.mark}>` : MARKS[mark.mark];
  }).join('').replace(/\[(https?:\/\/[^\s\]]+)\]\(\1\)/g, '$1');
}

/** For each part the character that stands next to it on the side where the parts begin. */
function neighbours(parts, nearest) {
  let last = '';
  return parts.map(({ plain }) => {
    const before = last;
    last = plain ? nearest(plain) : last;
    return before;
  });
}

const CJK = /[\u1100-\u11ff\u3001-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uffee]/;

/** https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run, which Galley reads with lenience beside CJK. */
function flanks(inner, outer) {
  return !/[\p{P}\p{S}]/u.test(inner) || !outer || /[\s\p{P}\p{S}]/u.test(outer) || CJK.test(outer) || CJK.test(inner);
}
