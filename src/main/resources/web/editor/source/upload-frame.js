import { Decoration, MatchDecorator, ViewPlugin } from '@codemirror/view';

const frames = new MatchDecorator({
  regexp: /!\[(?:[^\]\\\n]|\\.)*\]\(uploading:[0-9a-z]{16,32}\)/g,
  decoration: Decoration.mark({ class: 'cm-upload' }),
});

/** A frame around the place of each file that is on its way. */
export const uploadFrame = ViewPlugin.define(view => ({
  decorations: frames.createDeco(view),
  update(update) {
    this.decorations = frames.updateDeco(update, this.decorations);
  },
}), { decorations: plugin => plugin.decorations });
