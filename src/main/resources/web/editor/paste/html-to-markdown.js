import { inlineMarkdown } from './inline-markdown.js';
import { takeDataFiles } from './data-files.js';
import { asUsualHtml } from './office-html.js';
import { tableMarkdown } from './table-markdown.js';

const BLOCKS = 'address,article,aside,blockquote,body,center,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,'
  + 'header,hr,li,main,nav,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul';
const DROPPED = 'script,style,noscript,template,head,title,meta,link,base,svg,math,iframe,object,embed,canvas,audio,video,select,'
  + 'textarea,button,input:not([type=checkbox])';
/** Pictures without an address; an icon beside words says nothing of its own. */
const DRAWN = 'svg[role=img], figure svg, canvas, object[type^="image/"]';
const isBlock = node => node.nodeType === Node.ELEMENT_NODE && node.matches(BLOCKS);
const holdsBlocks = node => node.nodeType === Node.ELEMENT_NODE && node.querySelector(BLOCKS) !== null;

/**
 * A part of a page as Markdown. The page is parsed without running or loading anything. isBlock: it is more than words
 * within a line; isPlain: it is one paragraph of words that mean just what they are. Pictures within the page itself are
 * given to keep, which answers the id under which they are on their way.
 */
export function htmlToMarkdown(html, keep) {
  const page = new DOMParser().parseFromString(inert(html), 'text/html');
  takeDataFiles(page, keep);
  const drawn = page.querySelectorAll(DRAWN).length;
  page.querySelectorAll(DROPPED).forEach(element => element.remove());
  asUsualHtml(page.body);
  const conversion = new Conversion();
  const blocks = conversion.blocksOf(page.body);
  const isParagraph = blocks.length <= 1 && !blocks.some(block => block.kind !== 'paragraph');
  return {
    markdown: join(blocks, true),
    isBlock: !isParagraph,
    isPlain: isParagraph && !conversion.isMarked,
    imagesLeftOut: conversion.imagesLeftOut + drawn,
  };
}

/** Styles are read, never applied; as attributes of that name they would be refused loudly. */
function inert(html) {
  return html.replace(/<style\b[\s\S]*?<\/style>/gi, '')
    .replace(/<[a-z][^>]*>/gi, tag => tag.replace(/\sstyle\s*=/gi, ' data-style='));
}

class Conversion {
  isMarked = false;
  imagesLeftOut = 0;

  /** [{ kind, text }, …]; what stands between blocks is a paragraph. */
  blocksOf(parent) {
    const blocks = [];
    let loose = [];
    const paragraph = () => {
      for (const text of this.inline(loose).split(/(?:\\\n){2,}/)) {
        if (text) {
          blocks.push({ kind: 'paragraph', text });
        }
      }
      loose = [];
    };
    for (const node of parent.childNodes) {
      if (isBlock(node)) {
        paragraph();
        blocks.push(...this.block(node));
      } else if (holdsBlocks(node)) {
        paragraph();
        blocks.push(...this.blocksOf(node));
      } else {
        loose.push(node);
      }
    }
    paragraph();
    return blocks;
  }

  block(element) {
    const name = element.localName;
    if (/^h[1-6]$/.test(name)) {
      const text = this.inline([...element.childNodes], true).replace(/\\?\n/g, ' ').replace(/(\s)(#+)$/, '$1\\$2');
      return text ? [{ kind: 'heading', text: `${'#'.repeat(Number(name[1]))} ${text}` }] : [];
    }
    switch (name) {
      case 'ul': case 'ol': return this.list(element);
      case 'hr': return [{ kind: 'rule', text: '---' }];
      case 'pre': return codeBlock(element);
      case 'blockquote': {
        const text = join(this.blocksOf(element), true);
        return text ? [{ kind: 'quote', text: text.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>') }] : [];
      }
      case 'table': return this.table(element);
      default: return this.blocksOf(element);
    }
  }

  inline(nodes, inHeading = false) {
    const { text, isMarked, imagesLeftOut } = inlineMarkdown(nodes, inHeading);
    this.isMarked ||= isMarked;
    this.imagesLeftOut += imagesLeftOut;
    return text;
  }

  list(element) {
    let number = element.localName === 'ol' ? Number(element.getAttribute('start') ?? 1) || 1 : undefined;
    const items = [];
    for (const item of element.children) {
      const blocks = this.blocksOf(item);
      const box = item.querySelector(':scope > input, :scope > p > input, :scope > label > input');
      if (blocks.length === 0 && !box) {
        continue;
      }
      const mark = number === undefined ? '- ' : `${number++}. `;
      const task = box ? (box.hasAttribute('checked') ? '[x] ' : '[ ] ') : '';
      const isLoose = blocks.filter(({ kind }) => kind === 'paragraph').length > 1 || blocks.some(({ kind }) => !['paragraph', 'list'].includes(kind));
      const text = task + join(blocks, isLoose);
      items.push({ isLoose, text: mark + text.replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`) });
    }
    const between = items.some(({ isLoose }) => isLoose) ? '\n\n' : '\n';
    return items.length ? [{ kind: 'list', text: items.map(({ text }) => text).join(between) }] : [];
  }

  /** Tables for layout are only what they hold. */
  table(element) {
    const cells = element.querySelectorAll('td, th');
    if (cells.length <= 1 || element.querySelector('table, ul, ol, pre, blockquote, h1, h2, h3')) {
      return [...cells].filter(cell => !cell.parentElement.closest('td, th') || cell.closest('table') === element)
        .flatMap(cell => cell.closest('table') === element ? this.blocksOf(cell) : []);
    }
    const caption = element.querySelector('caption');
    const text = tableMarkdown(element, cell => this.inline([...cell.childNodes]));
    return [...caption ? this.blocksOf(caption) : [], ...text ? [{ kind: 'table', text }] : []];
  }
}

function codeBlock(element) {
  element.querySelectorAll('br').forEach(br => br.replaceWith('\n'));
  const text = element.textContent.replace(/^\n/, '').replace(/\s+$/, '').replace(/\u00a0/g, ' ');
  const classes = `${element.className} ${element.querySelector('code')?.className ?? ''} ${element.parentElement.className}`;
  const language = /(?:language|lang|highlight-source|brush:)[-:\s]*([\w+#-]+)/.exec(classes)?.[1] ?? '';
  const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map(ticks => ticks.length + 1)));
  return text ? [{ kind: 'code', text: `${fence}${language}\n${text}\n${fence}` }] : [];
}

/** In a tight list what follows an item's words stands on the next line. */
function join(blocks, isLoose) {
  return blocks.map(({ text }) => text).join(isLoose ? '\n\n' : '\n');
}
