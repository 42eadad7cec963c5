import { destination } from '../text/addresses.js';
import { codeSpan, escape, escapeStarts } from '../text/literal-text.js';

const ORDER = ['link', 'strong', 'em', 'del'];
const MARKS = { strong: '**', em: '*', del: '~~' };
const TAGS = { b: 'strong', strong: 'strong', i: 'em', em: 'em', cite: 'em', dfn: 'em', var: 'em', s: 'del', strike: 'del', del: 'del' };
const KEPT = new Set(['kbd', 'sub', 'sup']); // have no Markdown of their own

/** What stands within a line. First flat runs of words with their marks, since pages nest and split them as they like. */
export function inlineMarkdown(nodes, inHeading) {
  const runs = [];
  let imagesLeftOut = 0;

  const walk = (node, marks) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.data.replace(/[\u200b\ufeff\u00ad]/g, '').replace(/[ \t\n\r\f\u00a0]+/g, ' ');
      if (text) {
        runs.push({ text: escape(text), plain: text, marks });
      }
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      element(node, marks);
    }
  };

  const element = (node, marks) => {
    const name = node.localName;
    if (name === 'br') {
      runs.push({ text: '\\\n', isSpace: true, marks });
    } else if (name === 'img') {
      image(node, marks);
    } else if (['code', 'samp', 'tt'].includes(name)) {
      const text = node.textContent.replace(/\s+/g, ' ').trim();
      if (text) {
        runs.push({ text: codeSpan(text), plain: 'code', marks });
      }
    } else if (KEPT.has(name) && node.textContent.trim()) {
      runs.push({ text: `<${name}>${escape(node.textContent.trim())}</${name}>`, plain: 'x', marks: { ...marks, [name]: true } });
    } else if (name !== 'input') {
      const inner = marksOf(node, marks, inHeading);
      node.childNodes.forEach(child => walk(child, inner));
    }
  };

  const image = (node, marks) => {
    const source = node.getAttribute('src') ?? '';
    const alt = (node.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
    if (/^https?:\/\//i.test(source)) {
      if (node.getAttribute('width') !== '1' && node.getAttribute('height') !== '1') {
        runs.push({ text: `![${escape(alt).replace(/[[\]]/g, '\\$&')}](${destination(source)})`, plain: '!', marks: { ...marks, image: true } });
      }
    } else {
      imagesLeftOut++;
    }
  };

  nodes.forEach(node => walk(node, {}));
  return {
    text: escapeStarts(written(runs)),
    isMarked: runs.some(({ marks, isSpace, plain }) => Object.values(marks).some(Boolean) || isSpace || plain === 'code'),
    imagesLeftOut,
  };
}

function marksOf(node, marks, inHeading) {
  const inner = { ...marks };
  const mark = TAGS[node.localName];
  const style = node.dataset.style ?? '';
  if (mark) {
    inner[mark] = true;
  }
  const weight = /font-weight:\s*(\w+)/.exec(style)?.[1];
  if (weight) {
    inner.strong = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  }
  const slant = /font-style:\s*(\w+)/.exec(style)?.[1];
  if (slant) {
    inner.em = slant === 'italic' || slant === 'oblique';
  }
  if (/text-decoration(?:-line)?:[^;]*line-through/.test(style)) {
    inner.del = true;
  }
  if (inHeading) {
    inner.strong = false;
  }
  if (node.localName === 'a') {
    inner.link = address(node.getAttribute('href') ?? '');
  }
  return inner;
}

/** Where a link leads to, if it is somewhere on the web. */
function address(href) {
  const redirect = /^https:\/\/www\.google\.com\/url\?(?:.*&)?q=([^&]+)/.exec(href);
  const meant = redirect ? decodeURIComponent(redirect[1]) : href.trim();
  return /^(?:https?:\/\/|mailto:)/i.test(meant) ? meant.replace(/\s/g, '%20') : undefined;
}

/** Opens and closes marks between the runs; spaces go outside of them, where they do no harm. */
function written(runs) {
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
