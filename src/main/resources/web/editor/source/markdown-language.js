import { Language } from '@codemirror/language';
import { commonmarkLanguage, markdownLanguage } from '@codemirror/lang-markdown';
import { styleTags, tags } from '@lezer/highlight';
import { Autolink, Strikethrough, Table, TaskList } from '@lezer/markdown';

const CJK = /[\u1100-\u11ff\u2e80-\u30ff\u3130-\u318f\u31f0-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uffee]/;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const ASTERISK = 42;

const { parser } = commonmarkLanguage;
const emphasis = parser.inlineParsers[parser.inlineNames.indexOf('Emphasis')];

/**
 * Asterisks as Galley reads them: a Korean, Japanese or Chinese neighbour lifts the rules about punctuation, so that
 * **마크다운(Markdown)**을 is bold. To the parser the punctuation then looks like a letter.
 */
const lenient = {
  name: 'Emphasis',
  parse(context, next, start) {
    let end = start;
    while (next === ASTERISK && context.char(end) === next) {
      end++;
    }
    const isCjk = CJK.test(context.slice(start - 1, start)) || CJK.test(context.slice(end, end + 1));
    return emphasis(end > start && isCjk ? Object.create(context, { slice: {
      value: (from, to) => context.slice(from, to).replace(PUNCTUATION, 'x'),
    } }) : context, next, start);
  },
};

/** Galley's Markdown. Not markdown(), which brings along languages for HTML, styles and scripts. */
export const markdown = new Language(markdownLanguage.data, parser.configure([
  Table, TaskList, Strikethrough, Autolink,
  { parseInline: [lenient], props: [styleTags({ CodeText: tags.content })] },
]), [], 'markdown');
