/** Word and Google Docs have their own ways to write lists and emphasis: makes of them what pages usually have. */
export function asUsualHtml(body) {
  for (const wrapper of body.querySelectorAll('[id^=docs-internal-guid]')) {
    wrapper.replaceWith(...wrapper.childNodes); // a <b> that means nothing
  }
  wordLists(body);
  for (const list of body.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) {
    const item = list.previousElementSibling;
    if (item?.localName === 'li') {
      item.append(list);
    }
  }
}

/** Paragraphs that Word calls items of a list, with the bullet or number as text before the words. */
function wordLists(body) {
  let open = []; // the lists that are open, outermost first
  let last;
  for (const paragraph of body.querySelectorAll('p[data-style*="mso-list"]')) {
    const style = /mso-list:\s*\S+\s+level(\d+)/i.exec(paragraph.dataset.style);
    if (!style) {
      continue;
    }
    const mark = paragraph.querySelector('[data-style*="mso-list" i][data-style*="ignore" i]');
    const isOrdered = /^\s*(?:\d+|[a-z]{1,4}|[가-힣])[.)]/i.test(mark?.textContent ?? '');
    mark?.remove();
    if (last && last.nextElementSibling !== paragraph) {
      open = [];
    }
    last = paragraph.previousElementSibling;
    open = open.slice(0, Number(style[1]));
    const name = isOrdered ? 'ol' : 'ul';
    while (open.length < Number(style[1])) {
      const list = body.ownerDocument.createElement(name);
      const item = open.at(-1)?.lastElementChild;
      item ? item.append(list) : open.at(-1) ? open.at(-1).append(list) : paragraph.before(list);
      open.push(list);
    }
    const item = body.ownerDocument.createElement('li');
    item.append(...paragraph.childNodes);
    open.at(-1).append(item);
    last = open[0];
    paragraph.remove();
  }
}
