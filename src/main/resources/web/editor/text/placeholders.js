import { destination } from './addresses.js';

/*
 * The places of files that are on their way: ![photo.png](uploading:0a1b…). The server knows them too, and leaves them out of
 * what it publishes.
 */
const PLACE = /!\[(?:[^\]\\\n]|\\.)*\]\(uploading:([0-9a-z]{16,32})\)/g;

export const placeholder = (id, name) => `![${name.replace(/[\\[\]\n]/g, ' ')}](uploading:${id})`;

/** Where they stand: [{ id, from, to }, …] */
export const placesIn = text => text.includes('](uploading:')
  ? [...text.matchAll(PLACE)].map(found => ({ id: found[1], from: found.index, to: found.index + found[0].length })) : [];

export const newId = () => [...crypto.getRandomValues(new Uint8Array(12))].map(byte => byte.toString(16).padStart(2, '0')).join('');

/** What a text says of a file that is there. */
export const written = ({ name, shows }) => shows === 'link' ? `[${name}](${destination(name)})` : `![](${destination(name)})`;
