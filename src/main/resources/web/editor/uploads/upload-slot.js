import { form } from '../form/draft.js';
import { phrase } from '../base/phrases.js';
import { remove } from './places.js';
import { uploads } from './uploads.js';
import { UPLOAD_MOVED } from '../base/events.js';

/** In the preview, where a file will be: its picture if this device has it, its name, and how far it has come. */
customElements.define('upload-slot', class extends HTMLElement {
  connectedCallback() {
    this.listener = ({ detail }) => detail.id === this.dataset.upload && this.show();
    form.addEventListener(UPLOAD_MOVED, this.listener);
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: 'open' });
      root.append(document.createElement('slot'));
      this.words = Object.assign(document.createElement('span'), { part: 'words' });
      this.progress = Object.assign(document.createElement('progress'), { part: 'progress', max: 1 });
      this.button = Object.assign(document.createElement('button'), { type: 'button', part: 'stop' });
      this.button.addEventListener('click', () => remove(this.dataset.upload));
      root.append(this.progress, this.words, this.button);
    }
    this.show();
  }

  disconnectedCallback() {
    form.removeEventListener(UPLOAD_MOVED, this.listener);
    URL.revokeObjectURL(this.picture?.src);
    this.picture?.remove();
    this.picture = undefined;
  }

  show() {
    const upload = uploads.get(this.dataset.upload);
    this.showPicture(upload);
    this.progress.hidden = !upload || upload.state === 'refused';
    this.progress.value = upload?.progress ?? 0;
    this.progress.ariaLabel = this.textContent;
    this.words.textContent = upload ? upload.words ?? '' : phrase('elsewhere');
    this.button.textContent = upload && upload.state !== 'refused' ? phrase('stop') : phrase('removeUpload');
  }

  showPicture(upload) {
    if (!this.picture && upload?.file.type.startsWith('image/')) {
      this.picture = Object.assign(new Image(), { alt: '', loading: 'lazy', src: URL.createObjectURL(upload.file) });
      this.picture.part = 'picture';
      this.picture.addEventListener('error', () => this.picture?.remove());
      this.shadowRoot.prepend(this.picture);
    }
  }
});
