/*
 * What these scripts say. The page brings it along in its language; a text in braces is put in.
 */
const words = JSON.parse(document.querySelector('#Words').textContent);

export const say = (name, values = {}) => words[name].replace(/\{(\w+)\}/g, (all, value) => values[value] ?? all);
