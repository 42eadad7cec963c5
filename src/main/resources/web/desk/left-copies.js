import { remove, within } from '../editor/copies/copy-store.js';
import { whenGone } from '../editor/base/tab-lock.js';

/*
 * Offers what this device has of posts that were deleted elsewhere: no editor opens for them any more, and nobody else has
 * what was typed last. A tab that lives offers it itself.
 */
const AGE = 15_000; // ms after which a copy has no living tab, where no lock tells

const panel = document.querySelector('#LeftCopies');
const words = document.querySelector('#LeftCopy');

async function isGone({ post, version }) {
  const answer = await fetch(`/editor/${post}/changes?since=${version}`, { headers: { Accept: 'application/json', 'HX-Request': 'true' } });
  await answer.text(); // or the connection stays taken
  return answer.status === 404;
}

/** As it is by now: its tab may have saved it before it went. */
async function offer({ post, editor }) {
  const copy = await within('readonly', store => store.get([post, editor]));
  if (copy && await isGone(copy)) {
    show(copy);
  }
}

function show(copy) {
  const form = words.content.cloneNode(true).querySelector('form');
  const { title = [], ...details } = copy.fields;
  form.elements.title.value = title[0] ?? '';
  form.elements.body.value = copy.body;
  for (const [name, values] of Object.entries(details)) {
    form.append(...values.map(value => Object.assign(document.createElement('input'), { type: 'hidden', name, value })));
  }
  form.addEventListener('submit', event => {
    event.preventDefault();
    saveAsNew(copy, form);
  });
  form.querySelector('[value=discard]').addEventListener('click', () => forget(copy, form).catch(() => {}));
  panel.append(form);
}

async function forget(copy, form) {
  await remove(copy);
  form.remove();
  document.querySelector('h1').focus();
}

/** Only when the server has it, the copy is not needed any more. What the server refuses, its own page explains. */
async function saveAsNew(copy, form) {
  if (form.ariaBusy) {
    return;
  }
  form.ariaBusy = 'true';
  const notDone = form.querySelector('[role=status]');
  notDone.textContent = '';
  try {
    const answer = await fetch(form.action, { method: 'POST', headers: { 'HX-Request': 'true' }, body: new URLSearchParams(new FormData(form)) });
    const address = answer.headers.get('HX-Redirect');
    if (address && answer.ok) {
      await forget(copy, form).catch(() => {});
      location.assign(address);
    } else {
      form.submit();
    }
  } catch {
    notDone.textContent = notDone.dataset.words;
  }
  form.ariaBusy = null;
}

async function look() {
  const all = await within('readonly', store => store.getAll());
  for (const copy of all.filter(({ account }) => account === panel.dataset.account)) {
    if (navigator.locks) {
      whenGone(copy.editor, () => { offer(copy).catch(() => {}); }); // the lock is not held meanwhile
    } else if (Date.now() - copy.at > AGE) {
      offer(copy).catch(() => {});
    }
  }
}

look().catch(() => {}); // without a database there are no copies
