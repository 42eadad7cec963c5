import { destination } from '../text/addresses.js';
import { codeSpan, escape, escapeStarts } from '../text/literal-text.js';
import { written } from './marked-runs.js';

const TAGS = { b: 'strong', strong: 'strong', i: 'em', em: 'em', cite: 'em', dfn: 'em', var: 'em', s: 'del', strike: 'del', del: 'del' };
const KEPT = new Set(['kbd', 'sub', 'sup']); // have no Markdown of their own

/** What stands within a line as Markdown: first as flat runs of words with their marks, since pages nest and split them as they like. */
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
    if (/^(?:https?:\/\/|uploading:)/i.test(source)) {
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
