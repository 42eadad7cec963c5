/* Names of tags. Two that differ in upper and lower case only are one tag. */
const isSame = (one, other) => one.toLowerCase() === other.toLowerCase();

const has = (tags, tag) => tags.some(mine => isSame(mine, tag));

/** For searching: case and width do not matter, and a half-typed syllable matches the whole (하 finds 한글). */
const folded = text => text.normalize('NFKD').toLowerCase();

/** What a field of tags between commas says. */
export const tagsIn = text => text.split(',').map(tag => tag.trim()).filter(Boolean);

/** The tags and those that are typed, as known ones are spelled. */
export function withTyped(tags, typed, known) {
  const all = [...tags];
  for (const tag of typed.split(/[,，]/).map(part => part.trim().replace(/^#(?=\S)/, '').normalize('NFC'))) {
    if (tag && !has(all, tag)) {
      all.push(known.find(name => isSame(name, tag)) ?? tag);
    }
  }
  return all;
}

/** Known tags that what is typed is a part of, without those that are there. */
export const matching = (tags, typed, known) => known.filter(tag => !has(tags, tag) && folded(tag).includes(folded(typed)));

/** Whether what is typed is neither there nor known. */
export const isNew = (tags, typed, known) => typed !== '' && !has(tags, typed) && !has(known, typed);
